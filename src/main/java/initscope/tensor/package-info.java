/// Matrices and everything that is arithmetic on them: products, curves, sums, draws, and the threads that share the work.
///
/// Uses no other room; the only place that knows vector instructions. Callers meet [initscope.tensor.Kernels].
package initscope.tensor;

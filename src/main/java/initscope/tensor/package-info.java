/// Matrices and everything that is arithmetic on them: products, curves, sums, draws, and the threads that share the work.
///
/// Uses no other room; the only place that knows vector instructions. Callers meet [initscope.tensor.Kernels].
///
/// Decision: the product is Java, an element one chain of fused multiply-adds in ascending k, so that its bits are the same
/// on every machine, vector length, tier and thread count, which no BLAS gives. Cost, against OpenBLAS 0.3.31 through its
/// Java preset (off the heap, no bias) on two Sapphire Rapids cores, single precision, runs in turn, 95th percentile of
/// GFLOP/s: 1000·100·100 267 to 254, 1024·512·512 352 to 335, 4096·1024·1024 329 to 325; plain Java 45 to 60 a core.
/// Rejected: OpenBLAS, with its native library and bits that depend on the machine; plain Java alone, three times slower.
package initscope.tensor;

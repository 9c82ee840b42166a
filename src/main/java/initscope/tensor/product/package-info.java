/// The matrix product, on arrays: its right operand in the layout each tier reads, and the loops of both tiers.
///
/// Uses nothing; called only by [initscope.tensor.Packed] and the kernels of `initscope.tensor`.
///
/// Decision: small tiles with their sums in registers for the whole chain, an aligned right operand off the heap (10 %
/// faster), rows of the left one copied beside each other first. The measurement against OpenBLAS stands with
/// `initscope.tensor`. Rejected: blocks along k, 6 % slower; kernels short enough to be copied into their caller, which the
/// compiler then sometimes fails to make into vector code, forty times slower.
package initscope.tensor.product;

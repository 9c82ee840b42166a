/// The matrix product, on arrays: its right operand in the layout each tier reads, and the loops of both tiers.
///
/// Uses nothing; called only by [initscope.tensor.Packed] and the kernels of `initscope.tensor`.
///
/// Decision: what runs is Java, one chain of fused multiply-adds an element; the measurement against OpenBLAS stands with
/// `initscope.tensor`. The right operand lies off the heap, aligned: 10 % faster. Rejected: masks in the large kernels and
/// blocks along k, both slower here; one method over several tiles, which the compiler sometimes gives up on.
package initscope.tensor.product;

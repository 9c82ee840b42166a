/// What a layer does around its activation: normalization, dropout, the sum with what came before, and their ways back; and
/// the rounding to half precisions. On arrays, in place.
///
/// Uses nothing; called only by the kernels of `initscope.tensor`.
///
/// Decision: plain loops in a fixed order, one tier: the compiler makes vectors of the element by element ones, and the sums
/// along a row run in four lanes. Sums are in double, as for every statistic. Rejected: vector twins, which would win little
/// beside the product.
package initscope.tensor.block;

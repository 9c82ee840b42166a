/// Moments, counts and histograms of a block of rows, on arrays.
///
/// Uses only [initscope.tensor.BlockMoments] and [initscope.tensor.Grid]; called only by the kernels of `initscope.tensor`,
/// except [initscope.tensor.sums.Tally], which a worker holds.
///
/// Decision: sums in double, columns apart, rows in ascending order, so that no vector length shows in a bit.
package initscope.tensor.sums;

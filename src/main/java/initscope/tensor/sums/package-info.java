/// Moments, counts and histograms of a block of rows, on arrays.
///
/// Uses only [initscope.tensor.BlockMoments] and [initscope.tensor.Grid]; called only by the kernels of
/// `initscope.tensor`, except [initscope.tensor.sums.Tally], which a worker holds.
///
/// Decision: sums in double, columns apart, rows in ascending order, so that no vector length shows in a bit. Rejected
/// for histograms: a fast index put right by its edges element by element; checking the index at the edges once a grid
/// is as exact and leaves nothing to put right.
package initscope.tensor.sums;

/// The phase map: what becomes of gradient and signal over a plane of deviations.
///
/// May import `experiment` for surveys, and of `picture` the surface, scales and ticks. Decided: two maps on the same axes,
/// theory and measured, told apart by place; side of the edge of chaos is told by the line and by words in the map before any
/// shade. Rejected: one map of their difference, which says nothing to who has not seen the two.
package initscope.picture.phase;

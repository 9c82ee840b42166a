/// What a plot is drawn on: ranges, scales, ticks. Pure functions, total over every double.
///
/// May import `statistics` and `experiment`. Decision: an axis is settled with a look at the one before it, so that a
/// stream of batches does not make the picture tremble; it widens at once and narrows only when much too wide. Rejected:
/// animated axes (a moving scale under moving bars shows neither).
package initscope.picture.axes;

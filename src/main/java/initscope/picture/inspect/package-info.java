/// Pictures of the inside of one layer: how its activation function turns z into x, every value of its units and samples,
/// the weights that feed a unit.
///
/// May import `picture`, `picture.axes`, `experiment`, `statistics`. Steps: `Stage` settles the axes, `Bars` is the geometry
/// of one histogram, upright or lying, and each picture is a record that paints and points by the same arithmetic. Decision:
/// the density of z stands under the curve and that of x beside it, on the curve's own axes, so that the picture explains
/// itself. Rejected: a second scale in one plot for the slope (it has a plot of its own on the same z axis).
package initscope.picture.inspect;

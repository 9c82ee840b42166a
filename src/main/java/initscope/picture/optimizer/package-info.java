/// Optimizers at work: their paths over a landscape, and how far each has come down.
///
/// May import `experiment` for races, and of `picture` the surface, scales and marks. Decided: an optimizer has one colour,
/// mark and line in every picture ([Sign]), its kin share the colour; a path that leaves the picture ends in an arrow at the
/// edge with a word. Rejected: an axis that grows with a path that diverges, for the others would shrink to a dot.
package initscope.picture.optimizer;

/// The page of the studies of learning: optimizers × initializers, the symmetry of units, batch normalization across scales,
/// short trainings over depth and σ_w.
///
/// May import the shared rooms of the window, `picture.study` and `experiment.study`. Decided: four studies on one page, each a
/// plan one can read and change as a line of text, run only when asked, told as it grows, given up at once; what is changed
/// empties the picture, so that no result stands beside settings it does not come from. Rejected: a run at opening (seconds to
/// minutes of the processors nobody asked for).
package initscope.ui.studies;

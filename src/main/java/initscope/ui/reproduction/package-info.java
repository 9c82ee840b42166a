/// The page of the reproduction bench: published figures, ours, and the band between.
///
/// May import the shared rooms of the window, `picture.band` and `experiment.reproduction`. Decision: rows run in the background
/// from the moment somebody asks, one after the other, and each shows where ours lie in the band as soon as it is done; the page
/// may be left and found again with its results. Rejected: running at start (it takes seconds of both processors).
package initscope.ui.reproduction;

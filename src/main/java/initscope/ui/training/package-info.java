/// The page on which the shown networks are trained, side by side, on the same data and the same batches.
///
/// May import `experiment`, `picture` and what features of the window share. Decided: one thread trains all of them in turn,
/// in a laboratory of its own, takes its orders from a queue and sends whole pictures of where it is; frames are kept, thinned,
/// so that going back in time only means looking at another of them, and learning on from there. What makes the comparison
/// fair (data, optimizer, rate, batch, seed) is one [Plan] for all. Rejected: a thread a network, which would have them finish
/// at different steps.
package initscope.ui.training;

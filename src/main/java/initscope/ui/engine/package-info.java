/// The one bridge between the window and the computing: wishes go in from the FX thread, answers come back to it.
///
/// May import the core's descriptions and results, and of JavaFX only `Platform`. Decided: forgetful. A panel has one
/// newest wish and one newest answer, never a queue; nothing is locked, the threads meet in atomic references. A second
/// lane takes what is estimated to be long, so that one huge network does not stop the other three pictures; within a
/// lane panels take turns, one batch each. Rejected: `javafx.concurrent.Service` (a thread and a null between two values
/// for every slider movement), and a pool (two batches of one experiment must never run at once).
package initscope.ui.engine;

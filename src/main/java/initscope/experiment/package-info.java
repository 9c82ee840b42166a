/// The experiment: the blocking run of a spec, and what came out.
///
/// May import every room of the core. A run is a function of its spec and batch number; the window, the command line, the
/// clipboard, files, lessons and tests all speak the same text. Bad input is a `Problem` (code, place, remedy), not an
/// exception; the sentence is made at the edge, in the reader's language. Rejected: a builder with hidden defaults beside
/// the text form (two truths), and listeners inside the engine (a caller's consumer gets immutable snapshots instead).
package initscope.experiment;

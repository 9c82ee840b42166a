/// The reproduction bench: pictures and tables of books, courses and papers, measured again.
///
/// May import `experiment.spec`, `experiment.report`, `statistics`. A `Row` holds what was published and where, the spec that
/// should show it and the band it may lie in; `Reproduction` runs it. Decision: bands are computed, mostly five standard
/// errors from the spread of our own networks and half of the last printed digit, and every row says who vouches for its
/// figures. Rejected: tolerances by hand (nobody could say what they prove) and rows that need data sets.
package initscope.experiment.reproduction;

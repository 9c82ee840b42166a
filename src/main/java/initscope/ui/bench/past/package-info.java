/// What was, and the way back: everything a reader can change of the window as one value, and a history of such values.
///
/// May import what the bench may. Decided: the history keeps whole arrangements, which share what did not change between
/// them; what a step did is found by comparing two neighbours, so no change can be forgotten or wrongly named. Rejected: undo
/// by commands (one more class a control, and one more way to be wrong).
package initscope.ui.bench.past;

/// The main window: the bench on which up to four experiments stand side by side, its clock, its history, its keys.
///
/// The only room of `ui` that knows the others. Decided: one batch number for all panels, so that pictures side by side are
/// of the same step; its memory is `past`. Rejected: a clock a panel
/// (nothing could be compared), and undo by commands (one more class a control).
package initscope.ui.bench;

/// The bench as files see it: how the window becomes a session and a session the window, and what the menu File does.
///
/// May import what the bench may. Decided: opening is one step of the history, like any other change, so a wrong file is
/// taken back with one undo. Rejected: a history that begins anew with every file.
package initscope.ui.bench.desk;

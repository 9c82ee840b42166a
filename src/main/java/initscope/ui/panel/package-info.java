/// One experiment in the window: its controls, its picture, its sentence.
///
/// May import `spec`, `engine`, `canvas`, `controls`, `words`, `theme`, and the core's vocabulary; not the main window,
/// which gives a panel what it needs of it as commands. Decided: the model asks for pictures and knows when one is stale,
/// the view only shows; the last good picture stays until a better one comes. Rejected: a model a control (the spec is one
/// value, so undo, paste and "apply to all" are one assignment).
package initscope.ui.panel;

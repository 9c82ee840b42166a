/// Explanations: the card about the control or figure pointed at, the page of the glossary, the sheet of shortcuts.
///
/// May import `lesson.glossary`, `controls`, `words` and `theme`. Decided: a node carries the key of its words (`Explain.mark`, or
/// its tooltip's), everything else is looked up, so that a new control needs one line. Rejected: help texts in a browser (the
/// experiment that shows it would be somewhere else).
package initscope.ui.explain;

/// What of the window goes onto paper: which part is meant, how it is painted, which numbers belong to it.
///
/// May import the pages' views and `export`. Decided: "this view" is the picture with the focus, else the one pointed at last,
/// else the largest, so that the keyboard and the mouse mean the same thing. Rejected: an export button in every page (one
/// card knows all of it).
package initscope.ui.bench.paper;

/// The panels beside one another: what differs in their settings in one line, and all of it in a table.
///
/// May import `engine` (theory), `words`, `controls` and the core's vocabulary; the main window hands over the panels as
/// values. Decided: the line is silent where more differs than can be read at a glance. Rejected: colouring better and worse
/// (which number is better depends on what is to be kept).
package initscope.ui.compare;

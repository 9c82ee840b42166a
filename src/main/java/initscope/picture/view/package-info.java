/// Every way to look at one run, behind one entry.
///
/// May import all of `picture`, `experiment`, `statistics`, `theory`. Decided: a view is an enum constant with a stable id;
/// the window, `render` and the sheets paint a [Plate] and never name a view's class. Rejected: an interface with one
/// implementation a view (a view has no state of its own, and the compiler finds a forgotten `case`).
package initscope.picture.view;

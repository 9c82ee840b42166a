/// Whatever stands in the window as a drawing: plots through their painters, text as text, controls as filled shapes.
///
/// May import `picture` and `canvas`. Decided: colours of the window become the nearest role, so that a page can be written
/// in the other theme and by every back end; icons are drawn as their outlines, since no other font travels with a file.
/// Rejected: snapshots of pixels (nothing in them can be searched, selected or enlarged), and a second layout for files.
package initscope.ui.export.scene;

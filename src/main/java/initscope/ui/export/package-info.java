/// Saving what the panels show as a file.
///
/// May import the shared rooms of the window and `picture`. Decision: panels are handed over as immutable drawings and painted
/// away from the FX thread, by the back ends the command line uses, so that window and `render` give the same figure. Rejected:
/// snapshots of the window (pixels, and whatever lies over the panels).
package initscope.ui.export;

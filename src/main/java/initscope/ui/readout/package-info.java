/// The numbers of the layer pointed at, each with what it means.
///
/// May import the core's results, `words` and `controls`. Decided: one line at the bottom of the window that is always there,
/// so that nothing jumps and nothing covers a picture. Rejected: a card at the pointer (it hides the layer's neighbours).
package initscope.ui.readout;

/// The page of a network's Jacobian: its singular values, and χ layer by layer.
///
/// May import `experiment`, `picture` and what features of the window share. Decided: it has a worker of its own, follows
/// the panel's spec while it is open, and shows the first sample of the first batch, as the command line does. Rejected: a
/// view beside the others, for it would be computed anew with every batch, at a cube of the width.
package initscope.ui.jacobian;

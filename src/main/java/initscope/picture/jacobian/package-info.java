/// The Jacobian of a network: how large its singular values are, and which layers make them so.
///
/// May import `experiment` for Jacobians, and of `picture` the surface, scales and ticks. Decided: both pictures have the
/// line at 1, where lengths are kept; values that are 0 but for rounding are counted apart. Rejected: a logarithmic scale of
/// the values themselves, which ends where doubles do.
package initscope.picture.jacobian;

/// The derivative of a network's output by its input at one sample, and what it does to lengths: its singular values.
///
/// May import what `experiment` may. Decided: the rows of the Jacobian are the network's own backward pass, sent one unit
/// gradient for every output, in double precision whatever the run's; its singular values come from a bidiagonal form by
/// bisection. Rejected: the eigenvalues of JᵀJ, which lose half of the digits, all of those of a deep network's small
/// values.
package initscope.experiment.jacobian;

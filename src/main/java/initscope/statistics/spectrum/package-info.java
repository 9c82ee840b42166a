/// Singular values of a matrix, for the Jacobian and for the rank of weights.
///
/// May import `tensor`, for the crew only. Decided: double precision and plain loops whatever the network's precision; values
/// without vectors, each right to some rounding errors of the greatest.
package initscope.statistics.spectrum;

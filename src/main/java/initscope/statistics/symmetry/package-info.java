/// Whether the units of a layer are still copies of one another.
///
/// May import `tensor` and `statistics.spectrum`. Decided: two units are one only if what comes in (weights and bias) and what
/// goes out are equal up to some rounding errors of the layer's largest weight: that is the symmetry training cannot break,
/// for such units get the same gradient for ever. Rejected: the correlation of their activations, which depends on the data.
package initscope.statistics.symmetry;

/// How the samples of a layer lie to one another: cosine and effective rank.
///
/// May import `tensor`. Costs a product of its own, so it is taken only when asked for, after the picture. Decided: the
/// rank is that of the covariance, which gives the figures known for He and ReLU, 50×256: 124 at layer 1, 1.6 at layer 50.
/// Rejected: that of the uncentred second moments, 9.3 and 1.02 there: the direction all samples share hides the rest, and
/// the cosine already tells of it.
package initscope.statistics.geometry;

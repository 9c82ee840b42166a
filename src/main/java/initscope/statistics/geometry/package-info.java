/// How the samples of a layer lie to one another: cosine and effective rank.
///
/// May import `tensor`. Costs a product of its own, so it is taken only when asked for, after the picture. Rejected: the
/// rank of the covariance (it forgets the common direction into which deep networks collapse).
package initscope.statistics.geometry;

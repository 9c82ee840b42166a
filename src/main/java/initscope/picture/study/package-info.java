/// Pictures of studies of learning: the grid of optimizers and initializers, weight scales with and without batch
/// normalization, the symmetry meter, short runs held against 6 ξ_c.
///
/// May import `experiment` for the studies, and of `picture` the surface, scales and ticks. Decided: every cell of a study has
/// its place from the start and is empty until its run has begun, so that nothing moves while it grows; what has diverged is
/// crossed out and named, not left blank.
package initscope.picture.study;

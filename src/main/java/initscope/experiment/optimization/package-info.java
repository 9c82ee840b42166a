/// Optimizers on surfaces over a plane, where their paths can be seen.
///
/// May import what `experiment` may. A [Landscape] is a function of two numbers with its gradient, a [Race] lets several
/// optimizers go over it from one place, [Contours] are its lines of equal height. Decided: the steps are those of
/// [initscope.training.optimizer.Descent], in double precision: what is seen here is what trains a network. Rejected: a
/// projection of a network's loss on a plane, which shows the projection more than the optimizer.
package initscope.experiment.optimization;

/// What the pretrainings that send a gradient back share: a small network at work, layers taken out of one, what is seen.
///
/// May import what `training` may. Decided: a [Player] takes any gradient of its output and can hand the gradient of its input
/// on, so that one class serves a temporary classifier, two players against each other, twins and a network that fills gaps;
/// rejected: one more loss in [initscope.training.Trainer] for each of them.
package initscope.training.pretraining.dense;

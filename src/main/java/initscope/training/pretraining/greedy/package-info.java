/// Layer by layer: what all greedy methods share. Each layer learns alone on what the frozen layers below it make of the
/// samples; a [LayerLearner] is one layer at it, [Greedy] leads them through and shows what is to be seen.
///
/// May import what `training` may. Decided: what a frozen layer makes of all samples is computed once and kept, `[N, H]`;
/// rejected: sending every batch through the lower layers anew, which costs more the higher one gets.
package initscope.training.pretraining.greedy;

/// Greedy supervised pretraining: every hidden layer in its turn learns to classify under an output layer of its own.
///
/// May import what `training` may. Decided: only labelled samples are looked at, since without a label there is nothing to be
/// learned this way; the temporary output layers are forgotten.
package initscope.training.pretraining.supervised;

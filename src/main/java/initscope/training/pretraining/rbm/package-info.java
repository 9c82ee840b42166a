/// Restricted Boltzmann machines and contrastive divergence.
///
/// May import what `training` may. Conventions are those of Hinton, *A practical guide to training restricted Boltzmann
/// machines* (2010), with his section where one is followed. Weights are `[H, V]`, as a layer of the network has them.
/// Decided: Gaussian visible units have the standard deviation 1 and the data are divided by theirs, one number for all
/// inputs; rejected: a deviation of each input's own, which a pixel that is nearly always off makes nearly infinite.
package initscope.training.pretraining.rbm;

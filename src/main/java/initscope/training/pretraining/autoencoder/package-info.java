/// Autoencoders: a layer learns to give its input back, with or without noise on it.
///
/// May import what `training` may. y = g(h V + c) of h = φ(x Wᵀ + b), W and V `[H, V]`; the loss is summed over the inputs
/// and, for a gradient, over the batch. Decided: a layer keeps the network's own activation φ, so that what it learned is
/// what fine-tuning starts from; rejected: sigmoid units for all, as an RBM has them.
package initscope.training.pretraining.autoencoder;

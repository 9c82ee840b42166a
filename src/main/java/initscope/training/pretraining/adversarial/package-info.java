/// Two players: a generator that learns to make samples, a discriminator that learns to tell them from real ones.
///
/// May import what `training` may. Decided: the discriminator's hidden layers are the network's own, so that they can be reused
/// as they are; dense and small, no convolutions, since the instrument has none.
package initscope.training.pretraining.adversarial;

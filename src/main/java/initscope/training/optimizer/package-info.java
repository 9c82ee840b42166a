/// How a gradient changes weights: SGD, momentum and their kin.
///
/// May import `tensor`. An optimizer is a description with its hyper-parameters; [Descent] is its state for the parameters of
/// one network. Equations and defaults are those of PyTorch where the field has several, the others are named variants.
package initscope.training.optimizer;

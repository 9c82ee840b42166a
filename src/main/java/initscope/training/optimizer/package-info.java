/// How a gradient changes weights: SGD, momentum and their kin.
///
/// May import `tensor`. An [Optimizer] is a description with its hyper-parameters; [Descent] is its state for one matrix of
/// parameters. Equations and standards are those of PyTorch where the field has several, the others are named variants.
/// Decided: the step's number is given, not counted, so that threads share a step by rows and a run can be taken back.
package initscope.training.optimizer;

/// Learning: the shown network trained on a data set, step by step, with everything the instrument measures at every step.
///
/// May import what `experiment` may. A [TrainingSpec] is the whole run as one value; a [Learner] is that run at work, which
/// can be advanced, looked at, taken back to a step it kept and given another learning rate; [Training] runs one to its end
/// and emits frames. Decided: what is shown is measured on one fixed batch of the training set (the first samples), in a pass
/// of its own, so that the steps cost nothing for being looked at and frames can be compared. Held-out samples are normalized
/// over themselves, in batches of 256, as the training batches are, and nothing is dropped. Rejected: running averages (momentum
/// 0.9 in the book's script), which lag behind fast weights and make a test accuracy a matter of its momentum. A normalization
/// has no scale and shift to learn: what it does to the start is the subject.
package initscope.experiment.learning;

/// The preprocessing laboratory: the same people described in six ways, and what each does to the first layer and to learning.
///
/// May import what `experiment` may. Decided: every way is a source a spec can name, run by the ordinary [Learner] with one
/// network, one seed and one optimizer, so that weights and batches are the same wherever the number of inputs is; nothing is
/// said that was not measured. Rejected: a learning rate chosen for each way, which hides the difference in patience.
///
/// [Learner]: initscope.experiment.learning.Learner
package initscope.experiment.preprocessing;

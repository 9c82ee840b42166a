/// Runs of learning as text: a spec's words, and beside them `optimizer`, `steps`, `samples`, `tests`, `pretrain`, `frozen`,
/// `labels`.
///
/// May import what `experiment` may. The forms of [initscope.experiment.learning.Optimizers] and [Pretrainings] are the one list of their names: they read
/// and write the text, and fill the window's combo boxes and the help. A batch that is not given is 128 here, not a spec's
/// 1000: what is good for a histogram is too much for a step.
package initscope.experiment.learning.text;

/// The pretraining bench: random starts against pretrained ones, on the same data, from the same draws, within the same number
/// of gradient steps, over several seeds.
///
/// May import what `experiment` may. A [BenchSpec] is all of it as one value, [PretrainingBench] runs it and hands out a
/// [Report] after every run, [Finding] is what the numbers say. Decided: starts are compared seed by seed, since runs of one
/// seed share data, batches and first draws, and a difference counts only outside the interval its seeds give, widened for the
/// number of comparisons made; rejected: the best of all runs, which says who was tried most often.
package initscope.experiment.pretraining;

/// Pretraining told in words and numbers: the bench's finding in a sentence, tables for people, JSON for programs.
///
/// May import what `experiment` may. Decided: sentences are computed from a [initscope.experiment.pretraining.Report] alone and
/// say so when it is not complete; a difference inside its interval is called none, and an error of seeds is never hidden.
package initscope.experiment.pretraining.text;

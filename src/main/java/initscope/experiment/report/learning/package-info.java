/// What a run of learning came to, for people and programs.
///
/// May import what `experiment` may. A [Run] is what there is to write; table, CSV and JSON are three writers of the same. The
/// table puts runs side by side, for that is what they are run for; CSV holds the curves alone.
package initscope.experiment.report.learning;

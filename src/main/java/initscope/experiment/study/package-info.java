/// Studies of learning: many short runs that differ in one thing or two, on the same samples in the same order.
///
/// May import what `experiment` may. A plan is a list of training specs; [Trials] are what came of them so far, immutable, told
/// as they grow; [Drill] makes the steps. Decided: runs one after the other on all processors, so that the first are finished
/// while the others wait, and nothing is measured but loss, hits and, where asked for, the weights' symmetry. Rejected: a
/// [initscope.experiment.learning.Learner] a run, whose frames cost more than the short run itself.
package initscope.experiment.study;

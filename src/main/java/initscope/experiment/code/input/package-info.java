/// How a program comes by the samples of a data set: points and people by their formulas, signs stroke by stroke with a hand of
/// their own, somebody's own file from where it lies.
///
/// May import `data` and the spec. Decided: every program is one file that runs as it is, so that a sign's outline stands in it
/// and is drawn there. Rejected: a file of samples written beside the program, which is lost when the program is sent on.
package initscope.experiment.code.input;

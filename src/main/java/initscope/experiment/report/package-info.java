/// What came out of a run, written down: a table for people, JSON and CSV for programs.
///
/// May import `experiment` and what that may import, but not `tensor`, `random` or `propagation`. One result, many
/// writers: every writer takes its numbers from the same list of `Quantity`, so a number cannot have two names or two
/// definitions. Full precision goes to programs (the shortest text that reads back as the same double), four digits to
/// people. Rejected: a JSON library for writing (its class loading costs more than the smallest run it reports) and
/// `String.format` (as slow on a cold start, and it follows the machine's locale).
package initscope.experiment.report;

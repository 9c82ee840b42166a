/// The command line: `initscope COMMAND …`.
///
/// May import `experiment`, `picture`, `lesson` and the vocabulary; a face cannot compute, so `tensor`, `random` and
/// `propagation` are closed to it. This package finds the command; `cli.command` holds one thin class a command and
/// `cli.terminal` what they share: arguments, streams, files, progress. Results go to standard output, everything else to
/// standard error; 0 done, 1 could not be done, 2 wrong arguments. Rejected: an argument library (a third of the cold
/// start's time for eight options) and lambdas on the way to the first result (each costs a class made at run time).
package initscope.cli;

/// What commands share: their streams, their arguments, the file they write to, the progress line.
///
/// May import `experiment` and the vocabulary. An output file is written beside its place and moved there when the run is
/// done, so a failed run leaves the old file as it was. Rejected: asking the JDK's console whether this is a terminal
/// before there is something to show (it loads the console provider into every run).
package initscope.cli.terminal;

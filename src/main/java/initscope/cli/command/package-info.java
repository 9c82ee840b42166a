/// The commands, one class each: what it is asked, what it runs, how it writes the result.
///
/// May import what `cli` may, and `cli.terminal`. A command declares its options, so that help and the check of arguments
/// come from the same list. A bad request leaves as a `Refusal`, one sentence with an exit code; no command ends the
/// process. Rejected: commands that write their own usage text (it drifts from what they accept).
package initscope.cli.command;

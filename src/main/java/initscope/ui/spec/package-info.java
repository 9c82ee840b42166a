/// Changes of one spec, as a panel's controls make them: pure functions from spec and text to spec or problem.
///
/// May import the core's vocabulary only. Decided: a control's text goes through the reader of specs, as the same text on
/// the command line would, so that both give the same values and the same sentences when it is wrong. Rejected: number
/// fields with their own bounds (a second truth about what is allowed).
package initscope.ui.spec;

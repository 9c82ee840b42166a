/// Figures for files: what size, which format, what is run for them.
///
/// May import `experiment`, `picture` and the vocabulary. Decision: everything about the file is checked before anything is
/// run, and a panel is counted on the axis it is drawn on, as in the window, so that touching bars are bins of one width.
package initscope.cli.figure;

/// The menu of experiments that have a name: one click puts one into the chosen panel.
///
/// May import the core's vocabulary and what features share. Decided: the list is that of the command line, grouped by the
/// first word of a preset's name, so a new preset is in the menu without a line here. Rejected: a gallery of pictures, which
/// would have to run them all first.
package initscope.ui.presets;

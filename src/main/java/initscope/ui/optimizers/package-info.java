/// The page of optimizers: their paths over a landscape, several at once.
///
/// May import `experiment`, `training`, `picture` and what features of the window share. Decided: all paths are computed whole
/// whenever a setting changes and the clock only uncovers them, so that going back costs nothing and a slider moved while
/// they run shows its effect at once. Rejected: one step a pulse, which would tie the numbers to the clock.
package initscope.ui.optimizers;

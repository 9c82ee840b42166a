/// The page of losses: what each sends back from a mistake, and whether the gradients are right.
///
/// May import `experiment`, `picture` and what features of the window share. Decided: the slider is the error, in log-odds, and
/// runs the way the plot's axis does; gradients are checked only when asked for, for it takes hundreds of passes.
/// Rejected: the network's own first answers as the mistake, for before learning none is confident.
package initscope.ui.losses;

/// The page that looks inside one layer: the mechanism, the map of its units and samples, the weights of a unit.
///
/// May import `experiment`, `picture` and what the features of the window share. Decided: it has a line of its own to the
/// workers, follows the panel's spec and the window's batch while it is open, and hangs up when it leaves the window.
/// Choosing a bar or pointing at a unit needs no pass. Rejected: a pop-over (three pictures need the room), and a second
/// window (it would lose its panel).
package initscope.ui.inspect;

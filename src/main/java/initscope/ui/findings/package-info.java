/// What is said of a panel's run: verdicts with their evidence, usual sentences it contradicts, and remedies to try.
///
/// May import `engine`, `spec`, `controls`, `words`, `theme` and the core's vocabulary; the main window gives what it needs of
/// a panel as values and commands. Decided: costly measures (the gradient's detail, the geometry) are taken once for a network,
/// on a line of their own after its picture, and laid over the pictures that follow. Rejected: measuring them with every
/// batch (the stream would halve its pace for numbers that hardly move).
package initscope.ui.findings;

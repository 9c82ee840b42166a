/// Pictures of learning: curves against steps, layers against steps, sizes of the steps themselves.
///
/// May import `experiment` for points and frames, and of `picture` the surface, scales and ticks. Decided: all runs of a
/// comparison stand in one plot and are named at the ends of their lines, four at most, each with an ink and a mark; what a
/// mini-batch scatters is averaged over a few pixels, never over a fixed number of steps. Rejected: a legend, and a logarithmic
/// axis of steps, on which a pause would look like progress.
package initscope.picture.learning;

/// Many networks over a plane of settings: the phase map, measured and predicted point by point.
///
/// May import every room of the core. Decided: a survey blocks, reports immutable charts that are whole at every step, only
/// coarser, and ends on interruption; who shows it owns the thread. Every point is a real network run by `Experiment` beside
/// what theory says of it. Rejected: colouring the map by theory alone, which would show what we believe, not what is.
package initscope.experiment.sweep;

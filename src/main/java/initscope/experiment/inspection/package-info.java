/// Looking inside one layer: which units and samples fill a bar of its histogram, what every element on show is, which
/// weights feed a unit.
///
/// May import the core below `experiment`. Decided: the network is cut off after the layer (it does not depend on what comes
/// after) and run through the ordinary pass; then the layer's matrices are read once into tables, so that pointing and
/// choosing need no further pass. Every element is in exactly one bar, so tables add up to the bars. Rejected: keeping the
/// matrices (a gigabyte at the largest sizes), and averaging blocks of units (a mean of saturated values looks unsaturated).
package initscope.experiment.inspection;

package initscope.picture.inspect;

import initscope.experiment.inspection.Bar;
import initscope.picture.axes.Side;

/// A bar of one of a layer's two histograms.
public record Pick(Side side, Bar bar) {
}

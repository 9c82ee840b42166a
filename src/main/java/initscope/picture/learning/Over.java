package initscope.picture.learning;

import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Point;
import initscope.picture.Term;
import initscope.statistics.LayerStatistics;

/// What of a layer is followed over the steps.
public enum Over {
    /// log10 of the standard deviation of x.
    SIZE(Term.OVER_SIZE),
    /// Share of saturated values.
    SATURATED(Term.OVER_SATURATED),
    /// log10 of the RMS of ∂L/∂z.
    GRADIENT(Term.OVER_GRADIENT),
    /// log10 of the size of the step over that of the weights.
    UPDATE(Term.UPDATE_RATIO);

    private final Term name;

    Over(Term name) {
        this.name = name;
    }

    /// Heading of its pictures.
    public Term term() {
        return name;
    }

    /// Of the layer with this index, NaN where it was not measured. −∞ is a size of exactly 0.
    public double of(Frame frame, int index) {
        LayerStatistics layer = frame.snapshot().layers().get(index);
        return switch (this) {
            case SIZE -> layer.activation().nonFinite() > 0 ? Double.POSITIVE_INFINITY : Math.log10(layer.activation().std());
            case SATURATED -> layer.shares().saturated();
            case GRADIENT -> layer.gradient() == null ? Double.NaN
                    : Math.log10(layer.gradient().preactivationSecondMoment()) / 2;
            case UPDATE -> update(frame, index);
        };
    }

    private static double update(Frame frame, int index) {
        for (int i = frame.curve().size() - 1; i >= 0; i--) {
            Point point = frame.curve().get(i);
            if (index < point.updates().size()) {
                return point.updates().get(index);
            }
        }
        return Double.NaN;
    }
}

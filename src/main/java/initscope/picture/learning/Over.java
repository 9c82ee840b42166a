package initscope.picture.learning;

import initscope.experiment.learning.Moment;
import initscope.experiment.learning.Point;
import initscope.picture.Term;
import java.util.ArrayList;
import java.util.List;

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

    /// What is known of a run, in the order of its steps.
    public List<Column> columns(Run run) {
        List<Column> columns = new ArrayList<>();
        if (this == UPDATE) {
            for (Point point : run.points()) {
                if (!point.updates().isEmpty()) {
                    columns.add(new Column(point.step(), point.updates().stream().mapToDouble(Double::doubleValue).toArray()));
                }
            }
        } else {
            for (Moment moment : run.moments()) {
                columns.add(new Column(moment.step(), moment.layers().stream().mapToDouble(this::of).toArray()));
            }
        }
        return columns;
    }

    private double of(Moment.Layer layer) {
        return switch (this) {
            case SIZE -> Math.log10(layer.std());
            case SATURATED -> layer.saturated();
            case GRADIENT -> Math.log10(layer.gradientRms());
            case UPDATE -> Double.NaN;
        };
    }

    /// All layers at one step; NaN is what is not a number, −∞ a size of exactly 0.
    public record Column(long step, double[] values) {
    }
}

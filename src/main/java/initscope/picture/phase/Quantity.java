package initscope.picture.phase;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Site.Reading;
import initscope.picture.Ink;

/// What the shades of a map tell.
public enum Quantity {
    /// log10 of the gradient at layer 1 over that at the last layer.
    GRADIENT,
    /// How alike two inputs have become at the last layer.
    COSINE;

    /// Decades at which the shade is full, for deep networks and for shallow ones.
    static final double MANY = 6;
    static final double FEW = 2;
    /// Maps whose theory stays within few decades in this share of the plane are shaded by those.
    private static final double MOST = 0.75;

    /// Decades at which the shades of a map are full. Told by theory, which is whole from the start, so that no shade changes
    /// while networks are run.
    public static double decades(Chart chart) {
        if (chart == null) {
            return MANY;
        }
        long within = chart.sites().stream().filter(site -> Math.abs(site.theory().gradient()) <= FEW).count();
        return within >= MOST * chart.sites().size() ? FEW : MANY;
    }

    double of(Reading reading) {
        return this == GRADIENT ? reading.gradient() : reading.cosine();
    }

    /// The shade of a value that is not NaN; infinities are as far as it goes.
    Ink ink(double value, double decades) {
        return this == GRADIENT ? new Ink.Signed(value / decades) : new Ink.Shade(value);
    }

    /// A value in words: "÷ 2500", "× 12", "0.93"; "–" where it cannot be told, as where both gradients are too small for the
    /// precision.
    public String figure(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (this == COSINE) {
            return Figures.number(Math.rint(value * 1000) / 1000);
        }
        if (Math.abs(value) < 0.01) {
            return "× 1";
        }
        return (value < 0 ? "÷ " : "× ") + Figures.number(Math.pow(10, Math.abs(value)));
    }
}

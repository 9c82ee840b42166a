package initscope.experiment.sweep;

import initscope.experiment.spec.Spec;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.network.Architecture.Layer;
import initscope.theory.CriticalLine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/// The plane a map is drawn on: σ_w = √(n Var W) to the right; upwards σ_b, or the depth. From 0 to `right` and from 0 to
/// `top`, in `columns` by `rows` cells.
///
/// @param fixed σ_b of every point where depth goes upwards
public record Plane(Kind kind, double right, double top, int columns, int rows, double fixed) {
    /// The map reaches so many times beyond the edge of chaos, and further to hold the current experiment up to a limit.
    private static final double BEYOND = 2.5;
    private static final double FURTHEST = 12;
    private static final double MARGIN = 1.15;
    private static final double NO_EDGE = 1.5;
    private static final int LEAST_DEPTH = 40;
    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    public enum Kind {
        WEIGHT_BIAS, GAIN_DEPTH
    }

    /// A point of a plane.
    ///
    /// @param weight σ_w
    /// @param up σ_b or depth
    public record Point(double weight, double up) {
    }

    /// The plane around an experiment, of `cells` by `cells` cells.
    public static Plane around(Kind kind, Spec spec, int cells) {
        CriticalLine line = new CriticalLine(spec.activation());
        Point real = of(Kind.WEIGHT_BIAS, spec);
        Point here = new Point(Double.isFinite(real.weight) ? real.weight : 0, Double.isFinite(real.up) ? real.up : 0);
        double edge = line.weight(kind == Kind.GAIN_DEPTH ? here.up : 0).orElse(NO_EDGE);
        double right = round(Math.max(BEYOND * edge, Math.min(MARGIN * here.weight, FURTHEST * edge)));
        if (kind == Kind.GAIN_DEPTH) {
            int steps = Math.clamp(Math.ceilDiv(5 * spec.depth(), 4 * LEAST_DEPTH), 1, Spec.MAX_DEPTH / LEAST_DEPTH);
            return new Plane(kind, right, steps * LEAST_DEPTH, cells, LEAST_DEPTH, here.up);
        }
        return new Plane(kind, right, round(Math.max(edge, Math.min(MARGIN * here.up, FURTHEST * edge))), cells, cells, 0);
    }

    /// Where an experiment lies: its last layer's σ_w, which for equal widths is every layer's; NaN where its weights are not
    /// drawn from one law.
    public static Point of(Kind kind, Spec spec) {
        Layer last = spec.architecture().layer(spec.depth());
        Initializer initializer = spec.initializer(spec.depth());
        double std = initializer.std(last.fanIn(), last.fanOut(), last.activation().slope()).orElse(Double.NaN);
        double bias = spec.bias() instanceof Bias.Normal(double b) ? b
                : initializer instanceof Initializer.PytorchDefault ? std : 0;
        return new Point(std * Math.sqrt(last.fanIn()), kind == Kind.GAIN_DEPTH ? spec.depth() : bias);
    }

    /// The middle of a cell. Rows count upwards; a row of depths stands for its greatest.
    public Point point(int column, int row) {
        return new Point((column + 0.5) * right / columns,
                kind == Kind.GAIN_DEPTH ? (row + 1) * top / rows : (row + 0.5) * top / rows);
    }

    /// σ_b at a point.
    public double bias(Point at) {
        return kind == Kind.GAIN_DEPTH ? fixed : at.up;
    }

    /// The experiment moved to a point, in figures of three digits.
    public Spec move(Spec spec, Point to) {
        Spec moved = drawn(spec, round3(to.weight), kind == Kind.GAIN_DEPTH ? Double.NaN : round3(to.up));
        return kind == Kind.GAIN_DEPTH ? moved.withDepth((int) Math.clamp(Math.rint(to.up), 1, Spec.MAX_DEPTH)) : moved;
    }

    /// The experiment with these deviations in every layer; NaN keeps the bias.
    static Spec drawn(Spec spec, double weight, double bias) {
        boolean alike = spec.widths().stream().allMatch(w -> w == spec.inputs());
        Initializer initializer = alike ? new Initializer.Normal(round6(weight / Math.sqrt(spec.inputs())))
                : Initializer.VarianceScaling.of(Initializer.VarianceScaling.Scheme.LECUN,
                        Initializer.VarianceScaling.Shape.NORMAL).withGain(weight);
        Spec moved = spec.withExceptions(Map.of()).withInitializer(initializer);
        return Double.isNaN(bias) ? moved : moved.withBias(bias == 0 ? Bias.ZERO : new Bias.Normal(bias));
    }

    private static double round(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double r : ROUND) {
            if (r * power >= least * (1 - 1e-9)) {
                return Double.parseDouble(new BigDecimal(r * power).round(new MathContext(3)).toString());
            }
        }
        return 10 * power;
    }

    private static double round3(double v) {
        return new BigDecimal(v).round(new MathContext(3)).doubleValue();
    }

    private static double round6(double v) {
        return new BigDecimal(v).round(new MathContext(6)).doubleValue();
    }
}

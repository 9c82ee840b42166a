package initscope.picture.jacobian;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.jacobian.JacobianAndTheory;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Words;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.List;

/// A histogram of the logarithms of the singular values, with a line at 1.
///
/// @param seen null before the first
public record SingularPicture(JacobianAndTheory seen, Look look, Words words) {
    private static final int BINS = 40;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (seen == null) {
            return;
        }
        surface.clip(box);
        Ground ground = Ground.paint(surface, box, look, words.of(Term.SINGULAR_VALUES), figures());
        if (!ground.isEmpty()) {
            double[] logs = logs(seen.jacobian());
            if (logs.length == 0) {
                boolean zeros = seen.jacobian().singularValues().stream().allMatch(s -> s == 0);
                new Lettering(surface, look.plain()).block(words.of(zeros ? Term.JACOBIAN_ZERO : Term.JACOBIAN_LOST),
                        ground.plot().inset(8, 8, 8, 8), null, Role.NOT_FINITE);
            } else {
                bars(surface, ground, logs);
            }
            ground.foot("log₁₀ σ");
        }
        surface.unclip();
    }

    /// Mean square, measured and in theory.
    public String figures() {
        if (seen == null) {
            return "";
        }
        String measured = words.of(Term.MEAN_SQUARE, Figures.number(seen.jacobian().meanSquare()));
        return seen.hasTheory() ? measured + "  ·  " + words.of(Term.THEORY_PRODUCT, Figures.number(seen.meanSquare()))
                : measured;
    }

    /// Decimal logarithms of those that are not 0 but for rounding: a value is known to n rounding errors of the greatest.
    static double[] logs(Jacobian jacobian) {
        List<Double> values = jacobian.singularValues();
        double greatest = 0;
        for (double s : values) {
            greatest = Double.isFinite(s) ? Math.max(greatest, s) : greatest;
        }
        double least = greatest * values.size() * Math.ulp(1.0);
        return values.stream().filter(s -> Double.isFinite(s) && s > 0 && s >= least).mapToDouble(Math::log10).toArray();
    }

    private void bars(Surface surface, Ground ground, double[] logs) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double v : logs) {
            min = Math.min(min, v);
            max = Math.max(max, v);
        }
        double reach = Math.max(1, max - min);
        boolean holdsOne = min - reach <= 0 && max + reach >= 0;
        Interval axis = Axes.settle(holdsOne ? Interval.around(Math.min(min, -0.1), Math.max(max, 0.1))
                : Interval.around(min, max), null);
        int[] counts = new int[BINS];
        int most = 1;
        for (double v : logs) {
            int k = Math.clamp((int) ((v - axis.low()) / axis.length() * BINS), 0, BINS - 1);
            most = Math.max(most, ++counts[k]);
        }
        Box plot = ground.plot();
        Scale x = new Scale.Linear(axis, plot.x(), plot.right());
        Scale y = new Scale.Linear(new Interval(0, 1.15 * most), plot.bottom(), plot.y());
        ground.beside(y.at(most), String.valueOf(most));
        surface.text(words.counts(), plot.x() - 0.4 * look.text(), plot.y() + look.small().cap(), look.small(), Align.RIGHT,
                Role.MUTED);
        for (int k = 0; k < BINS; k++) {
            if (counts[k] > 0) {
                double left = surface.snap(plot.x() + k * plot.width() / BINS);
                double right = surface.snap(plot.x() + (k + 1) * plot.width() / BINS) - surface.pixel();
                double top = Math.min(y.at(counts[k]), plot.bottom() - surface.pixel());
                surface.fillRect(new Box(left, top, Math.max(surface.pixel(), right - left), plot.bottom() - top), Role.BAR);
            }
        }
        for (Ticks.Tick tick : Ticks.linear(axis, (int) Math.clamp(plot.width() / (5 * look.text()), 2, 10))) {
            ground.under(x.at(tick.value()), tick.label());
        }
        one(surface, plot, x, holdsOne, min > 0);
        zeros(surface, plot, seen.jacobian().singularValues().size() - logs.length);
    }

    /// Where lengths are kept, or in which direction that would be.
    private void one(Surface surface, Box plot, Scale x, boolean inside, boolean below) {
        double baseline = plot.y() + 1.1 * look.small().size();
        if (inside) {
            double at = surface.snap(x.at(0));
            surface.strokeLine(at, plot.y(), at, plot.bottom(), new Stroke(1.4 * look.line(), 4), Role.TEXT);
            boolean left = at > plot.centerX();
            surface.text("σ = 1", at + (left ? -0.4 : 0.4) * look.text(), baseline, look.small(),
                    left ? Align.RIGHT : Align.LEFT, Role.TEXT);
        } else {
            surface.text(below ? "← σ = 1" : "σ = 1 →", below ? plot.x() + 4 : plot.right() - 4, baseline, look.small(),
                    below ? Align.LEFT : Align.RIGHT, Role.TEXT);
        }
    }

    private void zeros(Surface surface, Box plot, int zeros) {
        if (zeros > 0) {
            surface.text(words.of(Term.SINGULAR_ZEROS, String.valueOf(zeros)), plot.x() + 4,
                    plot.y() + 2.5 * look.small().size(), look.small(), Align.LEFT, Role.ATOM);
        }
    }
}

package initscope.picture.jacobian;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.jacobian.JacobianAndTheory;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.List;

/// χ layer by layer on a logarithmic axis: a line for what was measured, rings for theory. Above 1 gradients grow on their
/// way back through the layer, below 1 they shrink.
///
/// @param seen null before the first
public record ChiPicture(JacobianAndTheory seen, Look look, Words words) {
    private static final double FARTHEST = 1e9;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (seen == null) {
            return;
        }
        surface.clip(box);
        String legend = "●─ " + words.of(Term.MEASURED) + (seen.hasTheory() ? "   ○ " + words.of(Term.THEORY) : "");
        Ground ground = Ground.paint(surface, box, look, words.of(Term.CHI_BY_LAYER), legend);
        if (!ground.isEmpty()) {
            plot(surface, ground);
            ground.foot(words.layer());
        }
        surface.unclip();
    }

    private void plot(Surface surface, Ground ground) {
        Box plot = ground.plot();
        Interval axis = axis();
        Scale y = new Scale.Log(axis, plot.bottom(), plot.y());
        List<Double> chi = seen.jacobian().chi();
        int n = Math.max(1, chi.size());
        ticks(ground, axis, y);
        int every = 1;
        for (int step : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
            every = step;
            if (plot.width() / n * step >= 2.4 * look.text()) {
                break;
            }
        }
        for (int l = 1; l <= chi.size(); l++) {
            if (l == 1 || l % every == 0 && l >= every) {
                ground.under(x(plot, l - 1, n), String.valueOf(l));
            }
        }
        double one = surface.snap(y.at(1));
        surface.strokeLine(plot.x(), one, plot.right(), one, new Stroke(1.4 * look.line(), 4), Role.TEXT);
        measured(surface, plot, chi, y);
        double radius = Math.clamp(0.3 * plot.width() / n, 1.5, 0.38 * look.text());
        for (int l = 0; l < seen.chi().size(); l++) {
            if (shown(seen.chi().get(l))) {
                ring(surface, x(plot, l, n), y.at(seen.chi().get(l)), radius + 1.5 * look.line());
            }
        }
        double right = plot.right() - 0.4 * look.text();
        surface.text(words.of(Term.EXPLODES), right, plot.y() + 1.2 * look.small().size(), look.small(), Align.RIGHT, Role.MUTED);
        surface.text(words.of(Term.VANISHES), right, plot.bottom() - 0.5 * look.small().size(), look.small(), Align.RIGHT,
                Role.MUTED);
    }

    private void ticks(Ground ground, Interval axis, Scale y) {
        double last = Double.POSITIVE_INFINITY;
        for (Ticks.Tick tick : Ticks.log(axis, 6)) {
            double at = y.at(tick.value());
            if (last - at > 1.3 * look.small().size() && Math.abs(at - y.at(1)) > 1.3 * look.small().size()) {
                ground.beside(at, tick.label());
                last = at;
            }
        }
        ground.beside(y.at(1), "1");
    }

    /// Discs joined where layers beside each other have a figure; a cross at the foot where there is none.
    private void measured(Surface surface, Box plot, List<Double> chi, Scale y) {
        int n = chi.size();
        double radius = Math.clamp(0.3 * plot.width() / Math.max(1, n), 1, 0.3 * look.text());
        for (int l = 0; l < n; l++) {
            double at = x(plot, l, n);
            if (!shown(chi.get(l))) {
                double r = Math.max(1.5, radius);
                double foot = plot.bottom() - 2 * r;
                surface.strokeLine(at - r, foot - r, at + r, foot + r, Stroke.solid(look.line()), Role.NOT_FINITE);
                surface.strokeLine(at - r, foot + r, at + r, foot - r, Stroke.solid(look.line()), Role.NOT_FINITE);
                continue;
            }
            double height = y.at(chi.get(l));
            if (l > 0 && shown(chi.get(l - 1))) {
                surface.strokeLine(x(plot, l - 1, n), y.at(chi.get(l - 1)), at, height, Stroke.solid(1.8 * look.line()), Role.FIRST);
            }
            double[] px = new double[12];
            double[] py = new double[12];
            circle(at, height, radius, px, py);
            surface.polygon(px, py, Role.FIRST);
        }
    }

    private void ring(Surface surface, double x, double y, double radius) {
        double[] px = new double[17];
        double[] py = new double[17];
        circle(x, y, radius, px, py);
        px[16] = px[0];
        py[16] = py[0];
        surface.polyline(px, py, Stroke.solid(1.2 * look.line()), Role.TEXT);
    }

    private static void circle(double x, double y, double radius, double[] px, double[] py) {
        int corners = px.length / 4 * 4;
        for (int k = 0; k < px.length; k++) {
            px[k] = x + radius * Math.cos(2 * Math.PI * k / corners);
            py[k] = y + radius * Math.sin(2 * Math.PI * k / corners);
        }
    }

    private static boolean shown(double chi) {
        return Double.isFinite(chi) && chi >= 0;
    }

    private static double x(Box plot, int index, int layers) {
        return plot.x() + (index + 0.5) * plot.width() / layers;
    }

    /// Holds 1 and both of its sides.
    private Interval axis() {
        double low = 0.5;
        double high = 2;
        for (List<Double> values : List.of(seen.jacobian().chi(), seen.chi())) {
            for (double chi : values) {
                if (shown(chi) && chi > 0) {
                    low = Math.min(low, Math.max(chi / 1.3, 1 / FARTHEST));
                    high = Math.max(high, Math.min(chi * 1.3, FARTHEST));
                }
            }
        }
        return new Interval(low, high);
    }

    /// The picture in words.
    public String text() {
        if (seen == null) {
            return "";
        }
        double log = 0;
        for (double chi : seen.jacobian().chi()) {
            log += Math.log(chi);
        }
        return words.of(Term.CHI_TYPICAL, Figures.number(Math.exp(log / Math.max(1, seen.jacobian().chi().size()))));
    }
}

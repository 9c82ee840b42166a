package initscope.picture.study;

import initscope.experiment.study.Scales;
import initscope.experiment.study.Trial;
import initscope.experiment.study.Trials;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import java.util.ArrayList;
import java.util.List;

/// Training accuracy in the last epoch against the deviation of the weights, with batch normalization (discs, unbroken) and
/// without (squares, dashed); the published run on MNIST beside it in hollow marks. A run that has diverged is a cross.
///
/// @param trials null before the first
public record ScalesPicture(Trials trials, Look look, StudyWords words) {
    private static final Interval RANGE = new Interval(0.7e-4, 1.4);

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        Pane pane = Pane.under(surface, box, look, words.accuracy());
        if (!pane.isEmpty()) {
            for (int percent = 0; percent <= 100; percent += 20) {
                pane.beside(y(pane).at(percent / 100.0), percent + "%");
            }
            for (int e = -4; e <= 0; e++) {
                pane.under(x(pane).at(Math.pow(10, e)), e == 0 ? "1" : "10" + superscript(e));
            }
            pane.foot(words.scale());
            published(pane);
            series(surface, pane, false);
            series(surface, pane, true);
            legend(surface, pane);
        }
        surface.unclip();
    }

    private static String superscript(int e) {
        return "⁻" + "⁰¹²³⁴".charAt(-e);
    }

    private static Scale x(Pane pane) {
        return new Scale.Log(RANGE, pane.plot().x(), pane.plot().right());
    }

    private static Scale y(Pane pane) {
        double legend = 3.9 * pane.look().text();
        return new Scale.Linear(new Interval(0, 1), pane.plot().bottom() - 4, pane.plot().y() + legend);
    }

    private void published(Pane pane) {
        double r = 0.34 * look.text();
        for (int i = 0; i < Scales.COUNT; i++) {
            double at = x(pane).at(Scales.scale(i));
            pane.ring(at, y(pane).at(Scales.published(i, true)), r, Role.MUTED);
            pane.square(at, y(pane).at(Scales.published(i, false)), 0.8 * r, false, Role.MUTED);
        }
    }

    private void series(Surface surface, Pane pane, boolean normed) {
        double r = 0.32 * look.text();
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i <= Scales.COUNT; i++) {
            Trial trial = i == Scales.COUNT || trials == null ? null : trials.get(Scales.index(i, normed));
            boolean there = trial != null && trial.over();
            if (there && !trial.diverged()) {
                line.add(new double[] {x(pane).at(Scales.scale(i)), y(pane).at(trial.accuracy())});
                continue;
            }
            if (line.size() > 1) {
                surface.polyline(line.stream().mapToDouble(p -> p[0]).toArray(), line.stream().mapToDouble(p -> p[1]).toArray(),
                        new Stroke(1.8 * look.line(), normed ? 0 : 4), normed ? Role.FIRST : Role.SECOND);
            }
            for (double[] p : line) {
                mark(pane, p[0], p[1], r, normed);
            }
            line.clear();
            if (there) {
                double at = x(pane).at(Scales.scale(i));
                pane.cross(at, y(pane).at(0) - r, r);
            }
        }
    }

    private void mark(Pane pane, double x, double y, double r, boolean normed) {
        if (normed) {
            pane.disc(x, y, r, Role.FIRST);
        } else {
            pane.square(x, y, 0.85 * r, true, Role.SECOND);
        }
    }

    /// Three lines above the curves.
    private void legend(Surface surface, Pane pane) {
        double t = look.text();
        double r = 0.32 * t;
        double x = pane.plot().x() + t;
        double first = pane.plot().y() + 1.2 * t;
        Lettering plain = new Lettering(surface, look.small());
        mark(pane, x, first - 0.3 * t, r, true);
        surface.text(words.with(), x + t, first, look.small(), Align.LEFT, Role.TEXT);
        double second = x + 2.5 * t + plain.width(words.with());
        mark(pane, second, first - 0.3 * t, r, false);
        surface.text(words.without(), second + t, first, look.small(), Align.LEFT, Role.TEXT);
        double third = second + 2.5 * t + plain.width(words.without());
        pane.cross(third, first - 0.3 * t, r);
        surface.text(words.diverged(), third + t, first, look.small(), Align.LEFT, Role.TEXT);
        pane.ring(x, first + 1.1 * t, r, Role.MUTED);
        pane.square(x + t, first + 1.1 * t, 0.8 * r, false, Role.MUTED);
        surface.text(words.published(), x + 2 * t, first + 1.4 * t, look.small(), Align.LEFT, Role.MUTED);
    }
}

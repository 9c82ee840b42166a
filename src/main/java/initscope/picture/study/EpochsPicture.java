package initscope.picture.study;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.study.Scales;
import initscope.experiment.study.Trial;
import initscope.experiment.study.Trials;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import java.util.ArrayList;
import java.util.List;

/// Sixteen small plots, one a deviation of the weights, 1 first: training accuracy from 0 to 1 against the steps, with batch
/// normalization (unbroken) and without (dashed).
///
/// @param trials null before the first
public record EpochsPicture(Trials trials, Look look, StudyWords words) {
    private static final int SIDE = 4;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        double t = look.text();
        Box all = box.inset(0.4 * t, 0.2 * t, 0.4 * t, 1.6 * t);
        double width = all.width() / SIDE;
        double height = all.height() / SIDE;
        surface.clip(box);
        for (int i = 0; i < Scales.COUNT; i++) {
            Box room = new Box(all.x() + i % SIDE * width, all.y() + i / SIDE * height, width, height);
            surface.text("σ = " + Figures.number(Scales.scale(i)), room.x() + 0.4 * t, room.y() + 1.05 * t, look.small(), Align.LEFT,
                    Role.TEXT);
            plot(surface, room.inset(0.3 * t, 1.4 * t, 0.3 * t, 0.25 * t), i);
        }
        surface.text("0–100 % ↑   " + words.step() + " →", all.centerX(), all.bottom() + 1.2 * t, look.small(), Align.CENTER,
                Role.MUTED);
        surface.unclip();
    }

    private void plot(Surface surface, Box plot, int place) {
        surface.fillRect(plot, Role.PANEL);
        surface.fillRect(new Box(plot.x(), surface.snap(plot.centerY()), plot.width(), surface.pixel()), Role.GRID);
        if (trials == null || !(plot.width() > 4 && plot.height() > 4)) {
            return;
        }
        for (boolean normed : new boolean[] {false, true}) {
            Trial trial = trials.get(Scales.index(place, normed));
            if (trial != null) {
                curve(surface, plot, trial, normed);
            }
        }
    }

    private void curve(Surface surface, Box plot, Trial trial, boolean normed) {
        List<double[]> points = new ArrayList<>();
        double steps = Math.max(1, trial.spec().steps());
        for (Trial.Mark mark : trial.curve()) {
            points.add(new double[] {plot.x() + plot.width() * mark.step() / steps,
                plot.bottom() - 1 - (plot.height() - 2) * Math.clamp(mark.accuracy(), 0, 1)});
        }
        if (points.size() > 1) {
            surface.polyline(points.stream().mapToDouble(p -> p[0]).toArray(), points.stream().mapToDouble(p -> p[1]).toArray(),
                    new Stroke(1.6 * look.line(), normed ? 0 : 3), normed ? Role.FIRST : Role.SECOND);
        }
        if (trial.diverged()) {
            double r = 0.3 * look.text();
            Pane pane = new Pane(surface, look, plot);
            double x = points.getLast()[0];
            pane.cross(Math.clamp(x, plot.x() + r, plot.right() - r), plot.bottom() - 2 * r, r);
            if (plot.height() > 2.5 * look.text()) {
                surface.text("NaN", Math.clamp(x, plot.x() + r, plot.right() - r) + 2 * r, plot.bottom() - r, look.small(), Align.LEFT,
                        Role.NOT_FINITE);
            }
        }
    }
}

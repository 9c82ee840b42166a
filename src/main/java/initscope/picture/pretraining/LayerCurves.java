package initscope.picture.pretraining;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.pretraining.course.Curve;
import initscope.experiment.pretraining.course.Learning;
import initscope.experiment.pretraining.course.Mark;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.axes.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// One cell a layer from left to right: its error against epochs, and beneath it a second number where the method has one.
/// Cells that wait are empty; where there is no room for all, those around the layer being learned are shown.
record LayerCurves(Learning learning, Look look, Captions captions) {
    private static final double NARROWEST = 10.5;
    /// Errors and shares are looked at from 0, or a curve at the foot of its plot would look like none.
    private static final Interval FROM_ZERO = new Interval(0, 1e-9);

    private record Second(Caption name, ToDoubleFunction<Mark> of) {
    }

    void paint(Surface surface, Box box) {
        double t = look.text();
        int cells = learning.cells();
        int shown = (int) Math.clamp(Math.floor(box.width() / (NARROWEST * t)), 1, Math.max(1, cells));
        int now = learning.layer() == 0 ? 0 : learning.layer() - 1;
        int first = Math.clamp(now - shown + 2L, 0, Math.max(0, cells - shown));
        double width = box.width() / shown;
        for (int i = 0; i < shown; i++) {
            cell(surface, first + i, new Box(box.x() + i * width, box.y(), width - 0.8 * t, box.height()));
        }
    }

    private Curve curve(int index) {
        for (Curve curve : learning.curves()) {
            if (curve.layer() == index + 1 || curve.layer() == 0) {
                return curve;
            }
        }
        return null;
    }

    private void cell(Surface surface, int index, Box box) {
        double t = look.text();
        Curve curve = curve(index);
        boolean now = curve != null && curve == learning.current();
        boolean over = now && learning.epoch() >= learning.epochs();
        String name = learning.layer() == 0 ? captions.of(Caption.ALL_LAYERS)
                : captions.of(Caption.LAYER, String.valueOf(index + 1));
        String state = curve == null ? captions.of(Caption.WAITING) : now && !over
                ? captions.of(Caption.EPOCH, String.valueOf(learning.epoch()), String.valueOf(learning.epochs()))
                : captions.of(Caption.DONE);
        if (now) {
            surface.fillRect(new Box(box.x(), box.y(), box.width(), Math.max(surface.pixel(), 2.5 * look.line())), Role.FOCUS);
        }
        double baseline = box.y() + 1.5 * t;
        surface.text(name, box.x(), baseline, look.bold(), Align.LEFT, curve == null ? Role.MUTED : Role.TEXT);
        double used = surface.width(name, look.bold()) + 0.7 * t;
        if (new Lettering(surface, look.small()).fitting(box.width() - used, state) != null) {
            surface.text(state, box.x() + used, baseline, look.small(), Align.LEFT, Role.MUTED);
        }
        Box plots = box.inset(0, 2 * t, 0, 0);
        if (curve == null) {
            surface.fillRect(plots.inset(0, 1.6 * t, 0, 1.5 * t), Role.PANEL);
            return;
        }
        List<Second> seconds = seconds(curve);
        int rows = seconds.isEmpty() || plots.height() < 12 * t ? 1 : 2;
        double height = plots.height() / rows;
        plot(surface, new Box(plots.x(), plots.y(), plots.width(), height - (rows - 1) * 0.4 * t), curve, Caption.ERROR,
                Mark::error, Role.FIRST);
        if (rows == 2) {
            plot(surface, new Box(plots.x(), plots.y() + height, plots.width(), height), curve, seconds.getFirst().name(),
                    seconds.getFirst().of(), Role.SECOND);
        }
    }

    private static List<Second> seconds(Curve curve) {
        List<Second> seconds = new ArrayList<>();
        for (Second second : List.of(new Second(Caption.LOG_LIKELIHOOD, Mark::logLikelihood),
                new Second(Caption.OPPONENT, Mark::opponent), new Second(Caption.ACCURACY, Mark::accuracy))) {
            if (curve.has(second.of())) {
                seconds.add(second);
            }
        }
        return seconds;
    }

    private void plot(Surface surface, Box box, Curve curve, Caption name, ToDoubleFunction<Mark> of, Role ink) {
        Series line = new Series("", ink, 0, curve.values(Mark::epoch), curve.values(of));
        String from = Figures.number(line.first());
        String to = Figures.number(line.last());
        String title = captions.of(name);
        String figures = Double.isNaN(line.last()) ? "" : curve.marks().size() > 1 ? "  " + from + " → " + to : "  " + to;
        String heading = new Lettering(surface, look.bold()).fitting(box.width(), title + figures, title, figures.strip());
        new Lines(heading == null ? "" : heading, "", List.of(line), new Interval(0, Math.max(1, learning.epochs())),
                name == Caption.LOG_LIKELIHOOD ? null : FROM_ZERO, false,
                curve.marks().size() < 12, _ -> "", look).paint(surface, box);
    }
}

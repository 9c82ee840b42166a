package initscope.picture.pretraining;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Point;
import initscope.experiment.pretraining.course.Course;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.axes.Interval;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Fine-tuning from the pretrained start and learning from the random one, step by step on the same batches: error on held-out
/// samples left, loss on the training samples right.
public record TuningPicture(Course course, Look look, Captions captions) {
    /// Mini-batches scatter: so many points of the loss are averaged.
    private static final int POINTS = 60;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        double t = look.text();
        surface.clip(box);
        if (course == null || course.tuned().isEmpty()) {
            new Lettering(surface, look.plain()).block(captions.of(Caption.NOT_TUNED), box.inset(t, t, t, t), null, Role.MUTED);
        } else {
            Box all = box.inset(0.7 * t, 0.4 * t, 0.7 * t, 0.4 * t);
            Interval steps = new Interval(0, Math.max(1, course.plan().base().steps()));
            double width = 0.58 * all.width();
            new Lines(captions.of(Caption.TEST_ERROR), captions.of(Caption.STEPS), series(Course::error, false), steps,
                    new Interval(0, 1e-9), false, false, Figures::percent, look)
                    .paint(surface, new Box(all.x(), all.y(), width - t, all.height()));
            new Lines(captions.of(Caption.TRAIN_LOSS), captions.of(Caption.STEPS), series(Point::loss, true), steps,
                    null, true, false, Figures::number, look)
                    .paint(surface, new Box(all.x() + width, all.y(), all.width() - width, all.height()));
        }
        surface.unclip();
    }

    private List<Series> series(ToDoubleFunction<Point> of, boolean averaged) {
        return List.of(series(captions.of(Caption.RANDOM_START), Role.FIRST, 5, course.random(), of, averaged),
                series(course.plan().start().id(), Role.SECOND, 0, course.tuned(), of, averaged));
    }

    private static Series series(String name, Role ink, double dash, List<Point> points, ToDoubleFunction<Point> of,
            boolean averaged) {
        List<Point> there = points.stream().filter(p -> !Double.isNaN(of.applyAsDouble(p))).toList();
        int each = averaged ? Math.max(1, there.size() / POINTS) : 1;
        int n = Math.ceilDiv(there.size(), each);
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            List<Point> some = there.subList(i * each, Math.min(there.size(), (i + 1) * each));
            x[i] = some.stream().mapToDouble(Point::step).average().orElse(0);
            y[i] = some.stream().mapToDouble(of).sum() / some.size();
        }
        return new Series(name, ink, dash, x, y);
    }

    /// The last error that was measured on a curve, or NaN.
    public static double error(List<Point> curve) {
        for (int i = curve.size() - 1; i >= 0; i--) {
            if (!Double.isNaN(curve.get(i).testAccuracy())) {
                return Course.error(curve.get(i));
            }
        }
        return Double.NaN;
    }
}

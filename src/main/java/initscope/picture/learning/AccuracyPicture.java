package initscope.picture.learning;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Point;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Type;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ticks.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The accuracy of every run against steps: whole lines on the mini-batches, dashed ones on held-out samples.
///
/// @param classes C; guessing is right once in C
/// @param at the step that is shown, or −1 where it is the last
public record AccuracyPicture(List<Run> runs, int classes, long at, Look look, Words words) {

    /// The same, drawn in another size.
    public AccuracyPicture with(Look larger) {
        return new AccuracyPicture(runs, classes, at, larger, words);
    }

    public void paint(Surface surface, Box box) {
        double room = Names.room(surface, look, runs.stream().map(Run::name).toList(), "00.0%", box.width());
        Ground ground = Ground.paint(surface, box, look, words.of(Term.ACCURACY), StepAxis.of(LossPicture.reached(runs)),
                3.2 * look.small().size(), room, words.of(Term.STEPS));
        if (ground.isEmpty()) {
            return;
        }
        StepPlot plot = new StepPlot(ground, new Interval(0, 1.02), false);
        ground.grid(List.of(new Tick(0, "0%"), new Tick(0.25, "25%"), new Tick(0.5, "50%"), new Tick(0.75, "75%"), new Tick(1, "100%")),
                plot.scale());
        double guess = 1.0 / Math.max(1, classes);
        plot.reference(guess);
        List<Line> train = lines(Point::accuracy, 0, 2.2, 3 * plot.stretch());
        List<Line> held = lines(Point::testAccuracy, 5, 1.6, 0);
        boolean measured = held.stream().anyMatch(line -> line.values().length > 0);
        plot.lines(train);
        plot.lines(held);
        plot.referenceName(guess, words.of(Term.GUESSING, "1/" + classes));
        if (measured) {
            key(surface, box);
        }
        ground.cursor(at);
        plot.names(ends(train, held), Figures::percent, room);
    }

    /// Names stand at what is known of samples never trained on, where it is known.
    private static List<Line> ends(List<Line> train, List<Line> held) {
        List<Line> ends = new ArrayList<>();
        for (int i = 0; i < train.size(); i++) {
            ends.add(held.get(i).values().length > 0 ? held.get(i) : train.get(i));
        }
        return ends;
    }

    private List<Line> lines(ToDoubleFunction<Point> of, double dash, double width, double stretch) {
        List<Line> lines = new ArrayList<>();
        for (Run run : runs) {
            List<Point> known = run.points().stream().filter(p -> !Double.isNaN(of.applyAsDouble(p))).toList();
            lines.add(new Line(run.name(), run.ink(), run.number(), dash, known.stream().mapToDouble(Point::step).toArray(),
                    known.stream().mapToDouble(of).toArray(), width).averaged(stretch));
        }
        return lines;
    }

    /// What whole and dashed lines are, over the plot on the right.
    private void key(Surface surface, Box box) {
        Type type = look.small();
        String text = words.of(Term.TRAINED_AND_HELD);
        if (surface.width(text, type) + surface.width(words.of(Term.ACCURACY), look.bold()) + 3 * look.text() < box.width()) {
            surface.text(text, box.right() - 0.6 * look.text(), box.y() + 1.25 * look.text(), type, Align.RIGHT, Role.MUTED);
        }
    }
}

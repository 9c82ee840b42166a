package initscope.picture.learning;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Point;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ticks;
import java.util.ArrayList;
import java.util.List;

/// The loss of every run against steps, and the line it lies on where nothing is known: ln C.
///
/// @param guess loss of one who knows nothing, or NaN
/// @param guessName what stands at its line: "ln 10 = 2.303"
/// @param log whether the loss stands on a logarithmic axis
/// @param at the step that is shown, or −1 where it is the last
public record LossPicture(List<Run> runs, double guess, String guessName, boolean log, long at, Look look, Words words) {
    /// How far above guessing the axis goes at most: what starts beyond is seen to leave it.
    private static final double MOST = 2.5;
    private static final double LEAST_DECADES = 1e-8;

    /// The same, drawn in another size.
    public LossPicture with(Look larger) {
        return new LossPicture(runs, guess, guessName, log, at, larger, words);
    }

    public void paint(Surface surface, Box box) {
        double room = Names.room(surface, look, runs.stream().map(Run::name).toList(), "0.00000", box.width());
        Ground ground = Ground.paint(surface, box, look, words.of(Term.LOSS), StepAxis.of(reached(runs)),
                3.2 * look.small().size(), room, words.of(Term.STEPS));
        if (ground.isEmpty()) {
            return;
        }
        StepPlot empty = new StepPlot(ground, Interval.UNIT, false);
        List<Line> lines = lines(empty.stretch());
        StepPlot plot = new StepPlot(ground, axis(lines), log);
        ground.grid(log ? Ticks.log(plot.values(), 6) : Ticks.linear(plot.values(), parts(ground)), plot.scale());
        plot.reference(guess);
        plot.lines(lines);
        plot.referenceName(guess, words.of(Term.GUESSING, guessName));
        int place = 0;
        for (Run run : runs) {
            if (run.lostAt() >= 0) {
                plot.lost(run.lostAt(), place++);
            }
        }
        ground.cursor(at);
        plot.names(lines, Figures::number, room);
    }

    static int parts(Ground ground) {
        return (int) Math.clamp(ground.plot().height() / (2.5 * ground.look().text()), 1, 6);
    }

    static long reached(List<Run> runs) {
        return runs.stream().mapToLong(Run::reached).max().orElse(0);
    }

    private List<Line> lines(double stretch) {
        List<Line> lines = new ArrayList<>();
        for (Run run : runs) {
            double[] steps = run.points().stream().mapToDouble(Point::step).toArray();
            double[] values = run.points().stream().mapToDouble(Point::loss).toArray();
            lines.add(new Line(run.name(), run.ink(), run.number(), 0, steps, values, 2.2).averaged(stretch));
        }
        return lines;
    }

    private Interval axis(List<Line> lines) {
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (Line line : lines) {
            for (double v : line.values()) {
                if (Double.isFinite(v)) {
                    most = Math.max(most, v);
                    least = v > 0 ? Math.min(least, v) : least;
                }
            }
        }
        double top = guess > 0 ? Math.clamp(1.08 * most, 1.3 * guess, MOST * guess) : most > 0 ? Math.min(most, 1e300) * 1.08 : 1;
        if (!log) {
            return Interval.around(0, top);
        }
        double low = Math.clamp(least / 1.3, Math.min(Math.max(LEAST_DECADES, top * 1e-12), top / 10), top / 10);
        return new Interval(Math.pow(10, Math.floor(2 * Math.log10(low)) / 2), top);
    }
}

package initscope.picture.learning;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Point;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ticks;
import java.util.ArrayList;
import java.util.List;

/// How large the steps of one run are beside its weights, layer by layer: log10 std(Δw) / std(w) against steps, with the
/// line at −3 (Karpathy 2022, "makemore" part 3: steps of about a thousandth of the weights are a good rate).
///
/// @param axis upright, shared by all runs
/// @param reached steps of the farthest of all runs: they share the axis
/// @param at the step that is shown, or −1 where it is the last
public record UpdatePicture(Run run, Interval axis, long reached, long at, Look look, Words words) {
    /// The ratio of a good rate.
    public static final double GOOD = -3;
    private static final Interval AXIS = new Interval(-6, 0);
    private static final double FARTHEST = -12;

    public void paint(Surface surface, Box box) {
        int layers = run.points().stream().mapToInt(p -> p.updates().size()).max().orElse(0);
        double room = 2.4 * look.small().size();
        Ground ground = Ground.paint(surface, box, look, "", StepAxis.of(reached), 2.4 * look.small().size(), room, "");
        if (ground.isEmpty()) {
            return;
        }
        if (layers == 0) {
            new Lettering(surface, look.small()).block(words.of(Term.NOT_MEASURED), ground.plot().inset(4, 4, 4, 4), null, Role.MUTED);
            return;
        }
        StepPlot plot = new StepPlot(ground, axis, false);
        ground.grid(Ticks.linear(plot.values(), LossPicture.parts(ground)), plot.scale());
        plot.reference(GOOD);
        List<Line> lines = new ArrayList<>();
        for (int l = 0; l < layers; l++) {
            int layer = l;
            List<Point> known = run.points().stream().filter(p -> layer < p.updates().size()).toList();
            Ink ink = new Ink.Shade(layers == 1 ? 1 : 0.35 + 0.65 * l / (layers - 1));
            boolean named = layers <= 6 || l == 0 || l == layers - 1;
            lines.add(new Line(named ? String.valueOf(l + 1) : "", ink, l, 0, known.stream().mapToDouble(Point::step).toArray(),
                    known.stream().mapToDouble(p -> p.updates().get(layer)).toArray(), 1.6).averaged(plot.stretch()));
        }
        plot.lines(lines);
        plot.referenceName(GOOD, words.of(Term.GOOD_RATIO));
        ground.cursor(at);
        plot.names(lines, _ -> "", room);
    }

    /// From −6 to 0, farther where a step was larger than its weights, or far smaller.
    public static Interval axis(List<Run> runs) {
        double low = AXIS.low();
        double high = AXIS.high();
        for (Run run : runs) {
            for (Point point : run.points()) {
                for (double v : point.updates()) {
                    if (Double.isFinite(v)) {
                        low = Math.min(low, Math.max(FARTHEST, Math.floor(v)));
                        high = Math.max(high, Math.min(3, Math.ceil(v)));
                    }
                }
            }
        }
        return new Interval(low, high);
    }

    /// The last ratios in words: "1: −2.1, 2: −3".
    public String text() {
        for (int i = run.points().size() - 1; i >= 0; i--) {
            List<Double> last = run.points().get(i).updates();
            if (!last.isEmpty()) {
                List<String> each = new ArrayList<>();
                for (int l = 0; l < last.size(); l++) {
                    each.add((l + 1) + ": " + Figures.number(last.get(l)));
                }
                return String.join(", ", each);
            }
        }
        return words.of(Term.NOT_MEASURED);
    }
}

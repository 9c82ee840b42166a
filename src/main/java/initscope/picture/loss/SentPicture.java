package initscope.picture.loss;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.losses.Rival;
import initscope.experiment.losses.SentBack;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Ends;
import initscope.picture.axes.Graph;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The same error sent back through a network: the size of ∂L/∂z by layer, a line a loss, by decades.
///
/// @param sent null before it was computed
/// @param z log-odds of the right class at the error chosen
public record SentPicture(SentBack sent, double z, Look look, LossWords words) {
    private static final double DEEPEST = 1e-30;
    private static final double MOST = 1e30;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        Box plot = Graph.plot(box, look, Ends.room(new Lettering(surface, new Type(look.small().size(), true)),
                Arrays.stream(Rival.values()).map(r -> r.title() + " 0.0000").toList(), box.width()));
        int layers = sent == null ? 1 : sent.rms().size();
        Interval heights = heights();
        Graph graph = new Graph(surface, look, plot, new Scale.Linear(new Interval(0.5, layers + 0.5), plot.x(), plot.right()),
                new Scale.Log(heights, plot.bottom(), plot.y()));
        graph.ground(box, words.sent());
        if (!graph.isEmpty() && sent != null) {
            graph.ticks(numbers(layers, plot.width()), Ticks.log(heights, 7));
            Ends ends = new Ends(graph);
            for (Rival rival : Rival.values()) {
                Course course = course(rival);
                course.paint(graph, Math.max(1, layers / 25));
                double last = course.y()[layers - 1];
                if (!Double.isNaN(last)) {
                    ends.add(rival.title() + " " + Figures.number(last), Course.ink(rival), graph.y().at(last));
                }
            }
            ends.paint();
            graph.names(words.layer(), words.rms());
        }
        surface.unclip();
    }

    private Course course(Rival rival) {
        List<Double> values = sent.under(rival, z);
        double[] x = new double[values.size()];
        Arrays.setAll(x, i -> i + 1);
        return new Course(rival, x, values.stream().mapToDouble(v -> v).toArray());
    }

    /// Layer numbers that have room.
    static List<Ticks.Tick> numbers(int layers, double width) {
        int every = 1;
        for (int step : new int[] {1, 2, 5, 10, 20, 50, 100}) {
            every = step;
            if (width / layers * step >= 24) {
                break;
            }
        }
        List<Ticks.Tick> ticks = new ArrayList<>();
        for (int l = 1; l <= layers; l++) {
            if (l == 1 || l % every == 0) {
                ticks.add(new Ticks.Tick(l, String.valueOf(l)));
            }
        }
        return ticks;
    }

    private Interval heights() {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (Rival rival : Rival.values()) {
            for (double v : sent == null ? List.<Double>of() : sent.under(rival, z)) {
                if (v > 0 && v <= MOST) {
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
            }
        }
        if (!(low <= high)) {
            return new Interval(1e-3, 1);
        }
        double top = high * 2;
        return new Interval(Math.max(Math.max(DEEPEST, Double.MIN_NORMAL), Math.max(low / 2, top * 1e-24)), Math.max(top, DEEPEST * 10));
    }
}

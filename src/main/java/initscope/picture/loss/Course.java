package initscope.picture.loss;

import initscope.experiment.losses.Rival;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.axes.Graph;
import initscope.picture.axes.Scale;
import initscope.picture.depth.Mark;
import java.util.ArrayList;
import java.util.List;

/// One loss's line.
///
/// @param x where its points stand, ascending
/// @param y their values; where there is none to draw the line is broken, and a value under a logarithmic axis is an arrow
record Course(Rival rival, double[] x, double[] y) {

    static Role ink(Rival rival) {
        return switch (rival) {
            case SOFTMAX_NLL -> Role.FIRST;
            case SIGMOID_BCE -> Role.SECOND;
            case SIGMOID_MSE -> Role.THIRD;
            case SOFTMAX_MSE -> Role.FOURTH;
        };
    }

    static Mark mark(Rival rival) {
        return switch (rival) {
            case SOFTMAX_NLL -> Mark.DISC;
            case SIGMOID_BCE -> Mark.SQUARE;
            case SIGMOID_MSE -> Mark.TRIANGLE;
            case SOFTMAX_MSE -> Mark.DIAMOND;
        };
    }

    private Stroke stroke(Look look) {
        return new Stroke(2 * look.line(), mark(rival).dash());
    }

    /// @param every a mark at every so many-th point; 0 for none
    void paint(Graph graph, int every) {
        Surface surface = graph.surface();
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i <= x.length; i++) {
            boolean shown = i < x.length && isShown(y[i], graph.y());
            if (shown) {
                run.add(new double[] {graph.x().at(x[i]), graph.y().at(y[i])});
            } else {
                if (run.size() > 1) {
                    surface.polyline(run.stream().mapToDouble(p -> p[0]).toArray(), run.stream().mapToDouble(p -> p[1]).toArray(),
                            stroke(graph.look()), ink(rival));
                }
                run.clear();
                if (i < x.length && !Double.isNaN(y[i])) {
                    arrow(graph, graph.x().at(x[i]), y[i] > 0 && Double.isInfinite(y[i]));
                }
            }
        }
        for (int i = 0; every > 0 && i < x.length; i += every) {
            if (isShown(y[i], graph.y())) {
                dot(graph, x[i], y[i]);
            }
        }
    }

    void dot(Graph graph, double atX, double atY) {
        mark(rival).full(graph.surface(), graph.x().at(atX), graph.y().at(atY), 0.34 * graph.look().text(), ink(rival));
    }

    private static boolean isShown(double value, Scale scale) {
        return Double.isFinite(value) && !(scale instanceof Scale.Log(var domain, double _, double _) && value < domain.low());
    }

    /// Beyond the upper or the lower edge.
    private void arrow(Graph graph, double at, boolean up) {
        double a = 0.35 * graph.look().text();
        double tip = up ? graph.plot().y() + 1 : graph.plot().bottom() - 1;
        double base = up ? tip + 1.4 * a : tip - 1.4 * a;
        graph.surface().polygon(new double[] {at - a, at + a, at}, new double[] {base, base, tip}, ink(rival));
    }
}

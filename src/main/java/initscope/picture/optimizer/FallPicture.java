package initscope.picture.optimizer;

import initscope.experiment.optimization.Landscape;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Ends;
import initscope.picture.axes.Graph;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.depth.Beads;
import java.util.ArrayList;
import java.util.List;

/// How high each stands above the lowest place, step by step: by decades where there is one, else as it is.
///
/// @param step steps shown
public record FallPicture(Landscape landscape, List<Path> paths, double step, Look look, PathWords words) {
    private static final double LEAST = 1e-12;
    /// From mark to mark on a line, in sizes of text.
    private static final double BEADS = 6;
    /// Times the height of the start: a path that rises higher leaves at the top.
    private static final double MOST = 100;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (landscape == null || paths.isEmpty()) {
            return;
        }
        surface.clip(box);
        int steps = Math.max(1, paths.stream().mapToInt(p -> p.places().size() - 1).max().orElse(1));
        Box plot = Graph.plot(box, look, Ends.room(new Lettering(surface, new Type(look.small().size(), true)),
                paths.stream().map(p -> Sign.of(p.id()).name()).toList(), box.width()));
        Interval heights = heights();
        Scale y = landscape.hasGoal() ? new Scale.Log(heights, plot.bottom(), plot.y())
                : new Scale.Linear(heights, plot.bottom(), plot.y());
        Graph graph = new Graph(surface, look, plot, new Scale.Linear(new Interval(0, steps), plot.x(), plot.right()), y);
        graph.ground(box, words.fall());
        if (!graph.isEmpty()) {
            graph.ticks(Ticks.linear(new Interval(0, steps), (int) Math.clamp(plot.width() / (4 * look.text()), 2, 8)),
                    landscape.hasGoal() ? Ticks.log(heights, 7) : Ticks.linear(heights, 6));
            lines(graph, plot);
            graph.names(words.step(), landscape.hasGoal() ? words.height() : words.plain());
        }
        surface.unclip();
    }

    private double height(Place place) {
        return landscape.hasGoal() ? place.height() - landscape.goal().height() : place.height();
    }

    /// Of all steps, shown yet or not, so that the axis stands still.
    private Interval heights() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double most = MOST * Math.max(1, Math.abs(height(paths.getFirst().places().getFirst())));
        for (Path path : paths) {
            for (Place place : path.places()) {
                double h = height(place);
                if (Math.abs(h) <= most && (!landscape.hasGoal() || h > LEAST)) {
                    low = Math.min(low, h);
                    high = Math.max(high, h);
                }
            }
        }
        if (!landscape.hasGoal()) {
            Landscape.Area area = landscape.area();
            double edge = landscape.at(0, area.top());
            return Axes.settle(Interval.around(Math.max(low, edge), Math.max(high, 0)), null);
        }
        return low <= high ? new Interval(low / 1.5, high * 1.5 * (1 + 1e-9)) : new Interval(0.1, 1);
    }

    private void lines(Graph graph, Box plot) {
        Surface surface = graph.surface();
        Ends ends = new Ends(graph);
        int number = 0;
        surface.clip(plot);
        for (Path path : paths) {
            Sign sign = Sign.of(path.id());
            List<double[]> points = new ArrayList<>();
            for (int k = 0; k <= Math.min(step, path.places().size() - 1); k++) {
                double h = height(path.places().get(k));
                if (!Double.isNaN(h)) {
                    points.add(new double[] {graph.x().at(k), graph.y().at(h)});
                }
            }
            if (!points.isEmpty()) {
                double[] x = points.stream().mapToDouble(p -> p[0]).toArray();
                double[] y = points.stream().mapToDouble(p -> p[1]).toArray();
                surface.polyline(x, y, sign.stroke(1.5 * look.line()), sign.ink());
                new Beads(BEADS * look.text(), number++).string(x, y,
                        (atX, atY) -> sign.paint(surface, atX, atY, 0.26 * look.text(), look.line()));
                double[] end = points.getLast();
                sign.paint(surface, end[0], end[1], 0.4 * look.text(), 1.5 * look.line());
                ends.add(sign.name(), sign.ink(), end[1]);
            }
        }
        surface.unclip();
        ends.paint();
    }
}

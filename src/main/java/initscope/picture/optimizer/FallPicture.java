package initscope.picture.optimizer;

import initscope.experiment.optimization.Landscape;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Graph;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How high each stands above the lowest place, step by step: by decades where there is one, else as it is.
///
/// @param step steps shown
public record FallPicture(Landscape landscape, List<Path> paths, double step, Look look, PathWords words) {
    private static final double LEAST = 1e-12;
    /// Times the height of the start: a path that rises higher leaves at the top.
    private static final double MOST = 100;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (landscape == null || paths.isEmpty()) {
            return;
        }
        surface.clip(box);
        int steps = Math.max(1, paths.stream().mapToInt(p -> p.places().size() - 1).max().orElse(1));
        Box plot = Graph.plot(box, look, names(surface, box.width()));
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

    private double names(Surface surface, double width) {
        Lettering letters = new Lettering(surface, type());
        double widest = 0;
        for (Path path : paths) {
            widest = Math.max(widest, letters.width(Sign.of(path.id()).name()));
        }
        return Math.min(0.4 * width, widest + look.text());
    }

    private Type type() {
        return new Type(look.small().size(), true);
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
        record Name(Sign sign, double from, double wanted) {
        }
        Surface surface = graph.surface();
        List<Name> names = new ArrayList<>();
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
                surface.polyline(points.stream().mapToDouble(p -> p[0]).toArray(), points.stream().mapToDouble(p -> p[1]).toArray(),
                        sign.stroke(1.5 * look.line()), sign.ink());
                double[] end = points.getLast();
                sign.paint(surface, end[0], end[1], 0.4 * look.text(), 1.5 * look.line());
                names.add(new Name(sign, end[0], end[1]));
            }
        }
        surface.unclip();
        names.sort(Comparator.comparingDouble(Name::wanted));
        double line = 1.15 * type().size();
        double[] ys = new double[names.size()];
        double free = plot.y();
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(names.get(i).wanted(), free);
            free = ys[i] + line;
        }
        double limit = plot.bottom();
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[i] = Math.min(ys[i], limit);
            limit = ys[i] - line;
        }
        for (int i = 0; i < ys.length; i++) {
            surface.text(names.get(i).sign().name(), plot.right() + 0.6 * type().size(), ys[i] + type().cap() / 2, type(), Align.LEFT,
                    names.get(i).sign().ink());
        }
    }
}

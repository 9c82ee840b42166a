package initscope.picture.optimizer;

import initscope.experiment.optimization.Contours;
import initscope.experiment.optimization.Landscape.Area;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Graph;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Paths over the contour lines of a landscape, up to one step.
///
/// @param contours null before they are known; then nothing is drawn
/// @param step steps shown; between two whole ones the paths are on their way
public record PathPicture(Contours contours, List<Path> paths, double step, Look look, PathWords words) {
    private static final Ink HEIGHTS = new Ink.Shade(0.2);

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (contours == null) {
            return;
        }
        Graph graph = graph(surface, box);
        surface.clip(box);
        graph.ground(box, words.heading());
        if (!graph.isEmpty()) {
            Area area = contours.landscape().area();
            int parts = (int) Math.clamp(graph.plot().width() / (5 * look.text()), 2, 12);
            graph.ticks(Ticks.linear(new Interval(area.left(), area.right()), parts),
                    Ticks.linear(new Interval(area.bottom(), area.top()), 8));
            surface.clip(graph.plot());
            relief(surface, graph.plot());
            place(surface, graph.plot(), contours.landscape().goal(), words.goal(), true);
            if (!paths.isEmpty()) {
                place(surface, graph.plot(), paths.getFirst().places().getFirst(), words.start(), false);
            }
            trails(surface, graph.plot());
            surface.unclip();
            graph.names("x", "y");
        }
        surface.unclip();
    }

    private Graph graph(Surface surface, Box box) {
        Box plot = Graph.plot(box, look, 0);
        Area area = contours.landscape().area();
        return new Graph(surface, look, plot, new Scale.Linear(new Interval(area.left(), area.right()), plot.x(), plot.right()),
                new Scale.Linear(new Interval(area.bottom(), area.top()), plot.bottom(), plot.y()));
    }

    /// The place of the landscape under a point of a picture painted into `box`.
    public Optional<Place> placeAt(Box box, double x, double y) {
        if (contours == null) {
            return Optional.empty();
        }
        Graph graph = graph(null, box);
        if (graph.isEmpty() || !graph.plot().contains(x, y)) {
            return Optional.empty();
        }
        double right = graph.x().value(x);
        double up = graph.y().value(y);
        return Optional.of(new Place(right, up, contours.landscape().at(right, up)));
    }

    private void relief(Surface surface, Box plot) {
        Area area = contours.landscape().area();
        for (List<Double> line : contours.lines()) {
            double[] x = new double[line.size() / 2];
            double[] y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                double[] at = Trail.point(line.get(2 * i), line.get(2 * i + 1), area, plot);
                x[i] = at[0];
                y[i] = at[1];
            }
            surface.polyline(x, y, Stroke.solid(look.line()), HEIGHTS);
        }
    }

    /// A cross for the goal, a ring for the start, each with its word.
    private void place(Surface surface, Box plot, Place place, String word, boolean cross) {
        Area area = contours.landscape().area();
        if (place == null || !area.contains(place.x(), place.y())) {
            return;
        }
        double[] at = Trail.point(place.x(), place.y(), area, plot);
        double r = 0.45 * look.text();
        Stroke stroke = Stroke.solid(1.6 * look.line());
        if (cross) {
            surface.strokeLine(at[0] - r, at[1], at[0] + r, at[1], stroke, Role.TEXT);
            surface.strokeLine(at[0], at[1] - r, at[0], at[1] + r, stroke, Role.TEXT);
        } else {
            double[] x = new double[25];
            double[] y = new double[25];
            for (int i = 0; i < x.length; i++) {
                x[i] = at[0] + r * Math.cos(Math.PI * i / 12);
                y[i] = at[1] + r * Math.sin(Math.PI * i / 12);
            }
            surface.polyline(x, y, stroke, Role.TEXT);
        }
        if (cross && isCrowded(at, plot)) {
            return;
        }
        Type type = look.small();
        boolean over = (cross ? at[1] > plot.centerY() : at[1] < plot.centerY()) && at[1] - 2.6 * type.size() > plot.y() || at[1] + 2.6 * type.size() > plot.bottom();
        surface.text(word, Math.clamp(at[0], plot.x() + surface.width(word, type) / 2 + 2,
                        Math.max(plot.x() + surface.width(word, type) / 2 + 2, plot.right() - surface.width(word, type) / 2 - 2)),
                over ? at[1] - r - 0.5 * type.size() : at[1] + r + 1.2 * type.size(), type, Align.CENTER, Role.MUTED);
    }

    /// Whether a path now ends where the word of the goal would stand.
    private boolean isCrowded(double[] at, Box plot) {
        return paths.stream().map(p -> Trail.of(p, step, contours.landscape().area(), plot).head())
                .anyMatch(head -> Math.hypot(head[0] - at[0], head[1] - at[1]) < 6 * look.text());
    }

    private void trails(Surface surface, Box plot) {
        List<Trail> trails = new ArrayList<>();
        for (Path path : paths) {
            Trail trail = Trail.of(path, step, contours.landscape().area(), plot);
            Sign sign = Sign.of(path.id());
            trails.add(trail);
            for (List<Double> piece : trail.pieces()) {
                line(surface, piece, sign);
            }
        }
        Labels labels = new Labels(surface, plot, look);
        for (int k = 0; k < trails.size(); k++) {
            Trail trail = trails.get(k);
            Sign sign = Sign.of(paths.get(k).id());
            if (trail.out() < 0) {
                sign.paint(surface, trail.head()[0], trail.head()[1], 0.48 * look.text(), 1.8 * look.line());
            } else {
                arrow(surface, plot, trail.head(), sign);
            }
            String text = trail.lost() >= 0 ? PathWords.fill(words.lost(), sign.name(), trail.lost())
                    : trail.out() >= 0 ? PathWords.fill(words.left(), sign.name(), trail.out()) : sign.name();
            labels.add(trail.head(), text, sign.ink(), k, trails.size());
        }
        labels.paint();
    }

    /// The line and, where steps are few enough to be told apart, a mark at each.
    private void line(Surface surface, List<Double> piece, Sign sign) {
        double[] x = new double[piece.size() / 2];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = piece.get(2 * i);
            y[i] = piece.get(2 * i + 1);
        }
        surface.polyline(x, y, sign.stroke(1.5 * look.line()), sign.ink());
        double radius = x.length > 80 ? 0 : 0.2 * look.text();
        for (int i = 0; i < x.length && radius > 0; i++) {
            sign.paint(surface, x[i], y[i], radius, look.line());
        }
    }

    /// At the edge, pointing out of it.
    private void arrow(Surface surface, Box plot, double[] at, Sign sign) {
        double a = 0.55 * look.text();
        double left = at[0] - plot.x();
        double right = plot.right() - at[0];
        double up = at[1] - plot.y();
        double down = plot.bottom() - at[1];
        double least = Math.min(Math.min(left, right), Math.min(up, down));
        double dx = least == left ? -1 : least == right ? 1 : 0;
        double dy = dx != 0 ? 0 : least == up ? -1 : 1;
        surface.polygon(new double[] {at[0], at[0] - 1.6 * a * dx - a * dy, at[0] - 1.6 * a * dx + a * dy},
                new double[] {at[1], at[1] - 1.6 * a * dy - a * dx, at[1] - 1.6 * a * dy + a * dx}, sign.ink());
    }
}

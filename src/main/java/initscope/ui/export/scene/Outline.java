package initscope.ui.export.scene;

import initscope.picture.Role;
import initscope.picture.Surface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// Shapes and signs of the window as filled polygons.
final class Outline {
    /// Pieces a curve is drawn with.
    private static final int PIECES = 8;

    /// Signs already followed, by letter and size: a page has few of them, many times, and following one takes a while.
    private final Map<String, List<double[]>> signs = new HashMap<>();

    /// A sign, which is a letter of a font of signs.
    ///
    /// @param x of its own origin
    void sign(Text sign, String letter, double x, double y, Surface surface, Role ink) {
        List<double[]> points = signs.computeIfAbsent(letter + sign.getFont().getName() + sign.getFont().getSize(), _ -> {
            Text alone = new Text(letter);
            alone.setFont(sign.getFont());
            alone.setTextOrigin(sign.getTextOrigin());
            return points(alone);
        });
        fill(points, x, y, 1, 1, surface, ink);
    }

    /// A shape that stands in the scene.
    ///
    /// @param page in whose coordinates it is painted
    void paint(Shape shape, Node page, Surface surface, Role ink) {
        if (ink != null) {
            fill(points(shape).stream().map(p -> page.sceneToLocal(p[0], p[1])).map(p -> new double[] {p.getX(), p.getY()})
                    .toList(), 0, 0, 1, 1, surface, ink);
        }
    }

    /// A shape that stands in no scene, moved and stretched.
    void fill(Shape shape, double x, double y, double across, double down, Surface surface, Role ink) {
        fill(points(shape), x, y, across, down, surface, ink);
    }

    private static void fill(List<double[]> points, double x, double y, double across, double down, Surface surface, Role ink) {
        if (points.size() > 2) {
            double[] xs = new double[points.size()];
            double[] ys = new double[points.size()];
            for (int i = 0; i < xs.length; i++) {
                xs[i] = x + across * points.get(i)[0];
                ys[i] = y + down * points.get(i)[1];
            }
            surface.polygon(xs, ys, ink);
        }
    }

    /// The outline, in the coordinates of the scene where there is one; several closed curves are joined by lines gone there and back, which
    /// even-odd filling does not show.
    private static List<double[]> points(Shape shape) {
        Shape union = Shape.union(shape, new Rectangle(0, 0));
        List<double[]> points = new ArrayList<>();
        List<double[]> starts = new ArrayList<>();
        double[] start = {0, 0};
        double[] now = {0, 0};
        for (PathElement element : union instanceof Path path ? path.getElements() : List.<PathElement>of()) {
            switch (element) {
                case MoveTo move -> {
                    start = new double[] {move.getX(), move.getY()};
                    now = start;
                    starts.add(start);
                    points.add(start);
                }
                case LineTo line -> {
                    now = new double[] {line.getX(), line.getY()};
                    points.add(now);
                }
                case QuadCurveTo curve -> {
                    double[] from = now;
                    for (int k = 1; k <= PIECES; k++) {
                        double t = k / (double) PIECES;
                        double u = 1 - t;
                        now = new double[] {u * u * from[0] + 2 * u * t * curve.getControlX() + t * t * curve.getX(),
                            u * u * from[1] + 2 * u * t * curve.getControlY() + t * t * curve.getY()};
                        points.add(now);
                    }
                }
                case CubicCurveTo curve -> {
                    double[] from = now;
                    for (int k = 1; k <= PIECES; k++) {
                        double t = k / (double) PIECES;
                        double u = 1 - t;
                        now = new double[] {bezier(u, t, from[0], curve.getControlX1(), curve.getControlX2(), curve.getX()),
                            bezier(u, t, from[1], curve.getControlY1(), curve.getControlY2(), curve.getY())};
                        points.add(now);
                    }
                }
                case ClosePath _ -> {
                    points.add(start);
                    now = start;
                }
                default -> { }
            }
        }
        for (int i = starts.size() - 2; i >= 0; i--) {
            points.add(starts.get(i));
        }
        for (double[] point : points) {
            if (!(Math.abs(point[0]) < 1e6 && Math.abs(point[1]) < 1e6)) {
                return List.of();
            }
        }
        return points;
    }

    private static double bezier(double u, double t, double a, double b, double c, double d) {
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }
}

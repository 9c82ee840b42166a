package initscope.picture;

import initscope.picture.font.Typeface;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A surface without colours: it keeps of every line only how it is dashed, how thick it is and which marks lie on it, and
/// says which lines of one plot are then the same.
public final class Channels implements Surface {
    /// What carries no series: grounds, grids, axes, and second-rank text.
    private static final Set<Ink> SILENT = Set.of(Role.BACKGROUND, Role.PANEL, Role.HOVER, Role.GRID, Role.AXIS, Role.MUTED,
            Role.BAND);
    private static final Set<Role> SERIES = EnumSet.of(Role.FIRST, Role.SECOND, Role.THIRD, Role.FOURTH);
    private static final double MARK = 24;
    private static final double NEAR = 4;
    private static final double THICKER = 1.6;

    private record Line(double[] x, double[] y, Stroke stroke, Ink ink) {
    }

    /// @param shape number of corners, with a sign for hollow ones
    private record Dot(double x, double y, String shape, Ink ink) {
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /// Lines with more than two points.
    public int series() {
        return lines.size();
    }

    /// Points of all lines.
    public int points() {
        return lines.stream().mapToInt(line -> line.x().length).sum();
    }

    /// What only hue would tell apart, each pair in one line; empty if nothing.
    public Set<String> confused() {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                Line a = lines.get(i);
                Line b = lines.get(j);
                if (!a.ink().equals(b.ink()) && overlap(a, b) && !differ(a, b)) {
                    found.add(a.ink() + " and " + b.ink() + ", dash " + a.stroke().dash() + " and " + b.stroke().dash() + ", marks "
                            + marks(a) + " and " + marks(b));
                }
            }
        }
        return found;
    }

    /// Inks that scatter marks of one shape over one picture, each pair in one line: two of the four inks of series must not.
    public Set<String> confusedDots() {
        Set<String> found = new TreeSet<>();
        for (Dot a : dots) {
            for (Dot b : dots) {
                if (a.ink() instanceof Role first && b.ink() instanceof Role second && first.compareTo(second) < 0
                        && SERIES.contains(first) && SERIES.contains(second) && a.shape().equals(b.shape())) {
                    found.add(first + " and " + second + ": " + a.shape());
                }
            }
        }
        return found;
    }

    /// Shades are told by lightness, which is no hue, and by a name.
    private boolean differ(Line a, Line b) {
        if (a.ink() instanceof Ink.Shade || b.ink() instanceof Ink.Shade || a.ink() instanceof Ink.Signed
                || b.ink() instanceof Ink.Signed) {
            return !texts.isEmpty();
        }
        double thin = Math.min(a.stroke().width(), b.stroke().width());
        double thick = Math.max(a.stroke().width(), b.stroke().width());
        double less = Math.min(a.stroke().dash(), b.stroke().dash());
        double more = Math.max(a.stroke().dash(), b.stroke().dash());
        return thick >= THICKER * thin || more > 0 && less == 0 || less > 0 && more >= THICKER * less
                || !marks(a).equals(marks(b));
    }

    /// The shapes that lie on a line at more than its last point.
    private Set<String> marks(Line line) {
        Set<String> shapes = new LinkedHashSet<>();
        int on = 0;
        for (Dot dot : dots) {
            if (dot.ink().equals(line.ink()) && distance(line, dot) < NEAR) {
                shapes.add(dot.shape());
                on++;
            }
        }
        return on > 1 || line.x().length < 3 ? shapes : Set.of();
    }

    private static double distance(Line line, Dot dot) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.x().length; i++) {
            double dx = line.x()[i] - line.x()[i - 1];
            double dy = line.y()[i] - line.y()[i - 1];
            double length = dx * dx + dy * dy;
            double t = length == 0 ? 0 : Math.clamp(((dot.x() - line.x()[i - 1]) * dx + (dot.y() - line.y()[i - 1]) * dy) / length, 0, 1);
            least = Math.min(least, Math.hypot(line.x()[i - 1] + t * dx - dot.x(), line.y()[i - 1] + t * dy - dot.y()));
        }
        return least;
    }

    private static boolean overlap(Line a, Line b) {
        return least(a.x()) <= most(b.x()) && least(b.x()) <= most(a.x()) && least(a.y()) <= most(b.y()) + 1
                && least(b.y()) <= most(a.y()) + 1;
    }

    private static double least(double[] v) {
        double least = Double.POSITIVE_INFINITY;
        for (double x : v) {
            least = Math.min(least, x);
        }
        return least;
    }

    private static double most(double[] v) {
        double most = Double.NEGATIVE_INFINITY;
        for (double x : v) {
            most = Math.max(most, x);
        }
        return most;
    }

    @Override
    public double scale() {
        return 1;
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        if (!SILENT.contains(ink) && box.width() < MARK && Math.abs(box.width() - box.height()) < 1) {
            dots.add(new Dot(box.centerX(), box.centerY(), "4", ink));
        }
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink) {
    }

    @Override
    public void polyline(double[] x, double[] y, Stroke stroke, Ink ink) {
        if (SILENT.contains(ink) || x.length < 2) {
            return;
        }
        boolean closed = Math.hypot(x[0] - x[x.length - 1], y[0] - y[x.length - 1]) < 0.5;
        if (closed && most(x) - least(x) < MARK && most(y) - least(y) < MARK) {
            dots.add(new Dot((most(x) + least(x)) / 2, (most(y) + least(y)) / 2, "hollow " + shape(x, y, x.length - 1), ink));
        } else if (most(x) - least(x) > 2 * MARK) {
            lines.add(new Line(x.clone(), y.clone(), stroke, ink));
        }
    }

    @Override
    public void polygon(double[] x, double[] y, Ink ink) {
        if (!SILENT.contains(ink) && most(x) - least(x) < MARK && most(y) - least(y) < MARK) {
            dots.add(new Dot((most(x) + least(x)) / 2, (most(y) + least(y)) / 2, shape(x, y, x.length), ink));
        }
    }

    /// A square on its side and one on its corner are two shapes.
    private static String shape(double[] x, double[] y, int corners) {
        boolean level = corners == 4 && (Math.abs(x[0] - x[1]) < 0.5 || Math.abs(y[0] - y[1]) < 0.5);
        return corners + (level ? " level" : "");
    }

    @Override
    public void text(String text, double x, double baseline, Type type, Align align, double degrees, Ink ink) {
        texts.add(text);
    }

    @Override
    public double width(String text, Type type) {
        return text.isEmpty() ? 0 : type.size() * Typeface.pretendard(type.bold()).width(text);
    }

    @Override
    public void cells(Box box, int columns, byte[] inks, List<? extends Ink> palette) {
    }

    @Override
    public void clip(Box box) {
    }

    @Override
    public void unclip() {
    }
}

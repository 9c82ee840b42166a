package initscope.picture;

import java.util.ArrayList;
import java.util.List;

/// A surface that writes down what is painted. Text is measured by the surface it wraps, so that layouts are the real ones.
public final class Recorder implements Surface {
    private final Surface ruler;
    private final double scale;
    private final List<Fill> fills = new ArrayList<>();
    private final List<Written> texts = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private int clips;

    public record Fill(Box box, Ink ink) {
    }

    /// @param box around the letters: from the height of a digit down to the baseline
    public record Written(String text, Box box, Type type, Ink ink) {
    }

    public Recorder(Surface ruler, double scale) {
        this.ruler = ruler;
        this.scale = scale;
    }

    public List<Fill> fills() {
        return fills;
    }

    public List<Box> fills(Ink ink) {
        return fills.stream().filter(f -> f.ink().equals(ink)).map(Fill::box).toList();
    }

    public List<Written> texts() {
        return texts;
    }

    public List<String> words() {
        return texts.stream().map(Written::text).toList();
    }

    /// Every coordinate that was painted at.
    public List<double[]> points() {
        return points;
    }

    /// Clips not taken back.
    public int clips() {
        return clips;
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        fills.add(new Fill(box, ink));
        point(box.x(), box.y());
        point(box.right(), box.bottom());
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink) {
        point(x1, y1);
        point(x2, y2);
    }

    @Override
    public void polyline(double[] x, double[] y, Stroke stroke, Ink ink) {
        for (int i = 0; i < x.length; i++) {
            point(x[i], y[i]);
        }
    }

    @Override
    public void polygon(double[] x, double[] y, Ink ink) {
        for (int i = 0; i < x.length; i++) {
            point(x[i], y[i]);
        }
    }

    @Override
    public void text(String text, double x, double baseline, Type type, Align align, double degrees, Ink ink) {
        double width = width(text, type);
        double left = switch (align) {
            case LEFT -> x;
            case CENTER -> x - width / 2;
            case RIGHT -> x - width;
        };
        texts.add(new Written(text, new Box(left, baseline - type.cap(), width, type.cap()), type, ink));
        point(x, baseline);
    }

    @Override
    public double width(String text, Type type) {
        return ruler.width(text, type);
    }

    @Override
    public void clip(Box box) {
        clips++;
        point(box.x(), box.y());
    }

    @Override
    public void unclip() {
        clips--;
    }

    private void point(double x, double y) {
        points.add(new double[] {x, y});
    }
}

package initscope.picture.record;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.font.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A finished picture that any surface can be given, on any thread. Immutable.
public final class Drawing {
    private final List<Consumer<Surface>> marks;

    private Drawing(List<Consumer<Surface>> marks) {
        this.marks = List.copyOf(marks);
    }

    /// Writes down what a painter paints.
    ///
    /// @param scale device pixels to one logical pixel of the surface it is meant for
    public static Drawing of(double scale, Consumer<Surface> painter) {
        Recorder recorder = new Recorder(scale);
        painter.accept(recorder);
        return recorder.finish();
    }

    public void paint(Surface surface) {
        marks.forEach(mark -> mark.accept(surface));
    }

    /// How many marks there are.
    public int size() {
        return marks.size();
    }

    private static final class Recorder implements Surface {
        private final double scale;
        private final List<Consumer<Surface>> marks = new ArrayList<>();
        private int open;

        Recorder(double scale) {
            this.scale = scale;
        }

        /// With every clip closed.
        Drawing finish() {
            while (open > 0) {
                unclip();
            }
            return new Drawing(marks);
        }

        @Override
        public double scale() {
            return scale;
        }

        @Override
        public void fillRect(Box box, Ink ink) {
            marks.add(surface -> surface.fillRect(box, ink));
        }

        @Override
        public void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink) {
            marks.add(surface -> surface.strokeLine(x1, y1, x2, y2, stroke, ink));
        }

        @Override
        public void polyline(double[] x, double[] y, Stroke stroke, Ink ink) {
            double[] xs = x.clone();
            double[] ys = y.clone();
            marks.add(surface -> surface.polyline(xs, ys, stroke, ink));
        }

        @Override
        public void polygon(double[] x, double[] y, Ink ink) {
            double[] xs = x.clone();
            double[] ys = y.clone();
            marks.add(surface -> surface.polygon(xs, ys, ink));
        }

        @Override
        public void text(String text, double x, double baseline, Type type, Align align, double degrees, Ink ink) {
            marks.add(surface -> surface.text(text, x, baseline, type, align, degrees, ink));
        }

        @Override
        public double width(String text, Type type) {
            return text.isEmpty() ? 0 : type.size() * Typeface.pretendard(type.bold()).width(text);
        }

        @Override
        public void cells(Box box, int columns, byte[] inks, List<? extends Ink> palette) {
            byte[] copy = inks.clone();
            List<Ink> colours = List.copyOf(palette);
            marks.add(surface -> surface.cells(box, columns, copy, colours));
        }

        @Override
        public void clip(Box box) {
            open++;
            marks.add(surface -> surface.clip(box));
        }

        @Override
        public void unclip() {
            open--;
            marks.add(Surface::unclip);
        }
    }
}

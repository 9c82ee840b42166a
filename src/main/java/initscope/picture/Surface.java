package initscope.picture;

import java.util.List;

/// What a picture is painted on: six marks, two measurements, a clip. Lengths are logical pixels, x to the right, y down.
///
/// Back ends: a JavaFX canvas in the window, [initscope.picture.raster.Raster] for PNG, a recorder in the tests. A back end
/// paints everything in the order of the calls, never holds back, and looks up colours by [Ink] in the theme it was given.
public interface Surface {

    /// Device pixels to one logical pixel: 1, 1.25, 1.5, 2, … Never 0.
    double scale();

    /// Fills a rectangle. Edges that lie on device pixels (see [#snap]) come out sharp, without a seam to a neighbour.
    void fillRect(Box box, Ink ink);

    void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink);

    /// An open line through `(x[i], y[i])`.
    void polyline(double[] x, double[] y, Stroke stroke, Ink ink);

    /// A filled closed shape through `(x[i], y[i])`, even-odd.
    void polygon(double[] x, double[] y, Ink ink);

    /// One line of text. `(x, baseline)` is its left end, middle or right end on the baseline, as `align` says.
    ///
    /// @param degrees turned clockwise around `(x, baseline)`; −90 reads upwards
    void text(String text, double x, double baseline, Type type, Align align, double degrees, Ink ink);

    /// One level line of text.
    default void text(String text, double x, double baseline, Type type, Align align, Ink ink) {
        text(text, x, baseline, type, align, 0, ink);
    }

    /// Advance width of one line of text.
    double width(String text, Type type);

    /// Fills a box with equal cells, row by row from the top left.
    ///
    /// @param columns cells of a row
    /// @param inks the ink of every cell, as an index into `palette`; as many as columns times rows
    default void cells(Box box, int columns, byte[] inks, List<? extends Ink> palette) {
        int rows = inks.length / columns;
        for (int r = 0; r < rows; r++) {
            double top = snap(box.y() + box.height() * r / rows);
            double bottom = snap(box.y() + box.height() * (r + 1) / rows);
            for (int c = 0; c < columns;) {
                int end = c + 1;
                while (end < columns && inks[r * columns + end] == inks[r * columns + c]) {
                    end++;
                }
                double left = snap(box.x() + box.width() * c / columns);
                double right = snap(box.x() + box.width() * end / columns);
                if (right > left && bottom > top) {
                    fillRect(new Box(left, top, right - left, bottom - top), palette.get(inks[r * columns + c] & 0xFF));
                }
                c = end;
            }
        }
    }

    /// From here on paints only inside `box` and inside every box pushed before, until [#unclip].
    void clip(Box box);

    /// Takes back the latest [#clip].
    void unclip();

    /// The nearest coordinate on the border of a device pixel.
    default double snap(double v) {
        return Math.rint(v * scale()) / scale();
    }

    /// The length of one device pixel.
    default double pixel() {
        return 1 / scale();
    }
}

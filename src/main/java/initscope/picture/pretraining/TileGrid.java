package initscope.picture.pretraining;

import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.statistics.image.Tiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Small pictures in rows, pixel by pixel. NaN and infinities have the ink of what is not finite.
///
/// @param columns pictures of a row
/// @param cell side of a picture's place, its gap included, logical pixels
/// @param inks from the least value to the greatest
record TileGrid(Tiles tiles, int columns, double cell, double low, double high, List<Ink> inks) {
    private static final int STEPS = 64;
    /// Gap as a share of a picture's place.
    private static final double GAP = 0.09;
    /// Share of the weights whose size the scale of colours holds.
    private static final double HELD = 0.995;

    /// Pictures of light and dark, on the scale of these samples.
    static TileGrid grey(Tiles tiles, Tiles scale, int columns, double cell) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double v : values(scale, scale.count())) {
            if (Double.isFinite(v)) {
                low = Math.min(low, v);
                high = Math.max(high, v);
            }
        }
        List<Ink> inks = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            inks.add(new Ink.Shade((double) i / (STEPS - 1)));
        }
        return new TileGrid(tiles, columns, cell, low, low < high ? high : low + 1, inks);
    }

    /// Weights, on a scale that is the same on both sides of 0.
    static TileGrid signed(Tiles tiles, int columns, double cell, double limit) {
        List<Ink> inks = new ArrayList<>();
        for (int i = 0; i < STEPS - 1; i++) {
            inks.add(new Ink.Signed(2.0 * i / (STEPS - 2) - 1));
        }
        return new TileGrid(tiles, columns, cell, -limit, limit, inks);
    }

    /// How far the scale of weights must reach: nearly all of the first `count` pictures lie within; 1 where all are 0.
    static double limit(Tiles tiles, int count) {
        double[] sizes = Arrays.stream(values(tiles, count)).map(Math::abs).filter(Double::isFinite).sorted().toArray();
        if (sizes.length == 0) {
            return 1;
        }
        double limit = sizes[(int) Math.min(sizes.length - 1, HELD * sizes.length)];
        return limit > 0 ? limit : sizes[sizes.length - 1] > 0 ? sizes[sizes.length - 1] : 1;
    }

    private static double[] values(Tiles tiles, int count) {
        double[] values = new double[Math.min(count, tiles.count()) * tiles.height() * tiles.width()];
        for (int t = 0, k = 0; k < values.length; t++) {
            for (int r = 0; r < tiles.height(); r++) {
                for (int c = 0; c < tiles.width(); c++) {
                    values[k++] = tiles.value(t, r, c);
                }
            }
        }
        return values;
    }

    /// Columns and the side of a place that make so many pictures largest in a box.
    ///
    /// @return columns, rows; at least one each
    static int[] fit(int count, Box box) {
        int best = 1;
        double side = 0;
        for (int columns = 1; columns <= Math.max(1, count); columns++) {
            double s = Math.min(box.width() / columns, box.height() / Math.ceilDiv(Math.max(1, count), columns));
            if (s > side * 1.0001) {
                side = s;
                best = columns;
            }
        }
        return new int[] {best, Math.ceilDiv(Math.max(1, count), best)};
    }

    /// Paints the first `count` pictures from this corner on.
    void paint(Surface surface, double left, double top, int count) {
        double side = cell * (1 - GAP);
        double tall = tiles.height() >= tiles.width() ? side : side * tiles.height() / tiles.width();
        double wide = tiles.width() >= tiles.height() ? side : side * tiles.width() / tiles.height();
        if (!(side >= 1)) {
            return;
        }
        List<Ink> palette = new ArrayList<>(inks);
        palette.add(Role.NOT_FINITE);
        for (int t = 0; t < Math.min(count, tiles.count()); t++) {
            double x = surface.snap(left + t % columns * cell);
            double y = surface.snap(top + t / columns * cell);
            surface.cells(new Box(x, y, surface.snap(wide), surface.snap(tall)), tiles.width(), indices(t), palette);
        }
    }

    private byte[] indices(int tile) {
        byte[] indices = new byte[tiles.height() * tiles.width()];
        int last = inks.size() - 1;
        for (int r = 0, k = 0; r < tiles.height(); r++) {
            for (int c = 0; c < tiles.width(); c++, k++) {
                double v = tiles.value(tile, r, c);
                indices[k] = (byte) (Double.isFinite(v) ? Math.clamp(Math.round((v - low) / (high - low) * last), 0, last)
                        : inks.size());
            }
        }
        return indices;
    }
}

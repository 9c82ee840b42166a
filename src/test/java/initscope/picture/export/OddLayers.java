package initscope.picture.export;

import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.LayerStatistics.Shares;
import initscope.statistics.LayerStatistics.Weight;
import initscope.statistics.Moments;
import initscope.statistics.VarianceSplit;
import initscope.statistics.geometry.Geometry;
import initscope.statistics.gradient.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Layers in which every figure is the same odd number, where it can be.
final class OddLayers {
    static final double[] VALUES = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0,
        Double.MIN_VALUE, -1e-310, 1e-308, 1e308, -1e308, Double.MAX_VALUE, 1, 0.5};

    private OddLayers() {
    }

    /// Runs of `depth` layers: one for every value, one with all of them in turn, one with nothing in it, one unmeasured.
    static List<List<LayerStatistics>> runs(int depth) {
        List<List<LayerStatistics>> runs = new ArrayList<>();
        List<LayerStatistics> mixed = new ArrayList<>();
        List<LayerStatistics> empty = new ArrayList<>();
        List<LayerStatistics> unmeasured = new ArrayList<>();
        for (double value : VALUES) {
            List<LayerStatistics> run = new ArrayList<>();
            for (int l = 1; l <= depth; l++) {
                run.add(layer(l, value));
            }
            runs.add(run);
        }
        for (int l = 1; l <= depth; l++) {
            mixed.add(layer(l, VALUES[l % VALUES.length]));
            empty.add(bare(l, new Histogram(0, 1, List.of(0L, 0L), 0, 0, 0, 0, 0, List.of())));
            unmeasured.add(bare(l, null));
        }
        runs.add(mixed);
        runs.add(empty);
        runs.add(unmeasured);
        runs.add(List.of());
        return runs;
    }

    private static LayerStatistics bare(int number, Histogram h) {
        return new LayerStatistics(number, 3, 3, new Weight(0, 0, 3), Moments.NONE, Moments.NONE, new Shares(0, 0, 0, 0),
                new VarianceSplit(0, 0), Map.of(), h, h, null, null);
    }

    private static LayerStatistics layer(int number, double v) {
        Moments moments = Double.isNaN(v) ? new Moments(9, v, v, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 9, 0, 0)
                : new Moments(9, v, v * v * 9, v, v, 0, v == Double.NEGATIVE_INFINITY ? 9 : 0,
                        v == Double.POSITIVE_INFINITY ? 9 : 0);
        Histogram h = histogram(v);
        return new LayerStatistics(number, 3, 3, new Weight(v, Math.abs(v), 3), moments, moments, new Shares(v, v, v, v),
                new VarianceSplit(v, v), Map.of(0.05, v, 0.5, v, 0.95, v), h, h,
                new Gradient(v, v, new Gradient.Detail(v, v, moments, h, h, h)), new Geometry(v, v));
    }

    private static Histogram histogram(double v) {
        if (!Double.isFinite(v)) {
            return new Histogram(0, 1, List.of(0L, 0L, 0L), 0, 0, Double.isNaN(v) ? 9 : 0, v < 0 ? 9 : 0, v > 0 ? 9 : 0,
                    List.of());
        }
        double reach = Math.max(Math.abs(v) / 4, Double.MIN_VALUE);
        double low = Math.abs(v) > 1e307 ? v - reach / 8 : v - reach;
        double high = Math.abs(v) > 1e307 ? Math.min(v + reach / 8, Double.MAX_VALUE) : v + reach;
        return new Histogram(low, high, List.of(1L, 7L, 1L), 0, 0, 0, 0, 0,
                v == 0 ? List.of(new Histogram.Atom(0, 7)) : List.of());
    }
}

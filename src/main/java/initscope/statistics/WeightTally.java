package initscope.statistics;

import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import java.util.HashSet;
import java.util.Set;

/// Statistics of a weight matrix `[O, I]` and its bias `[1, O]`.
public final class WeightTally {
    /// Weights of a unit looked at before the whole of it is: enough to tell random units apart.
    private static final int GLANCE = 8;

    private WeightTally() {
    }

    public static LayerStatistics.Weight of(Matrix w, Matrix bias, Crew crew) {
        Moments pooled = ColumnMoments.of(w, crew).pooled();
        int distinct = distinct(w, bias, Math.min(GLANCE, w.columns()));
        return new LayerStatistics.Weight(pooled.mean(), pooled.std(),
                distinct == w.rows() ? distinct : distinct(w, bias, w.columns()));
    }

    /// Units that differ in their bias or one of their first `length` weights; told by a 64-bit hash of them.
    private static int distinct(Matrix w, Matrix bias, int length) {
        Set<Long> seen = new HashSet<>();
        for (int unit = 0; unit < w.rows(); unit++) {
            long hash = Double.doubleToLongBits(bias.get(0, unit));
            for (int i = 0; i < length; i++) {
                hash = (hash ^ Double.doubleToLongBits(w.get(unit, i) + 0.0)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            seen.add(hash);
        }
        return seen.size();
    }
}

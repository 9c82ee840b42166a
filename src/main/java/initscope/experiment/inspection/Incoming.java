package initscope.experiment.inspection;

import initscope.statistics.Histogram;
import initscope.tensor.Matrix;
import java.util.ArrayList;
import java.util.List;

/// The weights that feed each unit of a layer, as far as a screen shows them. Immutable.
public final class Incoming {
    /// Strongest weights remembered of each unit.
    public static final int STRONGEST = 6;
    private static final int BINS = 41;

    private final double reach;
    private final List<Unit> units;

    /// One unit's incoming weights.
    ///
    /// @param bias its bias
    /// @param norm length of its weight vector, √Σw²
    /// @param histogram of the weights, on bins all units share, 0 in the middle of the middle one
    /// @param strongest those of greatest absolute value, greatest first
    public record Unit(double bias, double norm, Histogram histogram, List<Weight> strongest) {
        public Unit {
            strongest = List.copyOf(strongest);
        }
    }

    /// One weight and the input it comes from, counted from 0.
    public record Weight(int from, double value) {
    }

    private Incoming(double reach, List<Unit> units) {
        this.reach = reach;
        this.units = List.copyOf(units);
    }

    /// @param w `[I, O]`
    /// @param bias `[1, O]`
    static Incoming of(Matrix w, Matrix bias) {
        double reach = 0;
        for (int i = 0; i < w.rows(); i++) {
            for (int o = 0; o < w.columns(); o++) {
                double size = Math.abs(w.get(i, o));
                reach = size > reach && Double.isFinite(size) ? size : reach;
            }
        }
        double half = reach > 0 ? Math.max(reach * (1 + 1.0 / BINS), Double.MIN_NORMAL) : 1;
        List<Unit> units = new ArrayList<>();
        for (int o = 0; o < w.columns(); o++) {
            units.add(unit(w, o, bias.get(0, o), half));
        }
        return new Incoming(reach, units);
    }

    private static Unit unit(Matrix w, int unit, double bias, double half) {
        long[] counts = new long[BINS];
        long[] lost = new long[3];
        double squares = 0;
        List<Weight> strongest = new ArrayList<>();
        for (int i = 0; i < w.rows(); i++) {
            double value = w.get(i, unit);
            squares += value * value;
            if (Double.isFinite(value)) {
                counts[(int) Math.clamp(Math.floor((value + half) / (2 * half) * BINS), 0, BINS - 1)]++;
            } else {
                lost[Double.isNaN(value) ? 0 : value < 0 ? 1 : 2]++;
            }
            keep(strongest, i, value);
        }
        List<Long> bins = new ArrayList<>();
        for (long count : counts) {
            bins.add(count);
        }
        return new Unit(bias, Math.sqrt(squares),
                new Histogram(-half, half, bins, 0, 0, lost[0], lost[1], lost[2], List.of()), strongest);
    }

    private static void keep(List<Weight> strongest, int from, double value) {
        double size = Math.abs(value);
        if (strongest.size() == STRONGEST && !(size > Math.abs(strongest.getLast().value()))) {
            return;
        }
        int at = strongest.size();
        while (at > 0 && size > Math.abs(strongest.get(at - 1).value())) {
            at--;
        }
        strongest.add(at, new Weight(from, value));
        if (strongest.size() > STRONGEST) {
            strongest.removeLast();
        }
    }

    /// Bytes it takes, about.
    static long bytes(int units) {
        return units * (64L * BINS + 48L * STRONGEST + 200);
    }

    /// Greatest absolute weight of the layer.
    public double reach() {
        return reach;
    }

    /// The weights that feed a unit, counted from 0.
    public Unit unit(int unit) {
        return units.get(unit);
    }

    public int units() {
        return units.size();
    }
}

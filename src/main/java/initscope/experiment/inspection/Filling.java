package initscope.experiment.inspection;

import initscope.statistics.Histogram;
import initscope.tensor.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who fills the bars of a histogram: counts of every unit and of every sample, in each bar. Immutable.
///
/// Over the units, and over the samples, a bar's counts add up to the bar.
public final class Filling {
    /// Rows between two looks at whether the work is still wanted.
    static final int ROWS = 256;

    private final Histogram histogram;
    private final int units;
    private final int samples;
    private final int[] ofUnits;
    /// A sample has at most as many elements as the layer has units, which fits.
    private final char[] ofSamples;

    private Filling(Histogram histogram, int units, int samples, int[] ofUnits, char[] ofSamples) {
        this.histogram = histogram;
        this.units = units;
        this.samples = samples;
        this.ofUnits = ofUnits;
        this.ofSamples = ofSamples;
    }

    /// Counts the elements of a layer `[B, O]` into the bars of its histogram.
    ///
    /// @throws InterruptedException if the thread was interrupted; asked every few rows
    static Filling of(Matrix x, Histogram histogram) throws InterruptedException {
        int slots = Bar.slots(histogram);
        int[] ofUnits = new int[x.columns() * slots];
        char[] ofSamples = new char[x.rows() * slots];
        for (int r = 0; r < x.rows(); r++) {
            if (r % ROWS == 0 && Thread.interrupted()) {
                throw new InterruptedException("stopped at sample " + r);
            }
            for (int c = 0; c < x.columns(); c++) {
                int slot = slotOf(histogram, x.get(r, c));
                ofUnits[c * slots + slot]++;
                ofSamples[r * slots + slot]++;
            }
        }
        return new Filling(histogram, x.columns(), x.rows(), ofUnits, ofSamples);
    }

    /// [Bar#of] without a record an element.
    private static int slotOf(Histogram h, double value) {
        if (!Double.isFinite(value)) {
            return h.bins() + h.atoms().size() + 2;
        }
        int bin = h.binOf(value);
        if (bin < 0) {
            return h.bins() + h.atoms().size() + (value < h.low() ? 0 : 1);
        }
        for (int i = 0; i < h.atoms().size(); i++) {
            if (h.atoms().get(i).value() == value) {
                return h.bins() + i;
            }
        }
        return bin;
    }

    /// Bytes the tables of one histogram take.
    static long bytes(int units, int samples, int slots) {
        return (4L * units + 2L * samples) * slots;
    }

    public Histogram histogram() {
        return histogram;
    }

    /// O, units of the layer.
    public int units() {
        return units;
    }

    /// B, samples of the batch.
    public int samples() {
        return samples;
    }

    /// The bar a value belongs to.
    public Bar barOf(double value) {
        return Bar.of(histogram, value);
    }

    /// Whether a value is in a bar.
    public boolean holds(Bar bar, double value) {
        return slotOf(histogram, value) == bar.slot(histogram);
    }

    /// Elements of a unit, counted from 0, in a bar.
    public int ofUnit(Bar bar, int unit) {
        return ofUnits[unit * Bar.slots(histogram) + bar.slot(histogram)];
    }

    /// Elements of a sample, counted from 0, in a bar.
    public int ofSample(Bar bar, int sample) {
        return ofSamples[sample * Bar.slots(histogram) + bar.slot(histogram)];
    }

    /// Units with at least one element in a bar, those with most first; of equals the first.
    public List<Integer> unitsIn(Bar bar) {
        List<Integer> list = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            if (ofUnit(bar, u) > 0) {
                list.add(u);
            }
        }
        list.sort(Comparator.comparingInt((Integer u) -> -ofUnit(bar, u)));
        return list;
    }

    /// How many samples have at least one element in a bar.
    public int samplesIn(Bar bar) {
        int count = 0;
        for (int s = 0; s < samples; s++) {
            count += ofSample(bar, s) > 0 ? 1 : 0;
        }
        return count;
    }
}

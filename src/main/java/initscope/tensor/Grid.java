package initscope.tensor;

/// Equal bins over `[low, high]`, as `numpy.histogram` lays them.
public record Grid(double low, double high, int bins) {

    public Grid {
        if (!(low < high) || !Double.isFinite(high - low) || bins < 1) {
            throw new IllegalArgumentException("no grid: [" + low + ", " + high + "] in " + bins + " bins");
        }
    }

    /// Lower edge of bin k, `k = 0..bins`; edge(bins) is the upper end.
    public double edge(int k) {
        return k == bins ? high : low + k * ((high - low) / bins);
    }
}

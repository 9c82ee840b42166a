package initscope.statistics;

/// The variance of a layer, split in two that add up to it: over samples within a unit, averaged over units (what the
/// layer still knows about its input), and of the units' means over units (what it would say to any input).
public record VarianceSplit(double betweenSamples, double betweenUnits) {

    public double total() {
        return betweenSamples + betweenUnits;
    }

    /// Share of the variance that lies between samples, in [0, 1]; NaN where there is no variance at all.
    public double sampleShare() {
        return betweenSamples / total();
    }
}

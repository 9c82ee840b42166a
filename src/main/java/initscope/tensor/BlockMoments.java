package initscope.tensor;

/// What one block of rows left behind: scratch, reused from block to block.
public final class BlockMoments {
    /// Mean of each column over the block's rows, length columns.
    public final double[] mean;
    /// Sum of squared deviations from that mean, length columns.
    public final double[] squares;
    /// Least and greatest element of the block, NaN passed over; +∞ and −∞ where there is none.
    public double min;
    public double max;
    public long nan;
    public long negativeInfinity;
    public long positiveInfinity;

    public BlockMoments(int columns) {
        mean = new double[columns];
        squares = new double[columns];
    }
}

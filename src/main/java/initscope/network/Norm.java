package initscope.network;

/// What is done to a layer's product before the activation: nothing, or normalization to mean 0, variance 1 of each unit
/// over the batch (Ioffe & Szegedy 2015) or of each sample over the units (Ba, Kiros & Hinton 2016). As at the start of
/// training: scale 1, shift 0, the statistics of the batch at hand, variances with ddof 0.
public enum Norm {
    NONE, BATCH, LAYER;

    /// Added to every variance before the root, as frameworks do (PyTorch's default).
    public static final double EPSILON = 1e-5;

    /// Its name in specs.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

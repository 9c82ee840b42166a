package initscope.network;

/// What is done to the pre-activations before the activation: nothing, or normalization to mean 0, variance 1 of each unit
/// over the batch (Ioffe & Szegedy 2015) or of each sample over the units (Ba, Kiros & Hinton 2016).
public enum Norm {
    NONE, BATCH, LAYER;

    /// Its name in specs.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

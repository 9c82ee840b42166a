package initscope.experiment.diagnosis;

/// Where a verdict begins: one number a rule holds a measurement against. The defaults are those of the sources; all can be
/// changed in [Thresholds].
public enum Limit {
    /// Share of saturated elements of a layer that is bad.
    SATURATED(0.5, 0, 1, "InitScope's own limit; Amazon SageMaker Debugger flags a layer at 50 %"),
    /// The same as a warning.
    SATURATING(0.1, 0, 1, "InitScope's own limit"),
    /// Share of the variance between samples below which inputs are no longer told apart.
    SAMPLE_SHARE(0.05, 0, 1, "InitScope's own limit, measured: sigmoid with 1/√n loses a factor 4 a layer"),
    /// Std between samples, against the input's, below which they are not either.
    SAMPLE_STD(1e-3, 0, 1, "InitScope's own limit, measured"),
    /// Ratio of RMS(x_L) to RMS(x_1) that has collapsed; its inverse has exploded.
    SCALE(1e-3, 0, 1, "InitScope's own limit"),
    /// Ratio of RMS(∂L/∂z_1) to RMS(∂L/∂z_L) that has vanished.
    VANISHING(1e-3, 0, 1, "AUTOTRAINER (Zhang et al., ICSE 2021), β1"),
    /// The same that has exploded.
    EXPLODING(70, 1, 1e12, "AUTOTRAINER (Zhang et al., ICSE 2021), β3"),
    /// A gradient ratio below this or above its inverse is a warning.
    DRIFTING(0.1, 0, 1, "InitScope's own limit"),
    /// Share of the entries of ∂L/∂z below 1e-3 of their RMS above which a gradient is sparse.
    NEAR_ZERO(0.8, 0, 1, "InitScope's own limit, measured: tanh with σ = 1, 10×500, has 83 %"),
    /// Share of dead units of a layer that is bad.
    DEAD(0.5, 0, 1, "Amazon SageMaker Debugger, DeadRelu"),
    /// Mean cosine between samples above which they point the same way.
    COSINE(0.95, 0, 1, "InitScope's own limit, measured: He-ReLU 50×256 reaches 0.99"),
    /// Effective rank, as a share of the directions there could be, below which a layer is flat.
    RANK(0.05, 0, 1, "InitScope's own limit, measured: He-ReLU 50×256 falls to 1.6 of 256"),
    /// Loss of the untrained network against ln C, that of one that knows nothing of C classes, below which it is poor.
    LOSS_LOW(0.8, 0, 1, "CS231n notes: the first loss should be ln C"),
    /// The same above which it is.
    LOSS_HIGH(1.5, 1, 1e12, "CS231n notes: the first loss should be ln C"),
    /// Share of distinct units of a layer below which it is symmetric.
    DISTINCT(0.5, 0, 1, "InitScope's own limit");

    private final double standard;
    private final double least;
    private final double most;
    private final String source;

    Limit(double standard, double least, double most, String source) {
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.source = source;
    }

    /// The default.
    public double standard() {
        return standard;
    }

    /// Least value it may take.
    public double least() {
        return least;
    }

    /// Greatest value it may take.
    public double most() {
        return most;
    }

    /// Where the default comes from.
    public String source() {
        return source;
    }

    /// Whether it is a share, read as per cent.
    public boolean isShare() {
        return switch (this) {
            case SATURATED, SATURATING, SAMPLE_SHARE, NEAR_ZERO, DEAD, RANK, DISTINCT -> true;
            case SAMPLE_STD, SCALE, VANISHING, EXPLODING, DRIFTING, COSINE, LOSS_LOW, LOSS_HIGH -> false;
        };
    }
}

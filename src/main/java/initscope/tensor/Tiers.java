package initscope.tensor;

/// Which tier computes.
final class Tiers {
    private static final Kernels[] SCALAR = {new ScalarKernels(), new DoubleKernels()};

    private Tiers() {}

    static Kernels current(Precision precision) {
        return SCALAR[precision.ordinal()];
    }
}

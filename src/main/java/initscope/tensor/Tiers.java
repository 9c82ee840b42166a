package initscope.tensor;

/// Which tier computes.
final class Tiers {
    private static final Kernels[] SCALAR = {new ScalarKernels(Precision.FP32), new ScalarKernels(Precision.FP64)};

    private Tiers() {}

    static Kernels current(Precision precision) {
        return SCALAR[precision.ordinal()];
    }
}

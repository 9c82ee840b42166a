package initscope.ui.spec;

import initscope.experiment.spec.Spec;

/// A setting that can be taken over from one panel by all others.
public enum Aspect {
    ACTIVATION, INITIALIZER, LAYERS, BATCH, INPUT, BIAS, BLOCK, HEAD, PRECISION, SEED, HISTOGRAM;

    /// The target with this aspect of the source.
    public Spec apply(Spec source, Spec target) {
        return switch (this) {
            case ACTIVATION -> target.withActivation(source.activation());
            case INITIALIZER -> target.withInitializer(source.initializer());
            case LAYERS -> target.withWidths(source.widths()).withInputs(source.inputs());
            case BATCH -> target.withBatch(source.batch());
            case INPUT -> target.withInput(source.input());
            case BIAS -> target.withBias(source.bias());
            case BLOCK -> target.withBlock(source.block());
            case PRECISION -> target.withPrecision(source.precision());
            case HEAD -> target.withHead(source.head());
            case SEED -> target.withSeed(source.seed());
            case HISTOGRAM -> target.withBinning(source.binning());
        };
    }
}

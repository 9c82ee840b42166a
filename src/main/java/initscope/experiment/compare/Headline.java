package initscope.experiment.compare;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.repair.Effect;

/// The numbers experiments are compared by.
public enum Headline {
    /// Std of the last layer.
    STD(false),
    /// RMS(x_L) / RMS(x_1).
    SCALE(false),
    /// RMS(∂L/∂z_1) / RMS(∂L/∂z_L).
    GRADIENT(false),
    /// Greatest share of saturated elements in a layer of a bounded activation.
    SATURATED(true),
    /// Share of the last layer's variance between samples.
    SAMPLE_SHARE(true),
    /// Mean cosine between samples in the last layer.
    COSINE(false),
    /// Effective rank of the last layer.
    RANK(false);

    private final boolean share;

    Headline(boolean share) {
        this.share = share;
    }

    public double of(Effect effect) {
        return switch (this) {
            case STD -> effect.std();
            case SCALE -> effect.scale();
            case GRADIENT -> effect.gradient();
            case SATURATED -> effect.saturated();
            case SAMPLE_SHARE -> effect.sampleShare();
            case COSINE -> effect.cosine();
            case RANK -> effect.rank();
        };
    }

    /// As people read it; "–" where there is none.
    public String text(double value) {
        return Double.isNaN(value) ? "–" : share ? Figures.percent(value) : Figures.number(value);
    }
}

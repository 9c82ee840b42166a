package initscope.picture.depth;

import initscope.statistics.LayerStatistics;
import initscope.statistics.gradient.Gradient;

/// The sizes of the gradient that are drawn against depth.
enum Gradients {
    DELTA("∂L/∂z"),
    MEDIAN("∂L/∂z"),
    ACTIVATION("∂L/∂x"),
    WEIGHT("∂L/∂W");

    private final String sign;

    Gradients(String sign) {
        this.sign = sign;
    }

    /// What it is a size of, as every language writes it.
    String sign() {
        return sign;
    }

    /// Its value in a layer; NaN where the run did not take it.
    double of(LayerStatistics layer) {
        Gradient gradient = layer.gradient();
        if (gradient == null) {
            return Double.NaN;
        }
        Gradient.Detail detail = gradient.detail();
        return switch (this) {
            case DELTA -> gradient.preactivationRms();
            case MEDIAN -> detail == null ? Double.NaN : detail.medianAbs();
            case ACTIVATION -> gradient.activationRms();
            case WEIGHT -> detail == null ? Double.NaN : detail.weight().rms();
        };
    }

    /// Share of the entries of ∂L/∂z that are next to nothing, or NaN.
    static double nearZero(LayerStatistics layer) {
        Gradient gradient = layer.gradient();
        return gradient == null || gradient.detail() == null ? Double.NaN : gradient.detail().nearZero();
    }
}

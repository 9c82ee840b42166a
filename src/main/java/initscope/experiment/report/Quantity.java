package initscope.experiment.report;

import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import initscope.statistics.gradient.Gradient;

/// Every number a report gives of one layer, under the block and key it has in JSON. CSV joins the two; the order is that
/// of both.
public enum Quantity {
    WEIGHT_MEAN("weight", "mean"),
    WEIGHT_STD("weight", "std"),
    PREACTIVATION_MEAN("preactivation", "mean"),
    PREACTIVATION_STD("preactivation", "std"),
    PREACTIVATION_SECOND_MOMENT("preactivation", "second_moment"),
    PREACTIVATION_MIN("preactivation", "min"),
    PREACTIVATION_MAX("preactivation", "max"),
    MEAN("activation", "mean"),
    STD("activation", "std"),
    SECOND_MOMENT("activation", "second_moment"),
    MIN("activation", "min"),
    MAX("activation", "max"),
    SATURATED("activation", "saturated_fraction"),
    EDGE("activation", "edge_fraction"),
    ZERO("activation", "zero_fraction"),
    DEAD_UNITS("activation", "dead_unit_fraction"),
    BETWEEN_SAMPLES("activation", "between_sample_std"),
    BETWEEN_UNITS("activation", "between_unit_std"),
    MEAN_COSINE("activation", "mean_cosine"),
    EFFECTIVE_RANK("activation", "effective_rank"),
    QUANTILE_05("activation.quantiles", "0.05"),
    MEDIAN("activation.quantiles", "0.5"),
    QUANTILE_95("activation.quantiles", "0.95"),
    DELTA_RMS("gradient.preactivation", "rms"),
    DELTA_SECOND_MOMENT("gradient.preactivation", "second_moment"),
    DELTA_MEDIAN("gradient.preactivation", "median_abs"),
    DELTA_NEAR_ZERO("gradient.preactivation", "near_zero_fraction"),
    GRADIENT_RMS("gradient.activation", "rms"),
    GRADIENT_SECOND_MOMENT("gradient.activation", "second_moment"),
    WEIGHT_GRADIENT_RMS("gradient.weight", "rms"),
    WEIGHT_GRADIENT_STD("gradient.weight", "std");

    private final String block;
    private final String key;

    Quantity(String block, String key) {
        this.block = block;
        this.key = key;
    }

    /// The object it stands in, inner ones after a dot.
    public String block() {
        return block;
    }

    public String key() {
        return key;
    }

    /// Its column in CSV: `activation_mean`.
    public String column() {
        return block.replace('.', '_') + "_" + key;
    }

    /// Whether its logarithm is what averages well over networks: it spreads over decades.
    public boolean isSecondMoment() {
        return key.equals("second_moment");
    }

    public boolean isGradient() {
        return block.startsWith("gradient");
    }

    public boolean isGeometry() {
        return this == MEAN_COSINE || this == EFFECTIVE_RANK;
    }

    public boolean isQuantile() {
        return block.endsWith("quantiles");
    }

    /// Its value in a layer; NaN where the run did not take it.
    public double of(LayerStatistics layer) {
        Moments z = layer.preactivation();
        Moments x = layer.activation();
        return isGradient() ? ofGradient(layer.gradient()) : switch (this) {
            case WEIGHT_MEAN -> layer.weight().mean();
            case WEIGHT_STD -> layer.weight().std();
            case PREACTIVATION_MEAN -> z.mean();
            case PREACTIVATION_STD -> z.std();
            case PREACTIVATION_SECOND_MOMENT -> z.secondMoment();
            case PREACTIVATION_MIN -> least(z);
            case PREACTIVATION_MAX -> greatest(z);
            case MEAN -> x.mean();
            case STD -> x.std();
            case SECOND_MOMENT -> x.secondMoment();
            case MIN -> least(x);
            case MAX -> greatest(x);
            case SATURATED -> layer.shares().saturated();
            case EDGE -> layer.shares().edge();
            case ZERO -> layer.shares().zero();
            case DEAD_UNITS -> layer.shares().deadUnits();
            case BETWEEN_SAMPLES -> Math.sqrt(layer.split().betweenSamples());
            case BETWEEN_UNITS -> Math.sqrt(layer.split().betweenUnits());
            case QUANTILE_05 -> quantile(layer, 0.05);
            case MEDIAN -> quantile(layer, 0.5);
            case QUANTILE_95 -> quantile(layer, 0.95);
            case MEAN_COSINE -> layer.geometry() == null ? Double.NaN : layer.geometry().meanCosine();
            case EFFECTIVE_RANK -> layer.geometry() == null ? Double.NaN : layer.geometry().effectiveRank();
            default -> throw new IllegalStateException(this + " is of the gradient");
        };
    }

    private double ofGradient(Gradient gradient) {
        if (gradient == null) {
            return Double.NaN;
        }
        Gradient.Detail detail = gradient.detail();
        return switch (this) {
            case DELTA_RMS -> gradient.preactivationRms();
            case DELTA_SECOND_MOMENT -> gradient.preactivationSecondMoment();
            case GRADIENT_RMS -> gradient.activationRms();
            case GRADIENT_SECOND_MOMENT -> gradient.activationSecondMoment();
            case DELTA_MEDIAN -> detail == null ? Double.NaN : detail.medianAbs();
            case DELTA_NEAR_ZERO -> detail == null ? Double.NaN : detail.nearZero();
            case WEIGHT_GRADIENT_RMS -> detail == null ? Double.NaN : detail.weight().rms();
            case WEIGHT_GRADIENT_STD -> detail == null ? Double.NaN : detail.weight().std();
            default -> throw new IllegalStateException(this + " is not of the gradient");
        };
    }

    /// NaN where every element is NaN.
    private static double least(Moments of) {
        return of.min() <= of.max() ? of.min() : Double.NaN;
    }

    private static double greatest(Moments of) {
        return of.min() <= of.max() ? of.max() : Double.NaN;
    }

    private static double quantile(LayerStatistics layer, double probability) {
        return layer.quantiles().getOrDefault(probability, Double.NaN);
    }
}

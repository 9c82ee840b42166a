package initscope.picture.view;

import initscope.statistics.Binning;
import initscope.statistics.Measures;
import initscope.statistics.Measures.Back;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The ways to look at one run along its depth. Their names in lower case are the ids `render --view` takes and do not
/// change.
public enum View {
    /// A small histogram a layer.
    STRIP,
    /// The same as ridges, depth downwards.
    RIDGE,
    /// A column of shades a layer, however many there are.
    HEATMAP,
    /// 5, 50 and 95 % quantiles against depth.
    BANDS,
    /// The outlines of all layers in one plot.
    OVERLAY,
    /// Mean, standard deviation and root of the second moment against depth.
    DEPTH,
    /// The signal and its gradient against depth, on the same decades.
    GRADIENT,
    /// Histograms of ∂L/∂z, ∂L/∂x and ∂L/∂W.
    GRADIENTS,
    /// Variance between samples and between units.
    VARIANCE,
    /// Mean cosine of the samples and effective rank.
    GEOMETRY;

    /// "strip", "heatmap".
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The view of an id.
    public static Optional<View> of(String id) {
        return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
    }

    /// What has to be measured for it on top of `least`, which holds the histograms wanted anyway.
    ///
    /// @param gradient how histograms of gradients are laid
    public Measures measures(Measures least, Binning gradient) {
        return switch (this) {
            case STRIP, RIDGE, HEATMAP, OVERLAY, DEPTH, VARIANCE -> least;
            case BANDS -> least.withQuantiles(true);
            case GRADIENT -> least.withBack(Back.DETAIL);
            case GRADIENTS -> least.withBack(new Back(true, gradient));
            case GEOMETRY -> least.withGeometry(true);
        };
    }

    /// Whether it lays out values along an axis from left to right, so that dragging along it can zoom.
    public boolean zooms() {
        return switch (this) {
            case STRIP, RIDGE, OVERLAY -> true;
            case HEATMAP, BANDS, DEPTH, GRADIENT, GRADIENTS, VARIANCE, GEOMETRY -> false;
        };
    }

    /// Whether it has an axis that can be logarithmic, and a linear twin.
    public boolean hasTwin() {
        return this == DEPTH || this == GRADIENT;
    }

    /// Whether it shows histograms of the first network, where there are several; else it gathers them all.
    public boolean showsValues() {
        return switch (this) {
            case STRIP, RIDGE, HEATMAP, OVERLAY, GRADIENTS -> true;
            case BANDS, DEPTH, GRADIENT, VARIANCE, GEOMETRY -> false;
        };
    }
}

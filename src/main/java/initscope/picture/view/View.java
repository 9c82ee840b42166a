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
    /// A column of shades a layer, however many there are.
    HEATMAP;

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
            case STRIP, HEATMAP -> least;
        };
    }

    /// Whether it shows histograms, so that dragging along their axis can zoom.
    public boolean showsValues() {
        return switch (this) {
            case STRIP, HEATMAP -> true;
        };
    }
}

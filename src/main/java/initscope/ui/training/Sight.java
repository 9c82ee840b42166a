package initscope.ui.training;

import initscope.experiment.Estimate;
import initscope.experiment.spec.Spec;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Side;
import initscope.picture.view.View;
import initscope.statistics.Binning;
import initscope.statistics.Measures;
import javafx.beans.value.ObservableValue;

/// How the window looks at layers: the page looks at them the same way.
///
/// @param choice who shares which axis
/// @param decades whether sizes stand on a logarithmic axis
public record Sight(ObservableValue<View> view, ObservableValue<Axes.Choice> choice, ObservableValue<Boolean> decades) {
    /// A look that costs less is taken whole, so that frames kept can be seen in every view.
    private static final double CHEAP_SECONDS = 0.01;

    /// What has to be measured of a network.
    Measures measures(Spec network) {
        Binning auto = network.binning().withRange(Binning.Range.AUTO);
        Measures least = Measures.moments().withHistograms(network.binning()).withGradients(true)
                .withPreactivationHistograms(choice.getValue().side() == Side.PREACTIVATION ? network.binning() : null);
        Measures all = least.withQuantiles(true).withBack(new Measures.Back(true, auto)).withGeometry(true)
                .withPreactivationHistograms(network.binning());
        return Estimate.of(network, all).seconds(1) < CHEAP_SECONDS ? all : view.getValue().measures(least, auto);
    }
}

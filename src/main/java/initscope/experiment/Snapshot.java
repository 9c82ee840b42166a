package initscope.experiment;

import initscope.experiment.spec.Spec;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import initscope.statistics.gradient.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// What one run left behind, complete and immutable.
///
/// @param spec what was run
/// @param batch number of the last batch, counted from 0; it and the spec determine every digit here
/// @param batches how many batches are in it: 1, or more when accumulating
/// @param input moments of x_0
/// @param layers in order, from layer 1
/// @param kernel what computed it
/// @param loss mean over all samples in it; null where no gradient was asked for, or the head is the probe, which has none
/// @param signAgreement of the gradients of one unit's weights in layer 1, on the last batch, see
///     [initscope.statistics.gradient.SignAgreement]; null where the gradient's detail was not asked for
public record Snapshot(Spec spec, long batch, int batches, Moments input, List<LayerStatistics> layers,
        String kernel, Double loss, Double signAgreement) {

    public Snapshot {
        layers = List.copyOf(layers);
    }

    /// The layer of this number, counted from 1.
    public LayerStatistics layer(int number) {
        return layers.get(number - 1);
    }

    Snapshot withLayers(List<LayerStatistics> others) {
        return new Snapshot(spec, batch, batches, input, others, kernel, loss, signAgreement);
    }

    /// The first layer one of whose z or x is NaN or infinite: from here on nothing is a measurement.
    public OptionalInt firstNonFinite() {
        return first(l -> l.activation().nonFinite() + l.preactivation().nonFinite() > 0);
    }

    /// The first layer that hands on nothing but zeros: what follows is a function of the biases alone.
    public OptionalInt firstAllZero() {
        return first(l -> l.shares().zero() == 1);
    }

    private OptionalInt first(Predicate<LayerStatistics> which) {
        return layers.stream().filter(which).mapToInt(LayerStatistics::layer).findFirst();
    }

    /// This with what another run of the same network measured besides: the gradient's detail and the geometry, where this
    /// run took none.
    public Snapshot completedBy(Snapshot other) {
        List<LayerStatistics> complete = new ArrayList<>();
        for (LayerStatistics layer : layers) {
            LayerStatistics more = other.layer(layer.layer());
            Gradient gradient = layer.gradient() != null && layer.gradient().detail() == null && more.gradient() != null
                    ? new Gradient(layer.gradient().preactivationSecondMoment(),
                            layer.gradient().activationSecondMoment(), more.gradient().detail()) : layer.gradient();
            complete.add(layer.withGradient(gradient)
                    .withGeometry(layer.geometry() == null ? more.geometry() : layer.geometry()));
        }
        return withLayers(complete);
    }

    public LayerStatistics last() {
        return layers.getLast();
    }
}

package initscope.experiment.pretraining;

import initscope.statistics.Histogram;
import initscope.statistics.VarianceSplit;
import java.util.List;

/// A network with the weights of one moment, on one batch that is the same for all: as drawn, as pretrained, as fine-tuned.
///
/// @param layers the hidden layers, in order
/// @param gradientRatio RMS of ∂L/∂W of the first layer over that of the last hidden one; NaN for one hidden layer
/// @param loss on the held-out samples
/// @param error share of the held-out samples classified wrongly
public record Portrait(List<Layer> layers, double gradientRatio, double loss, double error) {
    public Portrait {
        layers = List.copyOf(layers);
    }

    /// @param activations x_l
    /// @param split variance of x_l between samples and between units
    /// @param gradient RMS of ∂L/∂W_l
    public record Layer(int layer, Histogram activations, VarianceSplit split, double gradient) {
    }
}

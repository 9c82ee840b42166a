package initscope.experiment.inspection;

import initscope.network.Activation;
import initscope.network.Plain;
import initscope.network.Zone;

/// An activation function as a picture needs it: its curve, its slope, where it is saturated.
///
/// @param steepest greatest slope |phi'| on show: the supremum for all our functions
public record Phi(Activation activation, double steepest) {
    /// Beyond this no function of ours is steeper than within.
    private static final double REACH = 10;
    private static final int SAMPLES = 2001;

    static Phi of(Activation activation) {
        double steepest = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double slope = Math.abs(activation.derivative(REACH * (2.0 * i / (SAMPLES - 1) - 1)));
            steepest = slope > steepest ? slope : steepest;
        }
        return new Phi(activation, steepest);
    }

    /// phi(z).
    public double at(double z) {
        return activation.at(z);
    }

    /// phi'(z).
    public double slope(double z) {
        return activation.derivative(z);
    }

    /// From here down z counts as saturated; NaN if that side is not.
    public double saturatedLow() {
        return activation.saturation().low();
    }

    /// From here up z counts as saturated; NaN if that side is not.
    public double saturatedHigh() {
        return activation.saturation().high();
    }

    public boolean isSaturated(double z) {
        return z <= saturatedLow() || z >= saturatedHigh();
    }

    /// Greatest lower bound of phi, infinite if there is none.
    public double least() {
        return activation.range().low();
    }

    /// Least upper bound of phi, infinite if there is none.
    public double most() {
        return activation.range().high();
    }

    /// Whether the slope is exactly 0 wherever the function counts as saturated, as for ReLU.
    public boolean isFlatWhereSaturated() {
        Zone saturation = activation.saturation();
        return !saturation.isEmpty() && saturation.equals(activation.flat());
    }

    /// Whether the curve looks the same at every scale, as ReLU's does: phi(c z) = c phi(z) for c > 0.
    public boolean isScaleFree() {
        return switch (activation) {
            case Plain p -> p == Plain.IDENTITY || p == Plain.RELU;
            case Activation.LeakyRelu _ -> true;
            case Activation.Elu _, Activation.Celu _ -> false;
        };
    }

    /// The name with its parameter: "leaky-relu(0.2)".
    public String name() {
        return activation.toString();
    }
}

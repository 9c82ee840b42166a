package initscope.experiment.jacobian;

import initscope.experiment.forecast.Forecast;
import initscope.experiment.spec.Spec;
import initscope.network.Architecture;
import initscope.theory.MeanField.Prediction;
import java.util.ArrayList;
import java.util.List;

/// A network's Jacobian, and what theory expects of it.
///
/// @param chi by layer, the theory of [Jacobian#chi]; empty where there is none
/// @param meanSquare the theory of [Jacobian#meanSquare]; NaN where there is none
public record JacobianAndTheory(Spec spec, Jacobian jacobian, List<Double> chi, double meanSquare) {

    public JacobianAndTheory {
        chi = List.copyOf(chi);
    }

    /// Theory's χ counts the inputs of a layer, n_in Var(W) E φ'². The mean square of a gradient changes by the same with
    /// n_out, and E |J|² = n_L ∏χ is shared by min(n_L, n_0) singular values: alike where all layers are equally wide.
    public static JacobianAndTheory of(Spec spec, Jacobian jacobian) {
        Forecast forecast = Forecast.of(spec);
        if (forecast.isOff()) {
            return new JacobianAndTheory(spec, jacobian, List.of(), Double.NaN);
        }
        List<Double> chi = new ArrayList<>();
        double product = 1;
        for (Prediction prediction : forecast.layers()) {
            Architecture.Layer layer = spec.architecture().layer(prediction.layer());
            chi.add(prediction.chi() * layer.fanOut() / layer.fanIn());
            product *= prediction.chi();
        }
        double outputs = spec.architecture().outputs();
        return new JacobianAndTheory(spec, jacobian, chi, product * outputs / Math.min(outputs, spec.inputs()));
    }

    public boolean hasTheory() {
        return !chi.isEmpty();
    }
}

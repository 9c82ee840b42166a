package initscope.experiment.jacobian;

import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Backward;
import initscope.propagation.Forward;
import initscope.statistics.Measures;
import initscope.statistics.gradient.Gradient;
import initscope.statistics.spectrum.SingularValues;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Sends one sample through a network as many times as there are outputs, and back through it the unit gradients: what
/// arrives at the input is the Jacobian, row by row.
public final class UnitGradients {
    private UnitGradients() {
    }

    /// @param network in double precision
    /// @param x x_0 `[1, n_0]`
    /// @param batch the sample's batch, for the record
    /// @param sample its row there
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public static Jacobian through(Network network, Matrix x, long batch, int sample, Crew crew)
            throws InterruptedException {
        Architecture shape = network.architecture();
        int outputs = shape.outputs();
        Matrix input = Matrix.zeros(Precision.FP64, outputs, shape.inputs());
        Matrix unit = Matrix.zeros(Precision.FP64, outputs, outputs);
        for (int r = 0; r < outputs; r++) {
            unit.set(r, r, 1);
            for (int c = 0; c < shape.inputs(); c++) {
                input.set(r, c, x.get(0, c));
            }
        }
        Measures measures = Measures.moments().withGradients(true);
        Forward.Trace trace = new Forward(network, outputs, crew).run(input, measures, List.of());
        Backward backward = new Backward(network, outputs, crew);
        backward.loadFirst(network.weights().getFirst());
        double[][] rows = new double[outputs][shape.inputs()];
        double[] square = new double[1];
        List<Gradient> gradients = backward.run(trace, unit, measures.back(), List.of(), new Backward.Visitor() {
            @Override
            public void layer(int number, Matrix delta, Matrix g) {
            }

            @Override
            public void input(Matrix g) {
                for (int r = 0; r < rows.length; r++) {
                    for (int c = 0; c < rows[r].length; c++) {
                        rows[r][c] = g.get(r, c);
                        square[0] += rows[r][c] * rows[r][c];
                    }
                }
            }
        });
        return new Jacobian(batch, sample, values(rows, square[0], crew),
                chi(square[0] / ((double) outputs * shape.inputs()), gradients));
    }

    private static List<Double> values(double[][] rows, double square, Crew crew) {
        int n = Math.min(rows.length, rows[0].length);
        if (!Double.isFinite(square)) {
            return Collections.nCopies(n, Double.NaN);
        }
        List<Double> values = new ArrayList<>(n);
        for (double s : SingularValues.of(rows, crew)) {
            values.add(s);
        }
        return values;
    }

    private static List<Double> chi(double atInput, List<Gradient> gradients) {
        List<Double> chi = new ArrayList<>();
        double before = atInput;
        for (Gradient gradient : gradients) {
            chi.add(before / gradient.activationSecondMoment());
            before = gradient.activationSecondMoment();
        }
        return chi;
    }
}

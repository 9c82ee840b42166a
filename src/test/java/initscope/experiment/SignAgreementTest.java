package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.data.InputSource;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Draw;
import initscope.network.Network;
import initscope.propagation.Backward;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.HeadPass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All-positive inputs push all weights of a unit the same way; centred ones do not.
class SignAgreementTest {
    /// E max(k, n − k) / n for k heads among n tosses, and its standard deviation over one sample: |k − n/2| of a
    /// half-normal law.
    private static double tosses(int n) {
        double sum = 0;
        for (int k = 0; k <= n; k++) {
            double log = -n * Math.log(2);
            for (int i = 1; i <= k; i++) {
                log += Math.log((n - k + i) / (double) i);
            }
            sum += Math.max(k, n - k) * Math.exp(log);
        }
        return sum / n;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"uniform(0,1)|1", "bytes|1", "minmax(normal)|1", "onehot|1", "normal(50,1)|1",
        "normal|0.54", "uniform(-1,1)|0.54", "standardized(uniform)|0.54", "correlated(1)|1"})
    void positiveInputsAgreeAndCentredOnesDoNot(String input, double published) throws InterruptedException {
        Spec spec = SpecReader.read("relu he-normal depth=2 input=" + input).orThrow();
        Measures measures = Measures.moments().withBack(Measures.Back.DETAIL);
        try (Lab lab = new Lab(1, 1 << 30)) {
            double measured = lab.prepare(spec, measures).orThrow().run(0, measures).signAgreement();
            if (published == 1) {
                assertEquals(1, measured);
            } else {
                double sd = Math.sqrt(100 / 4.0 * (1 - 2 / Math.PI)) / 100;
                assertEquals(tosses(100), measured, 5 * sd / Math.sqrt(1000));
                assertEquals(published, measured, 0.005);
            }
        }
    }

    /// Counted on the gradients themselves: every sample's and unit's ∂L/∂W row, from a real pass back.
    @Test
    void itIsWhatTheGradientsOfTheWeightsDo() throws InterruptedException {
        Spec spec = SpecReader.read("tanh xavier-normal depth=2 width=9 inputs=12 batch=40 input=normal(0.4,1) head=mse "
                + "precision=fp64").orThrow();
        Measures measures = Measures.moments().withBack(Measures.Back.DETAIL);
        Seed root = Seed.root(spec.seed());
        try (Crew crew = new Crew(1); Lab lab = new Lab(1, 1 << 30)) {
            Network network = new Draw(spec.precision(), crew).network(spec.architecture(), spec.initializers(),
                    spec.bias(), root);
            Matrix x = Matrix.zeros(spec.precision(), spec.batch(), spec.inputs());
            InputSource source = spec.input();
            source.fill(x, root.child("input").child(0), crew);
            Forward.Trace trace = new Forward(network, spec.batch(), crew)
                    .run(x, Measures.moments().withGradients(true), java.util.List.of());
            Matrix g = new HeadPass(spec.head(), spec.architecture(), spec.precision(), spec.batch(), crew)
                    .run(trace.output(), trace.preactivations().getLast(), root, 0).gradient();
            double[] counted = new double[2];
            new Backward(network, spec.batch(), crew).run(trace, g, (number, delta, _) -> {
                for (int r = 0; number == 1 && r < delta.rows(); r++) {
                    for (int unit = 0; unit < delta.columns(); unit++) {
                        int up = 0;
                        for (int i = 0; i < x.columns(); i++) {
                            up += delta.get(r, unit) * x.get(r, i) > 0 ? 1 : 0;
                        }
                        counted[0] += Math.max(up, x.columns() - up) / (double) x.columns();
                        counted[1]++;
                    }
                }
            });
            double measured = lab.prepare(spec, measures).orThrow().run(0, measures).signAgreement();
            assertEquals(counted[0] / counted[1], measured, 1e-12);
        }
    }
}

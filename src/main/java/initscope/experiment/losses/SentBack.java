package initscope.experiment.losses;

import initscope.experiment.spec.Spec;
import initscope.propagation.Backward;
import initscope.propagation.Forward;
import initscope.statistics.Measures;
import initscope.statistics.gradient.Gradient;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.List;

/// What a network makes of an error at its output on the way back: the RMS of ∂L/∂z layer by layer, where the two logits of
/// every sample were sent +1 and −1. The way back is linear, so any loss's gradient is this times its size at the output.
///
/// @param spec the network, to which an output layer of two classes was added
/// @param rms by layer, the output layer last; may be 0, infinite or NaN
public record SentBack(Spec spec, List<Double> rms) {
    static final int CLASSES = 2;
    static final int ROWS = 256;

    public SentBack {
        rms = List.copyOf(rms);
    }

    /// One pass forward and one back through the network as it was drawn, in double precision.
    ///
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public static SentBack of(Spec spec, Crew crew) throws InterruptedException {
        return new SentBack(spec, run(spec, crew, -1, 1));
    }

    /// The spec the pass is made with: in double precision, of one network, with no more samples than needed.
    public static Spec measured(Spec spec) {
        return spec.withPrecision(Precision.FP64).withSeeds(1).withBatch(Math.min(spec.batch(), ROWS));
    }

    /// @param right gradient of the right class's logit
    /// @param wrong of the other's
    static List<Double> run(Spec spec, Crew crew, double right, double wrong) throws InterruptedException {
        Spec exact = measured(spec);
        Probe probe = Probe.of(exact, CLASSES, exact.batch(), crew);
        int rows = probe.samples().size();
        Forward.Trace trace = new Forward(probe.network(), rows, crew).run(probe.samples().inputs(), probe.masks(),
                Measures.moments().withBack(Measures.Back.MOMENTS), List.of(), (_, _, _) -> { });
        Matrix head = Matrix.zeros(Precision.FP64, rows, CLASSES);
        for (int r = 0; r < rows; r++) {
            int label = probe.samples().labels().get(r) % CLASSES;
            head.set(r, label, right);
            head.set(r, 1 - label, wrong);
        }
        return new Backward(probe.network(), rows, crew).run(trace, head, (_, _, _) -> { }).stream()
                .map(Gradient::preactivationSecondMoment).map(Math::sqrt).toList();
    }

    /// RMS of ∂L/∂z by layer under a loss, where every answer is as wrong as this.
    ///
    /// @param z log-odds of the right class
    public List<Double> under(Rival rival, double z) {
        double size = rival.slope(z);
        return rms.stream().map(r -> r * size).toList();
    }
}

package initscope.experiment.study;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.network.Norm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The same network at sixteen deviations of its weights, from 1 down to 10⁻⁴, each without and with batch normalization
/// (Deep Learning from Scratch, section 6.3; the script is `ch06/batch_norm_test.py`).
///
/// @param base what all have in common
public record Scales(TrainingSpec base) {
    public static final int COUNT = 16;
    private static final int DECADES = 4;
    /// The stored run of the script, scale 1 first.
    private static final List<Double> WITHOUT = List.of(0.097, 0.097, 0.979, 0.823, 0.235, 0.116, 0.116, 0.116, 0.116, 0.117,
            0.116, 0.117, 0.116, 0.116, 0.117, 0.116);
    private static final List<Double> WITH = List.of(0.419, 0.498, 0.630, 0.763, 0.890, 0.950, 0.990, 1.0, 1.0, 0.998, 0.999,
            0.831, 0.804, 0.595, 0.618, 0.523);

    public Scales {
        base = Plans.feasible(base);
    }

    /// The deviation of this place, from 0, to four digits: 1 first, 10⁻⁴ last.
    public static double scale(int place) {
        return new BigDecimal(Math.pow(10, -DECADES * place / (COUNT - 1.0))).round(new MathContext(4)).doubleValue();
    }

    /// Scale by scale, without and then with.
    public List<TrainingSpec> plan() {
        List<TrainingSpec> plan = new ArrayList<>();
        Spec network = base.network().withExceptions(Map.of());
        for (int i = 0; i < COUNT; i++) {
            Spec at = network.withInitializer(new Initializer.Normal(scale(i)));
            plan.add(base.withNetwork(at.withBlock(at.block().withNorm(Norm.NONE))));
            plan.add(base.withNetwork(at.withBlock(at.block().withNorm(Norm.BATCH))));
        }
        return plan;
    }

    /// The place of a run in the plan.
    public static int index(int place, boolean normed) {
        return 2 * place + (normed ? 1 : 0);
    }

    /// What the book's own run of its script printed: training accuracy in epoch 19 on the first 1000 images of MNIST, without
    /// and with. The run draws without a seed.
    public static double published(int place, boolean normed) {
        return (normed ? WITH : WITHOUT).get(place);
    }
}

package initscope.experiment.repair;

import initscope.experiment.spec.Spec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// The gain at which the gradient of an infinitely wide network of this shape comes back as large as it set out.
///
/// In an infinitely deep network that is χ_1 = 1 (Schoenholz et al. 2017); here the layers on the way to the fixed point count
/// too, so that the answer holds for the depth at hand.
final class CriticalGain {
    private static final double LEAST = 0.05;
    private static final double GREATEST = 40;
    private static final int STEPS = 24;

    private CriticalGain() {
    }

    /// √(n Var W) to four digits; empty where no gain in the range does it or theory is silent.
    static Optional<Double> of(Spec spec) {
        double low = Math.log(LEAST);
        double high = Math.log(GREATEST);
        if (!(gradient(spec, low) < 1) || !(gradient(spec, high) > 1)) {
            return Optional.empty();
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            double ratio = gradient(spec, middle);
            if (Double.isNaN(ratio)) {
                return Optional.empty();
            }
            if (ratio < 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(new BigDecimal(Math.exp((low + high) / 2)).round(new MathContext(4)).doubleValue());
    }

    private static double gradient(Spec spec, double logGain) {
        return Effect.predicted(Remedy.everywhere(spec, Remedy.lecun(Math.exp(logGain)))).map(Effect::gradient)
                .orElse(Double.NaN);
    }
}

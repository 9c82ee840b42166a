package initscope.training.optimizer;

import initscope.tensor.Kernels;

/// What a step by two moments multiplies with: the corrections that depend on its number. StrictMath, so that a run repeats on
/// every machine.
final class Pace {
    /// A product of μ below this changes 1 − P no more.
    private static final double NOTHING = 0x1p-60;
    private static final double DOZAT = 0.96;

    private Pace() {
    }

    static Kernels.Moments of(Optimizer.Adam adam, long t) {
        double mean = 1 - StrictMath.pow(adam.beta1(), t);
        double square = 1 - StrictMath.pow(adam.beta2(), t);
        double rate = adam.hat() ? adam.rate() * Math.sqrt(square) : adam.rate();
        return new Kernels.Moments(adam.beta1(), adam.beta2(), 1, rate / mean, 0, adam.hat() ? 1 : 1 / square,
                adam.epsilon());
    }

    static Kernels.Moments of(Optimizer.AdamW adam, long t) {
        return new Kernels.Moments(adam.beta1(), adam.beta2(), 1 - adam.rate() * adam.decay(),
                adam.rate() / (1 - StrictMath.pow(adam.beta1(), t)), 0, 1 / (1 - StrictMath.pow(adam.beta2(), t)),
                adam.epsilon());
    }

    static Kernels.Moments of(Optimizer.Nadam nadam, long t) {
        double fading = StrictMath.pow(DOZAT, nadam.psi());
        double faded = 1;
        double product = 1;
        for (long s = 1; s <= t && product > NOTHING; s++) {
            faded *= fading;
            product *= nadam.beta1() * (1 - 0.5 * faded);
        }
        double next = mu(nadam, t + 1);
        return new Kernels.Moments(nadam.beta1(), nadam.beta2(), 1, nadam.rate() * next / (1 - product * next),
                nadam.rate() * (1 - mu(nadam, t)) / (1 - product), 1 / (1 - StrictMath.pow(nadam.beta2(), t)),
                nadam.epsilon());
    }

    private static double mu(Optimizer.Nadam nadam, long t) {
        return nadam.beta1() * (1 - 0.5 * StrictMath.pow(DOZAT, t * nadam.psi()));
    }
}

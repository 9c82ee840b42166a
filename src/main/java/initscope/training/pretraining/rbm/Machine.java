package initscope.training.pretraining.rbm;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Curve;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.pretraining.greedy.Outer;

/// A restricted Boltzmann machine: p(v, h) = e^−E(v, h) / Z with
/// E = −a·v − b·h − h·Wv for Bernoulli visible units, Σ (v − a)²/2 − b·h − h·Wv for Gaussian ones of deviation 1. Its
/// matrices change while it learns.
///
/// @param w `[H, V]`
/// @param a bias of the visible units, `[1, V]`
/// @param b bias of the hidden units, `[1, H]`
public record Machine(Visible visible, Matrix w, Matrix a, Matrix b) {
    /// p(h = 1 | v) = s(b + Wv).
    static final Curve SIGMOID = Curve.of(Curve.Kind.SIGMOID);
    private static final double STD = 0.01;

    /// The law of a visible unit given the hidden ones.
    public enum Visible {
        /// p(v = 1 | h) = s(a + Wᵀh).
        BERNOULLI,
        /// v | h ~ N(a + Wᵀh, 1): section 13.2.
        GAUSSIAN;

        /// What makes the mean of a + Wᵀh.
        Curve mean() {
            return switch (this) {
                case BERNOULLI -> SIGMOID;
                case GAUSSIAN -> Curve.of(Curve.Kind.IDENTITY);
            };
        }
    }

    /// A machine before it learns (section 8): W ~ N(0, 0.01²), b = 0, and a at ln(p/(1 − p)) of the share p of samples in
    /// which a visible unit is on, p kept a sample away from 0 and 1; Gaussian units start at their mean.
    ///
    /// @param samples `[N, V]`
    public static Machine drawn(Visible visible, Matrix samples, int hidden, Seed seed, Crew crew) {
        Precision precision = samples.precision();
        Matrix w = Matrix.zeros(precision, hidden, samples.columns());
        Kernels.of(precision).normals(seed.child("weights").key(), 0, hidden * samples.columns(), 0, STD, w);
        Matrix a = Matrix.zeros(precision, 1, samples.columns());
        double[] sums = Outer.columns(samples, 0, samples.rows(), crew);
        double n = samples.rows();
        for (int i = 0; i < sums.length; i++) {
            double p = switch (visible) {
                case BERNOULLI -> Math.clamp(sums[i] / n, 1 / (n + 1), n / (n + 1));
                case GAUSSIAN -> sums[i] / n;
            };
            a.set(0, i, visible == Visible.GAUSSIAN ? p : StrictMath.log(p / (1 - p)));
        }
        return new Machine(visible, w, a, Matrix.zeros(precision, 1, hidden));
    }
}

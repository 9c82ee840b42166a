package initscope.theory;

import initscope.network.Activation;

/// Where an infinitely deep network of constant σ_w, σ_b settles, and how fast: the phases of Poole et al. 2016 and the
/// depth scales of Schoenholz et al. 2017.
///
/// @param length q*, the fixed point of E z² reached from q = 1; infinite if it grows without end, 0 if the signal dies
/// @param chi factor on the squared gradient a layer at q*: below 1 ordered (vanishing), above 1 chaotic (exploding)
/// @param alpha slope of the length map at q*; below 1 where q* is stable
/// @param correlation c*, the correlation two different inputs end with
/// @param correlationSlope slope of the correlation map at c*
public record Phase(double length, double chi, double alpha, double correlation, double correlationSlope) {
    private static final int STEPS = 2000;
    private static final double VANISHED = 1e-12;
    private static final double BOUNDLESS = 1e12;
    private static final int CORRELATION_STEPS = 60;

    /// The phase at weight deviation σ_w = √(n Var W) and bias deviation σ_b.
    public static Phase of(Activation phi, double sigmaW, double sigmaB) {
        Maps maps = new Maps(phi, sigmaW * sigmaW, sigmaB * sigmaB);
        double q = maps.fixedLength();
        if (q == 0 || Double.isInfinite(q)) {
            double at = q == 0 ? VANISHED : BOUNDLESS;
            return new Phase(q, maps.chi(at), maps.alpha(at), Double.NaN, Double.NaN);
        }
        double chi = maps.chi(q);
        double c = maps.fixedCorrelation(q, chi);
        return new Phase(q, chi, maps.alpha(q), c, c == 1 ? chi : maps.correlationSlope(q, c));
    }

    /// Layers in which the length comes a factor e closer to q*; infinite if it does not.
    public double lengthScale() {
        return alpha >= 1 ? Double.POSITIVE_INFINITY : -1 / Math.log(Math.abs(alpha));
    }

    /// Layers in which two inputs' correlation comes a factor e closer to c*: how deep a signal can be followed.
    public double correlationScale() {
        return correlationSlope >= 1 ? Double.POSITIVE_INFINITY : -1 / Math.log(correlationSlope);
    }

    private record Maps(Activation phi, double weight, double bias) {

        double length(double q) {
            return weight * NormalLaw.of(phi, 0, q).secondMoment() + bias;
        }

        double fixedLength() {
            double q = 1;
            for (int step = 0; step < STEPS; step++) {
                double next = length(q);
                if (next < VANISHED) {
                    return 0;
                }
                if (!(next < BOUNDLESS)) {
                    return Double.POSITIVE_INFINITY;
                }
                if (Math.abs(next - q) <= 1e-13 * q) {
                    return next;
                }
                q = next;
            }
            return q;
        }

        double chi(double q) {
            return weight * NormalLaw.of(phi, 0, q).slopeSecondMoment();
        }

        /// σ_w² d(E phi²)/dq by a central difference, so that kinks need no second derivative.
        double alpha(double q) {
            double step = 1e-4 * q;
            return (length(q + step) - length(q - step)) / (2 * step);
        }

        double correlation(double q, double c) {
            return (weight * PairLaw.of(phi, q, c).product() + bias) / q;
        }

        double correlationSlope(double q, double c) {
            return weight * PairLaw.of(phi, q, c).slopeProduct();
        }

        /// Ordered: 1. Chaotic: the root of correlation(c) = c below 1, by bisection: at 0 the map lies on or above the
        /// diagonal, just below 1 it lies under it.
        double fixedCorrelation(double q, double chi) {
            if (chi <= 1 + 1e-9) {
                return 1;
            }
            if (correlation(q, 0) <= 1e-12) {
                return 0;
            }
            double low = 0;
            double high = 1;
            for (int step = 0; step < CORRELATION_STEPS && high - low > 1e-9; step++) {
                double middle = (low + high) / 2;
                if (correlation(q, middle) > middle) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return (low + high) / 2;
        }
    }
}

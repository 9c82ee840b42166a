package initscope.theory;

import initscope.network.Activation;
import initscope.network.Plain;
import java.util.OptionalDouble;

/// The edge of chaos of an activation function: the deviations (σ_w, σ_b) at which χ = 1, where a gradient neither vanishes
/// nor explodes (Poole et al. 2016; Schoenholz et al. 2017).
///
/// Along the line the fixed length q* is the parameter: σ_w² = 1 / E φ'², σ_b² = q* − E φ² / E φ'². Made once for an
/// activation function; immutable afterwards.
public final class CriticalLine {
    private static final double LEAST = 1e-9;
    private static final double MOST = 1e9;
    /// As good as q* = 0, where the line begins for functions through the origin; the mean of both slopes at a kink.
    private static final double NOTHING = 1e-16;
    private static final int PER_DECADE = 5;
    private static final int STEPS = 36;
    /// A function is homogeneous where lengths do not matter: χ depends on σ_w alone.
    private static final double HOMOGENEOUS = 1e-9;

    private final Activation phi;
    private final double[] lengths;
    private final double[] biases;
    private final boolean homogeneous;

    public CriticalLine(Activation phi) {
        this.phi = phi;
        int n = (int) Math.round(Math.log10(MOST / LEAST) * PER_DECADE) + 1;
        lengths = new double[n];
        biases = new double[n];
        for (int i = 0; i < n; i++) {
            lengths[i] = LEAST * Math.pow(10, (double) i / PER_DECADE);
            biases[i] = biasVariance(lengths[i]);
        }
        homogeneous = Math.abs(biasVariance(0.01)) < HOMOGENEOUS && Math.abs(biasVariance(100)) < 100 * HOMOGENEOUS;
    }

    /// The critical σ_w without biases; empty where there is none. What [#weight] says of 0, at a hundredth of the cost where the
    /// line need not be searched: for functions through the origin it begins there.
    public static OptionalDouble withoutBias(Activation phi) {
        if (phi.at(0) == 0) {
            boolean homogeneous = Math.abs(biasVariance(phi, 0.01)) < HOMOGENEOUS
                    && Math.abs(biasVariance(phi, 100)) < 100 * HOMOGENEOUS;
            return OptionalDouble.of(critical(phi, homogeneous ? 1 : NOTHING));
        }
        return new CriticalLine(phi).weight(0);
    }

    /// σ_b² on the line at q*; negative where no bias would do.
    private double biasVariance(double q) {
        return biasVariance(phi, q);
    }

    private static double biasVariance(Activation phi, double q) {
        if (phi == Plain.SIN) {
            NormalLaw law = NormalLaw.of(phi, 0, q);
            return q - law.secondMoment() / law.slopeSecondMoment();
        }
        Gaussian z = new Gaussian(0, q);
        return q - z.expect(u -> phi.at(u) * phi.at(u)) / z.expect(u -> phi.derivative(u) * phi.derivative(u));
    }

    private double critical(double q) {
        return critical(phi, q);
    }

    private static double critical(Activation phi, double q) {
        return 1 / Math.sqrt(NormalLaw.of(phi, 0, q).slopeSecondMoment());
    }

    /// The critical σ_w at a σ_b; empty where there is none.
    public OptionalDouble weight(double sigmaB) {
        if (homogeneous) {
            return OptionalDouble.of(critical(1));
        }
        double wanted = sigmaB * sigmaB;
        if (wanted == 0 && phi.at(0) == 0) {
            return OptionalDouble.of(critical(NOTHING));
        }
        for (int i = 0; i + 1 < lengths.length; i++) {
            if (biases[i] <= wanted && biases[i + 1] > wanted) {
                double low = lengths[i];
                double high = lengths[i + 1];
                for (int step = 0; step < STEPS; step++) {
                    double middle = Math.sqrt(low * high);
                    if (biasVariance(middle) <= wanted) {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                return OptionalDouble.of(critical(high));
            }
        }
        return OptionalDouble.empty();
    }
}

package initscope.theory;

import initscope.network.Activation;
import initscope.network.Plain;
import initscope.network.Zone;

/// What an activation does to z ~ N(mu, q): the expectations mean-field theory is made of.
///
/// @param mean E phi(z)
/// @param secondMoment E phi(z)²
/// @param slope E phi'(z)
/// @param slopeSecondMoment E phi'(z)²
/// @param slopeFourthMoment E phi'(z)⁴
/// @param saturated P(z in the saturated zone)
public record NormalLaw(double mean, double secondMoment, double slope, double slopeSecondMoment,
        double slopeFourthMoment, double saturated) {

    /// The expectations under N(mu, q), q finite and not negative.
    public static NormalLaw of(Activation activation, double mu, double q) {
        double saturated = saturated(activation.saturation(), mu, Math.sqrt(q));
        if (activation == Plain.SIN && mu == 0) {
            return sine(q, saturated);
        }
        Gaussian z = new Gaussian(mu, q);
        return new NormalLaw(z.expect(activation::at), z.expect(u -> square(activation.at(u))),
                z.expect(activation::derivative), z.expect(u -> square(activation.derivative(u))),
                z.expect(u -> square(square(activation.derivative(u)))), saturated);
    }

    /// sin oscillates faster than any rule at large q, so it has its closed forms.
    private static NormalLaw sine(double q, double saturated) {
        double e2 = Math.exp(-2 * q);
        return new NormalLaw(0, -Math.expm1(-2 * q) / 2, Math.exp(-q / 2), (1 + e2) / 2,
                (3 + 4 * e2 + Math.exp(-8 * q)) / 8, saturated);
    }

    /// Var phi(z).
    public double variance() {
        return Math.max(0, secondMoment - mean * mean);
    }

    private static double saturated(Zone zone, double mu, double s) {
        double low = Double.isNaN(zone.low()) ? 0 : probability(zone.low() - mu, s);
        double high = Double.isNaN(zone.high()) ? 0 : probability(mu - zone.high(), s);
        return low + high;
    }

    /// P(s z <= x).
    private static double probability(double x, double s) {
        return s == 0 ? (x >= 0 ? 1 : 0) : Normal.cdf(x / s);
    }

    private static double square(double v) {
        return v * v;
    }
}

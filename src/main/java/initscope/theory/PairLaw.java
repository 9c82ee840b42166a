package initscope.theory;

import initscope.network.Activation;
import initscope.network.Plain;
import java.util.function.DoubleUnaryOperator;

/// What an activation does to two correlated pre-activations (u1, u2), each N(0, q), correlation c: how the angle between
/// two inputs moves through a layer (the C-map of Poole et al. 2016).
///
/// @param product E phi(u1) phi(u2)
/// @param slopeProduct E phi'(u1) phi'(u2)
public record PairLaw(double product, double slopeProduct) {

    /// @param c in [-1, 1]
    public static PairLaw of(Activation activation, double q, double c) {
        if (activation == Plain.SIN) {
            double near = Math.exp(-q * (1 - c));
            double far = Math.exp(-q * (1 + c));
            return new PairLaw((near - far) / 2, (near + far) / 2);
        }
        if (activation == Plain.RELU) {
            double angle = Math.acos(Math.clamp(c, -1, 1));
            return new PairLaw(q / (2 * Math.PI) * (Math.sin(angle) + (Math.PI - angle) * c),
                    (Math.PI - angle) / (2 * Math.PI));
        }
        return new PairLaw(expect(activation::at, q, c), expect(activation::derivative, q, c));
    }

    /// E f(u1) f(u2) with u_i = √(q|c|) a ± √(q (1-|c|)) b_i, a and the b_i independent: given a, the two are independent.
    private static double expect(DoubleUnaryOperator f, double q, double c) {
        double size = Math.min(1, Math.abs(c));
        double common = q * size;
        double own = q * (1 - size);
        return new Gaussian(0, common).expect(a -> {
            double first = new Gaussian(a, own).expect(f);
            return first * (c >= 0 ? first : new Gaussian(-a, own).expect(f));
        });
    }
}

package initscope.tensor.functions;

import initscope.tensor.Curve;

/// Every curve and its derivative in double, for both tiers. Built on StrictMath, which is the same Java code on
/// every machine; `Math.exp` and its like are not. Kinks as in PyTorch. Limits at ±∞ are the mathematical ones, and
/// a derivative is written so that it vanishes only where the true one underflows (`1 - tanh²` would be 0 from 19).
public final class DoubleFunctions {
    private static final double HALF_ROOT = 0.7071067811865476;
    private static final double DENSITY_AT_ZERO = 0.3989422804014327;
    /// `2 sqrt(2 / pi)` and `0.044715`: the tanh form of GELU is `z * sigmoid(2 sqrt(2/pi) (z + 0.044715 z³))`,
    /// Hendrycks and Gimpel 2016.
    private static final double GELU_SLOPE = 1.5957691216057308;
    private static final double GELU_CUBE = 0.044715;
    /// Beyond this the factor that z meets has long been 0 or 1; keeps `∞ * 0` away.
    private static final double FAR = 1000;

    private DoubleFunctions() {}

    /// `x[i] = f(z[i])` for i in `[from, to)`; x may be z.
    public static void apply(Curve f, double[] z, int from, int to, double[] x) {
        if (f.kind() == Curve.Kind.LEAKY) {
            for (int i = from; i < to; i++) {
                x[i] = leaky(z[i], f.a());
            }
            return;
        }
        for (int i = from; i < to; i++) {
            x[i] = value(f, z[i]);
        }
    }

    /// `delta[i] = g[i] * f'(z[i])` for i in `[from, to)`; delta may be g.
    public static void chain(Curve f, double[] z, double[] g, int from, int to, double[] delta) {
        if (f.kind() == Curve.Kind.LEAKY) {
            for (int i = from; i < to; i++) {
                delta[i] = g[i] * step(z[i], f.a());
            }
            return;
        }
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * slope(f, z[i]);
        }
    }

    /// f(z).
    public static double value(Curve f, double z) {
        return switch (f.kind()) {
            case IDENTITY -> z;
            case SIGMOID -> sigmoid(z);
            case HARD_SIGMOID -> clip((z + 3) / 6, 0, 1);
            case TANH -> StrictMath.tanh(z);
            case HARD_TANH -> clip(z, -1, 1);
            case LEAKY -> leaky(z, f.a());
            case ELU -> f.b() * (z > 0 ? z : f.a() * StrictMath.expm1(z));
            case CELU -> z > 0 ? z : f.a() * StrictMath.expm1(z / f.a());
            case GELU -> Math.max(z, -FAR) * normalCdf(z);
            case GELU_TANH -> Math.max(z, -FAR) * sigmoid(geluArgument(z));
            case SILU -> Math.max(z, -FAR) * sigmoid(z);
            case MISH -> mish(z);
            case SOFTPLUS -> Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
            case SOFTSIGN -> softsign(clip(z, -Double.MAX_VALUE, Double.MAX_VALUE));
            case SIN -> StrictMath.sin(z);
            case ERF -> ErrorFunction.erf(z);
        };
    }

    /// f'(z).
    public static double slope(Curve f, double z) {
        return switch (f.kind()) {
            case IDENTITY -> 1;
            case SIGMOID -> sigmoidSlope(z);
            case HARD_SIGMOID -> inside(z, 3) / 6;
            case TANH -> 4 * sigmoidSlope(2 * z);
            case HARD_TANH -> inside(z, 1);
            case LEAKY -> step(z, f.a());
            case ELU -> f.b() * (z > 0 ? 1 : f.a() * StrictMath.exp(z));
            case CELU -> z > 0 ? 1 : StrictMath.exp(z / f.a());
            case GELU -> normalCdf(z) + near(z) * DENSITY_AT_ZERO * StrictMath.exp(-0.5 * near(z) * near(z));
            case GELU_TANH -> geluTanhSlope(near(z));
            case SILU -> sigmoid(z) + near(z) * sigmoidSlope(z);
            case MISH -> mishSlope(near(z));
            case SOFTPLUS -> sigmoid(z);
            case SOFTSIGN -> 1 / (1 + Math.abs(z)) / (1 + Math.abs(z));
            case SIN -> StrictMath.cos(z);
            case ERF -> 2 / Math.sqrt(Math.PI) * StrictMath.exp(-z * z);
        };
    }

    private static double near(double z) {
        return clip(z, -FAR, FAR);
    }

    private static double clip(double z, double low, double high) {
        return z < low ? low : z > high ? high : z;
    }

    /// 1 strictly inside `(-edge, edge)`, else 0.
    private static double inside(double z, double edge) {
        return z != z ? z : Math.abs(z) < edge ? 1 : 0;
    }

    private static double leaky(double z, double a) {
        return z > 0 ? z : a == 0 ? (z <= 0 ? 0 : z) : a * z;
    }

    private static double step(double z, double a) {
        return z > 0 ? 1 : z <= 0 ? a : z;
    }

    private static double softsign(double z) {
        return z / (1 + Math.abs(z));
    }

    private static double sigmoid(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        return (z < 0 ? e : 1) / (1 + e);
    }

    /// `s (1 - s) = e / (1 + e)²` with `e = exp(-|z|)`.
    private static double sigmoidSlope(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        return e / (1 + e) / (1 + e);
    }

    private static double normalCdf(double z) {
        return 0.5 * ErrorFunction.erfc(-z * HALF_ROOT);
    }

    private static double geluArgument(double z) {
        return GELU_SLOPE * (z + GELU_CUBE * z * z * z);
    }

    private static double geluTanhSlope(double z) {
        double u = geluArgument(z);
        return sigmoid(u) + z * sigmoidSlope(u) * GELU_SLOPE * (1 + 3 * GELU_CUBE * z * z);
    }

    /// `tanh(softplus(z)) = (n² + 2n) / (n² + 2n + 2)`, `n = e^z`; divided by n² for positive z.
    private static double mish(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        double top = z < 0 ? e * (e + 2) : 1 + 2 * e;
        return Math.max(z, -FAR) * (top / (top + (z < 0 ? 2 : 2 * e * e)));
    }

    /// `t + z (1 - t²) sigmoid(z)` over the common denominator of [#mish].
    private static double mishSlope(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        double top = z < 0 ? e * (e + 2) : 1 + 2 * e;
        double bottom = top + (z < 0 ? 2 : 2 * e * e);
        double bend = 4 * z * (z < 0 ? e : e * e) * (1 + e);
        return top / bottom + bend / bottom / bottom;
    }
}

package initscope.tensor.functions;

/// The error function in double, same bits on every machine (the library versions call `Math.exp`, whose last bit
/// differs between processors). Own Chebyshev fits made with 60 digits: erf(x) / x in x² on [0, 1], and beyond that
/// `(1 + 2x) exp(x²) erfc(x)` in `t = (x - 4) / (x + 4)`, the form of Shepherd and Laframboise 1981. Relative error
/// below 5e-16 at 6000 points against mpmath, the tail of erfc included.
public final class ErrorFunction {
    private ErrorFunction() {}

    public static double erf(double x) {
        double a = Math.abs(x);
        if (a <= 1) {
            return x * core(x * x);
        }
        return Math.copySign(1 - tail(a), x);
    }

    /// `1 - erf(x)`, without the cancellation for positive x.
    public static double erfc(double x) {
        if (Math.abs(x) <= 0.5) {
            return 1 - x * core(x * x);
        }
        return x < 0 ? 2 - tail(-x) : tail(x);
    }

    private static double core(double s) {
        double p = 5.957176147748911e-11;
        p = Math.fma(p, s, -1.1372848856791674e-09);
        p = Math.fma(p, s, 1.4659775274047436e-08);
        p = Math.fma(p, s, -1.6350312701054695e-07);
        p = Math.fma(p, s, 1.6461000484121368e-06);
        p = Math.fma(p, s, -1.4925595266831182e-05);
        p = Math.fma(p, s, 0.0001205533111164271);
        p = Math.fma(p, s, -0.000854832698083379);
        p = Math.fma(p, s, 0.0052239776248180145);
        p = Math.fma(p, s, -0.026866170645076792);
        p = Math.fma(p, s, 0.11283791670954879);
        p = Math.fma(p, s, -0.3761263890318375);
        p = Math.fma(p, s, 1.1283791670955126);
        return p;
    }

    /// erfc for x >= 0; the rounding of x² is made good by its exact remainder.
    private static double tail(double x) {
        if (x > 28) {
            return 0;
        }
        double t = (x - 4) / (x + 4);
        double p = 1.323237998248214e-09;
        p = Math.fma(p, t, 2.0421417011296267e-09);
        p = Math.fma(p, t, -1.411113183938633e-08);
        p = Math.fma(p, t, -1.8482337301266324e-08);
        p = Math.fma(p, t, 1.0981006035682831e-07);
        p = Math.fma(p, t, 7.52815270478874e-08);
        p = Math.fma(p, t, -8.250141562689817e-07);
        p = Math.fma(p, t, 2.9342610722771656e-07);
        p = Math.fma(p, t, 5.709405029878743e-06);
        p = Math.fma(p, t, -1.1221919677162977e-05);
        p = Math.fma(p, t, -2.4399061007004527e-05);
        p = Math.fma(p, t, 0.0001506216721880786);
        p = Math.fma(p, t, -0.00019925673905287397);
        p = Math.fma(p, t, -0.0007577732954771317);
        p = Math.fma(p, t, 0.005031969985932966);
        p = Math.fma(p, t, -0.016197734055826935);
        p = Math.fma(p, t, 0.037167515536631134);
        p = Math.fma(p, t, -0.06633036581245197);
        p = Math.fma(p, t, 0.09373283499840063);
        p = Math.fma(p, t, -0.10103906603629187);
        p = Math.fma(p, t, 0.06809705425469123);
        p = Math.fma(p, t, 0.015379652102619504);
        p = Math.fma(p, t, -0.1396211168405625);
        p = Math.fma(p, t, 1.2329951186255526);
        double square = x * x;
        double rest = Math.fma(x, x, -square);
        double scaled = p / (1 + 2 * x);
        return scaled * StrictMath.exp(-square) * (1 - rest);
    }
}

package initscope.theory;

import initscope.tensor.functions.ErrorFunction;

/// The standard normal distribution.
final class Normal {
    private static final double ROOT_HALF = Math.sqrt(0.5);

    private Normal() {
    }

    /// Phi(z), accurate relative to itself in the lower tail.
    static double cdf(double z) {
        return ErrorFunction.erfc(-z * ROOT_HALF) / 2;
    }

    /// P(a < Z <= b), a <= b, from the tail that loses no digits.
    static double between(double a, double b) {
        return a > 0 ? cdf(-a) - cdf(-b) : cdf(b) - cdf(a);
    }
}

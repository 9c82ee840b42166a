package initscope.experiment.pretraining;

/// Student's distribution with a whole number of degrees of freedom: closed sums of Abramowitz & Stegun 1964, 26.7.3 and 26.7.4.
final class StudentT {

    private StudentT() {
    }

    /// P(|T| ≤ t).
    static double within(double t, int freedom) {
        double angle = Math.atan(t / Math.sqrt(freedom));
        double cos = Math.cos(angle);
        boolean odd = freedom % 2 == 1;
        double term = odd ? cos : 1;
        double sum = 0;
        for (int k = odd ? 1 : 0; k <= freedom - 2; k += 2) {
            sum += term;
            term *= cos * cos * (k + 1) / (k + 2);
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }

    /// The t with P(|T| ≤ t) = probability, by bisection.
    static double quantile(double probability, int freedom) {
        double low = 0;
        double high = 1;
        while (within(high, freedom) < probability) {
            high *= 2;
        }
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (within(middle, freedom) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}

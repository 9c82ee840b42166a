package initscope.training;

/// Losses of one sample and their gradients, in double.
public final class Loss {

    private Loss() {
    }

    /// Mean over units of (x − t)². Leaves 2 (x − t) / K in `gradient`.
    public static double squared(double[] x, double[] target, double[] gradient) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            double error = x[k] - target[k];
            sum += error * error;
            gradient[k] = 2 * error / x.length;
        }
        return sum / x.length;
    }

    /// Mean over units of −t ln s(z) − (1 − t) ln (1 − s(z)), written max(z, 0) − z t + ln(1 + e^−|z|), which loses nothing
    /// where the sigmoid is saturated. Leaves ∂L/∂z = (s(z) − t) / K in `gradient`.
    public static double binary(double[] z, double[] target, double[] gradient) {
        double sum = 0;
        for (int k = 0; k < z.length; k++) {
            double e = StrictMath.exp(-Math.abs(z[k]));
            sum += Math.max(z[k], 0) - z[k] * target[k] + StrictMath.log1p(e);
            gradient[k] = ((z[k] < 0 ? e : 1) / (1 + e) - target[k]) / z.length;
        }
        return sum / z.length;
    }

    /// ln Σ e^z − z_label, the greatest logit taken out first. Leaves softmax(z) − onehot(label) in `gradient`.
    public static double softmax(double[] z, int label, double[] gradient) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double logit : z) {
            greatest = Math.max(greatest, logit);
        }
        double sum = 0;
        for (int k = 0; k < z.length; k++) {
            gradient[k] = StrictMath.exp(z[k] - greatest);
            sum += gradient[k];
        }
        for (int k = 0; k < z.length; k++) {
            gradient[k] = gradient[k] / sum - (k == label ? 1 : 0);
        }
        return greatest + StrictMath.log(sum) - z[label];
    }
}

package initscope.theory;

import initscope.network.Activation;

/// Mean-field theory of an activation function over a whole plane of deviations: what depends on the length q alone is
/// worked out once, on a fine grid of ln q, and read off between its points (relative error below 1e-3), so that a map of
/// thousands of points costs no more than a few networks. For one thread.
public final class PhaseTable {
    private static final double STEP = 0.05;
    private static final double LEAST = Math.log(1e-30);
    private static final double MOST = Math.log(1e30);
    private static final int SETTLING = 3000;
    private static final double SETTLED = 1e-9;

    private final Activation phi;
    private final Entry[] entries = new Entry[(int) Math.ceil((MOST - LEAST) / STEP) + 2];

    /// What the activation does at one length.
    private record Entry(double secondMoment, double slopeSecondMoment, HermiteSeries x, HermiteSeries slope) {
    }

    /// Between two entries.
    private record Place(Entry low, Entry high, double share) {

        double secondMoment() {
            return low.secondMoment + share * (high.secondMoment - low.secondMoment);
        }

        double slopeSecondMoment() {
            return low.slopeSecondMoment + share * (high.slopeSecondMoment - low.slopeSecondMoment);
        }

        double product(double c) {
            return low.x.pair(c) + share * (high.x.pair(c) - low.x.pair(c));
        }

        double slopeProduct(double c) {
            return low.slope.pair(c) + share * (high.slope.pair(c) - low.slope.pair(c));
        }
    }

    /// What theory says of a network of constant σ_w and σ_b, layer by layer.
    ///
    /// @param gradient log10 of RMS δ_1 / RMS δ_l
    /// @param cosine mean cosine of the activations of two inputs
    public record Course(double[] gradient, double[] cosine) {
    }

    public PhaseTable(Activation phi) {
        this.phi = phi;
    }

    private Place at(double q) {
        double position = (Math.clamp(Math.log(q), LEAST, MOST) - LEAST) / STEP;
        int index = (int) position;
        return new Place(entry(index), entry(index + 1), position - index);
    }

    private Entry entry(int index) {
        if (entries[index] == null) {
            double q = Math.exp(LEAST + index * STEP);
            HermiteSeries[] series = HermiteSeries.of(0, q, phi::at, phi::derivative);
            entries[index] = new Entry(series[0].square(), series[1].square(), series[0], series[1]);
        }
        return entries[index];
    }

    /// The course through `depth` layers.
    ///
    /// @param inputSquare E x_0²
    /// @param inputProduct E x_0 x_0' of two samples
    public Course course(double sigmaW, double sigmaB, double inputSquare, double inputProduct, int depth) {
        double[] gradient = new double[depth];
        double[] cosine = new double[depth];
        double weight = sigmaW * sigmaW;
        double bias = sigmaB * sigmaB;
        double m = inputSquare;
        double product = inputProduct;
        double sum = 0;
        for (int l = 0; l < depth; l++) {
            double q = weight * m + bias;
            double c = q > 0 ? Math.clamp((weight * product + bias) / q, -1, 1) : 1;
            Place here = at(q);
            // Beyond the table the length has left every number worth drawing; the map of a power law goes on as it was.
            double scale = q > 0 ? q / Math.clamp(q, Math.exp(LEAST), Math.exp(MOST)) : 0;
            m = here.secondMoment() * scale;
            product = here.product(c) * scale;
            gradient[l] = sum / 2;
            sum += Math.log10(weight * here.slopeSecondMoment());
            cosine[l] = m > 0 ? product / m : 1;
        }
        return new Course(gradient, cosine);
    }

    /// χ at the length an endless network settles at.
    public double chi(double sigmaW, double sigmaB) {
        return sigmaW * sigmaW * at(length(sigmaW, sigmaB)).slopeSecondMoment();
    }

    /// Layers in which the correlation of two inputs comes a factor e closer to where it ends: ξ_c.
    public double correlationScale(double sigmaW, double sigmaB) {
        double weight = sigmaW * sigmaW;
        double q = length(sigmaW, sigmaB);
        Place here = at(q);
        double chi = weight * here.slopeSecondMoment();
        double c = 1;
        if (chi > 1 && q < Math.exp(MOST) && q > Math.exp(LEAST)) {
            double low = 0;
            double high = 1;
            for (int step = 0; step < 40; step++) {
                double middle = (low + high) / 2;
                if ((weight * here.product(middle) + sigmaB * sigmaB) / q > middle) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            c = low;
        }
        double slope = c == 1 ? chi : weight * here.slopeProduct(c);
        return slope >= 1 ? Double.POSITIVE_INFINITY : -1 / Math.log(slope);
    }

    /// Layers in which the length comes a factor e closer to where it ends: ξ_q; infinite where it has no end.
    public double lengthScale(double sigmaW, double sigmaB) {
        double q = length(sigmaW, sigmaB);
        double factor = Math.exp(STEP);
        double alpha = sigmaW * sigmaW * (at(q * factor).secondMoment() - at(q / factor).secondMoment())
                / (q * (factor - 1 / factor));
        return !(Math.abs(alpha) < 1) ? Double.POSITIVE_INFINITY : -1 / Math.log(Math.abs(alpha));
    }

    private double length(double sigmaW, double sigmaB) {
        double q = 1;
        for (int step = 0; step < SETTLING; step++) {
            double next = sigmaW * sigmaW * at(q).secondMoment() + sigmaB * sigmaB;
            if (!(next > Math.exp(LEAST)) || !(next < Math.exp(MOST)) || Math.abs(next - q) <= SETTLED * q) {
                return next;
            }
            q = next;
        }
        return q;
    }
}

package initscope.statistics.gradient;

import initscope.tensor.Crew;
import initscope.tensor.Matrix;

/// How far the weights of one unit are pushed the same way by one sample: ∂L/∂W_ji = delta_j x_i has for all i the sign of
/// x_i or its opposite, whatever the head. Where all inputs are positive every weight of a unit must rise or fall together,
/// and the descent zigzags (LeCun, Bottou, Orr & Müller 1998, "Efficient BackProp", 4.3).
public final class SignAgreement {
    private static final int ROWS = 64;

    private SignAgreement() {
    }

    /// Share of the more frequent sign among the gradients of a unit's weights that are not 0, mean over the samples: 1 where
    /// all inputs have one sign, about 1/2 + 0.4/√n for n symmetric ones. NaN where every input of every sample is 0.
    ///
    /// @param x the layer's input `[B, I]`
    public static double of(Matrix x, Crew crew) {
        double[] shares = new double[x.rows()];
        crew.each(Math.ceilDiv(x.rows(), ROWS), task -> {
            for (int r = task * ROWS; r < Math.min(x.rows(), (task + 1) * ROWS); r++) {
                shares[r] = share(x, r);
            }
        });
        double sum = 0;
        int samples = 0;
        for (double share : shares) {
            if (!Double.isNaN(share)) {
                sum += share;
                samples++;
            }
        }
        return sum / samples;
    }

    private static double share(Matrix x, int row) {
        int up = 0;
        int down = 0;
        for (int i = 0; i < x.columns(); i++) {
            double value = x.get(row, i);
            up += value > 0 ? 1 : 0;
            down += value < 0 ? 1 : 0;
        }
        return Math.max(up, down) / (double) (up + down);
    }
}

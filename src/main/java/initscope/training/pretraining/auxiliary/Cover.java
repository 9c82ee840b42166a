package initscope.training.pretraining.auxiliary;

import initscope.data.Samples;
import initscope.random.Seed;
import initscope.tensor.Matrix;

/// Covers a part of a sample: a square of a picture, of anything else inputs here and there. What is covered shows the mean of
/// that input over all samples, which says nothing of the one at hand.
final class Cover {
    private final double share;
    private final Samples.Picture picture;
    private final double[] mean;

    Cover(Samples samples, double share) {
        this.share = share;
        picture = samples.picture();
        Matrix x = samples.inputs();
        mean = new double[x.columns()];
        for (int c = 0; c < mean.length; c++) {
            for (int r = 0; r < x.rows(); r++) {
                mean[c] += x.get(r, c);
            }
            mean[c] /= x.rows();
        }
    }

    /// Covers a row of `x` and tells where; at least one input.
    void apply(Seed stream, Matrix x, int row, boolean[] covered) {
        if (picture == null) {
            for (int c = 0; c < covered.length; c++) {
                covered[c] = stream.uniform(c) < share;
            }
            covered[stream.below(covered.length, covered.length)] = true;
        } else {
            int height = side(picture.height());
            int width = side(picture.width());
            int top = stream.below(0, picture.height() - height + 1);
            int left = stream.below(1, picture.width() - width + 1);
            for (int c = 0; c < covered.length; c++) {
                int r = c / picture.width() - top;
                int k = c % picture.width() - left;
                covered[c] = r >= 0 && r < height && k >= 0 && k < width;
            }
        }
        for (int c = 0; c < covered.length; c++) {
            if (covered[c]) {
                x.set(row, c, mean[c]);
            }
        }
    }

    private int side(int of) {
        return Math.clamp(Math.round(Math.sqrt(share) * of), 1, of);
    }
}

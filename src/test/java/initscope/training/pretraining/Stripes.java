package initscope.training.pretraining;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.random.Seed;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;

/// Bars and stripes (MacKay 2003): a square picture whose rows, or whose columns, are each on or off by a fair coin.
public final class Stripes {

    private Stripes() {
    }

    public static Samples draw(int side, int count, Precision precision, Seed seed) {
        Matrix x = Matrix.zeros(precision, count, side * side);
        int[] labels = new int[count];
        for (int n = 0; n < count; n++) {
            Seed stream = seed.child(n);
            labels[n] = stream.below(side, 2);
            for (int r = 0; r < side; r++) {
                for (int c = 0; c < side; c++) {
                    x.set(n, r * side + c, stream.bits(labels[n] == 0 ? r : c) < 0 ? 1 : 0);
                }
            }
        }
        return new Samples(x, Labels.of(labels), 2, new Samples.Picture(side, side));
    }
}

package initscope.training.pretraining;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;

/// Pictures small enough to be learned in a moment, 6 × 6: a lying bar, a standing bar, a diagonal, somewhere, in noise; and
/// networks to learn them.
public final class Bars {
    public static final int SIDE = 6;

    private Bars() {
    }

    public static Samples samples(int count, Precision precision) {
        Seed seed = Seed.root(11);
        Matrix x = Matrix.zeros(precision, count, SIDE * SIDE);
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            Seed own = seed.child(i);
            labels[i] = own.below(0, 3);
            int at = own.below(1, SIDE);
            for (int c = 0; c < x.columns(); c++) {
                boolean lit = switch (labels[i]) {
                    case 0 -> c / SIDE == at;
                    case 1 -> c % SIDE == at;
                    default -> (c / SIDE + c) % SIDE == at;
                };
                x.set(i, c, (lit ? 0.8 : 0) + 0.2 * own.uniform(2 + c));
            }
        }
        return new Samples(x, Labels.of(labels), 3, new Samples.Picture(SIDE, SIDE));
    }

    /// A network of this spec with its output layer.
    public static Network network(String text, Crew crew) throws InterruptedException {
        Spec spec = SpecReader.read(text + " inputs=" + SIDE * SIDE).orThrow();
        Architecture shape = spec.architecture().withOutput(3);
        List<Initializer> laws = new ArrayList<>(spec.initializers());
        laws.add(spec.initializer());
        return new Draw(spec.precision(), crew).network(shape, laws, spec.bias(), Seed.root(spec.seed()));
    }

    public static boolean equal(Matrix a, Matrix b) {
        for (int r = 0; r < a.rows(); r++) {
            for (int c = 0; c < a.columns(); c++) {
                if (Double.doubleToLongBits(a.get(r, c)) != Double.doubleToLongBits(b.get(r, c))) {
                    return false;
                }
            }
        }
        return a.rows() == b.rows() && a.columns() == b.columns();
    }
}

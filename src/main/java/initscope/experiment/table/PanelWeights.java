package initscope.experiment.table;

import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.report.Outcome;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.init.Draw;
import initscope.network.Architecture;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.Lsuv;
import java.util.List;

/// Weights and biases of the networks panels show. Nobody keeps them: they are a function of the spec, and drawn once more.
final class PanelWeights {
    private PanelWeights() {
    }

    /// Bytes they take in the archive: four a number, eight in double precision.
    static long bytes(List<Outcome> panels) {
        return panels.stream().flatMap(p -> p.networks().stream()).map(Snapshot::spec)
                .mapToLong(spec -> spec.architecture().parameters() * width(spec)).sum();
    }

    private static int width(Spec spec) {
        return spec.precision() == Precision.FP64 ? Double.BYTES : Float.BYTES;
    }

    /// Adds `<prefix>layer<l>_weights` [networks, fan_out, fan_in] and `<prefix>layer<l>_bias` [networks, fan_out].
    static void add(String prefix, Outcome panel, Npz archive) throws InterruptedException {
        List<Snapshot> networks = panel.networks();
        Architecture shape = panel.spec().architecture();
        Numbers[] weights = new Numbers[shape.depth()];
        Numbers[] biases = new Numbers[shape.depth()];
        for (Architecture.Layer layer : shape.layers()) {
            int at = layer.number() - 1;
            weights[at] = new Numbers(panel.spec().precision(), networks.size(), layer.fanOut(), layer.fanIn());
            biases[at] = new Numbers(panel.spec().precision(), networks.size(), layer.fanOut(), 1);
        }
        for (int n = 0; n < networks.size(); n++) {
            int network = n;
            draw(networks.get(n).spec(), (layer, w, bias) -> {
                weights[layer.number() - 1].take(network, (o, i) -> w.get(o, i));
                biases[layer.number() - 1].take(network, (o, _) -> bias.get(0, o));
            });
        }
        for (Architecture.Layer layer : shape.layers()) {
            String name = prefix + "layer" + layer.number() + "_";
            weights[layer.number() - 1].into(archive, name + "weights", networks.size(), layer.fanOut(), layer.fanIn());
            biases[layer.number() - 1].into(archive, name + "bias", networks.size(), layer.fanOut());
        }
    }

    /// The draw alone needs the room of one layer; what LSUV made of it takes a pass.
    private static void draw(Spec spec, Draw.Receiver receiver) throws InterruptedException {
        Architecture shape = spec.architecture();
        if (!Lsuv.isAmong(spec.initializers())) {
            try (Crew crew = new Crew(1)) {
                new Draw(spec.precision(), crew).each(shape, spec.initializers(), spec.bias(), Seed.root(spec.seed()), receiver);
            }
            return;
        }
        try (Lab lab = new Lab(1, Runtime.getRuntime().maxMemory())) {
            Parsed<Experiment> experiment = lab.prepare(spec, Measures.moments());
            for (Architecture.Layer layer : shape.layers()) {
                Matrix stored = experiment.orThrow().weights(layer.number());
                receiver.layer(layer, transposed(stored), experiment.orThrow().bias(layer.number()));
            }
        }
    }

    private static Matrix transposed(Matrix stored) {
        Matrix w = Matrix.zeros(stored.precision(), stored.columns(), stored.rows());
        for (int o = 0; o < w.rows(); o++) {
            for (int i = 0; i < w.columns(); i++) {
                w.set(o, i, stored.get(i, o));
            }
        }
        return w;
    }

    private interface Element {
        double at(int row, int column);
    }

    /// Numbers of all networks, as wide as the precision keeps them.
    private static final class Numbers {
        private final float[] single;
        private final double[] twice;
        private final int rows;
        private final int columns;

        private Numbers(Precision precision, int networks, int rows, int columns) {
            int size = Math.multiplyExact(networks, Math.multiplyExact(rows, columns));
            single = precision == Precision.FP64 ? null : new float[size];
            twice = precision == Precision.FP64 ? new double[size] : null;
            this.rows = rows;
            this.columns = columns;
        }

        private void take(int network, Element value) {
            int at = network * rows * columns;
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++, at++) {
                    if (twice != null) {
                        twice[at] = value.at(r, c);
                    } else {
                        single[at] = (float) value.at(r, c);
                    }
                }
            }
        }

        private void into(Npz archive, String name, int... shape) {
            if (twice != null) {
                archive.add(name, twice, shape);
            } else {
                archive.add(name, single, shape);
            }
        }
    }
}

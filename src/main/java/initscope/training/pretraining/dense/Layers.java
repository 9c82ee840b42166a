package initscope.training.pretraining.dense;

import initscope.init.Bias;
import initscope.init.Draw;
import initscope.init.Initializer.VarianceScaling;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Block;
import initscope.network.Network;
import initscope.network.Plain;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;

/// Layers taken out of a network, put under another output, and put back.
public final class Layers {
    private static final Initializer XAVIER = VarianceScaling.of(VarianceScaling.Scheme.XAVIER, VarianceScaling.Shape.NORMAL);
    private static final Initializer HE = VarianceScaling.of(VarianceScaling.Scheme.HE, VarianceScaling.Shape.NORMAL);

    private Layers() {
    }

    /// Hidden layers: all but the output layer.
    public static int hidden(Architecture shape) {
        return shape.output() ? shape.depth() - 1 : shape.depth();
    }

    /// Copies of layers `[from, to]` of a network and behind them a temporary output layer of its own draw: Xavier, bias 0.
    public static Network under(Network network, int from, int to, int outputs, Seed stream, Crew crew)
            throws InterruptedException {
        Architecture shape = network.architecture();
        List<Architecture.Layer> layers = new ArrayList<>();
        List<Matrix> weights = new ArrayList<>();
        List<Matrix> biases = new ArrayList<>();
        for (int l = from; l <= to; l++) {
            Architecture.Layer layer = shape.layer(l);
            layers.add(new Architecture.Layer(l - from + 1, layer.fanIn(), layer.fanOut(), layer.activation()));
            weights.add(network.weights().get(l - 1).copy());
            biases.add(network.biases().get(l - 1).copy());
        }
        Architecture whole = new Architecture(layers.getFirst().fanIn(), layers, shape.block()).withOutput(outputs);
        Matrix w = new Draw(weights.getFirst().precision(), crew).weights(XAVIER, whole.layers().getLast(), stream);
        weights.add(w);
        biases.add(Matrix.zeros(w.precision(), 1, outputs));
        return new Network(whole, weights, biases);
    }

    /// A network of its own: layers of these widths, all but the last ReLU of He's draw, the last of Xavier's.
    public static Network fresh(int inputs, List<Integer> widths, Activation output, Precision precision, Seed stream,
            Crew crew) throws InterruptedException {
        List<Architecture.Layer> layers = new ArrayList<>();
        List<Initializer> laws = new ArrayList<>();
        int fanIn = inputs;
        for (int width : widths) {
            boolean last = layers.size() == widths.size() - 1;
            layers.add(new Architecture.Layer(layers.size() + 1, fanIn, width, last ? output : Plain.RELU));
            laws.add(last ? XAVIER : HE);
            fanIn = width;
        }
        return new Draw(precision, crew).network(new Architecture(inputs, layers), laws, Bias.ZERO, stream);
    }

    /// The hidden layers alone, copied.
    public static Network hiddenOf(Network network) {
        Architecture shape = network.architecture();
        int depth = hidden(shape);
        return new Network(new Architecture(shape.inputs(), shape.layers().subList(0, depth), shape.block()),
                network.weights().subList(0, depth).stream().map(Matrix::copy).toList(),
                network.biases().subList(0, depth).stream().map(Matrix::copy).toList());
    }

    /// The network with its first layers as `learned` has them, from layer `at` on; everything else is copied, so that nothing
    /// is shared with either.
    public static Network with(Network network, Network learned, int at) {
        List<Matrix> weights = new ArrayList<>();
        List<Matrix> biases = new ArrayList<>();
        for (int l = 1; l <= network.architecture().depth(); l++) {
            boolean taken = l >= at && l - at < hidden(learned.architecture());
            weights.add((taken ? learned.weights().get(l - at) : network.weights().get(l - 1)).copy());
            biases.add((taken ? learned.biases().get(l - at) : network.biases().get(l - 1)).copy());
        }
        return new Network(network.architecture(), weights, biases);
    }

    /// What layer `number` makes of its input, without dropout: the input of the next, for all samples.
    public static Matrix after(Network network, int number, Matrix x, Crew crew) throws InterruptedException {
        Architecture.Layer layer = network.architecture().layer(number);
        Block block = network.architecture().block(layer).withDropout(0);
        Architecture alone = new Architecture(layer.fanIn(), List.of(
                new Architecture.Layer(1, layer.fanIn(), layer.fanOut(), layer.activation())), block);
        Network one = new Network(alone, List.of(network.weights().get(number - 1)), List.of(network.biases().get(number - 1)));
        return new Forward(one, x.rows(), crew).run(x, Measures.moments(), List.of()).output();
    }

    /// Rows of a matrix in this order, from the place `from` of it on.
    public static void take(Matrix x, int[] order, int from, Matrix into) {
        for (int r = 0; r < into.rows(); r++) {
            into.copyRows(x, order[from + r], 1, r);
        }
    }

    /// Sums over rows, `[1, columns]`, in the order of the rows.
    static Matrix columnSums(Matrix m) {
        Matrix sums = Matrix.zeros(m.precision(), 1, m.columns());
        for (int c = 0; c < m.columns(); c++) {
            double sum = 0;
            for (int r = 0; r < m.rows(); r++) {
                sum += m.get(r, c);
            }
            sums.set(0, c, sum);
        }
        return sums;
    }
}

package initscope.network;

import java.util.ArrayList;
import java.util.List;

/// The shape of a fully connected network: n_0 inputs, then the layers in order.
///
/// @param inputs n_0, the input dimension
/// @param layers at least one; the fan-in of each is the fan-out of the one before
/// @param block what stands around every hidden layer's activation
/// @param output whether the last layer is an output layer, around which nothing stands; else it is hidden as the others
public record Architecture(int inputs, List<Layer> layers, Block block, boolean output) {

    /// One layer: its number counted from 1, fan-in I, fan-out O, and the activation applied to its output.
    public record Layer(int number, int fanIn, int fanOut, Activation activation) {
    }

    public Architecture {
        layers = List.copyOf(layers);
        int width = inputs;
        for (Layer layer : layers) {
            if (layer.fanIn() != width) {
                throw new IllegalArgumentException("layer " + layer.number() + " takes " + layer.fanIn()
                        + " inputs, but " + width + " arrive");
            }
            width = layer.fanOut();
        }
    }

    /// Layers with nothing around their activation.
    public Architecture(int inputs, List<Layer> layers) {
        this(inputs, layers, Block.PLAIN);
    }

    /// Hidden layers alone.
    public Architecture(int inputs, List<Layer> layers, Block block) {
        this(inputs, layers, block, false);
    }

    /// This and an output layer of so many logits, without activation: what is trained.
    public Architecture withOutput(int classes) {
        List<Layer> all = new ArrayList<>(layers);
        all.add(new Layer(depth() + 1, outputs(), classes, Plain.IDENTITY));
        return new Architecture(inputs, all, block, true);
    }

    /// What stands around a layer's activation.
    public Block block(Layer layer) {
        return output && layer.number() == depth() ? Block.PLAIN : block;
    }

    /// Whether a layer adds what it was given to what it makes: where the block says so and the widths agree. The first layer
    /// may add the input.
    public boolean adds(Layer layer) {
        return block(layer).residual() && layer.fanIn() == layer.fanOut();
    }

    /// Where the numbers lie that a layer hands on, as far as that is known beforehand: in the range of its activation, and
    /// anywhere once dropout stretches that or a sum leaves it.
    public Activation.Bounds range(Layer layer) {
        return block(layer).dropout() > 0 || adds(layer) ? Activation.Bounds.ALL : layer.activation().range();
    }

    public int depth() {
        return layers.size();
    }

    /// The layer of this number, counted from 1.
    public Layer layer(int number) {
        return layers.get(number - 1);
    }

    /// Units of the last layer.
    public int outputs() {
        return layers.getLast().fanOut();
    }

    /// Units of the widest layer, the input included.
    public int widest() {
        int widest = inputs;
        for (Layer layer : layers) {
            widest = Math.max(widest, layer.fanOut());
        }
        return widest;
    }

    /// Weights and biases.
    public long parameters() {
        long sum = 0;
        for (Layer layer : layers) {
            sum += (long) layer.fanOut() * (layer.fanIn() + 1);
        }
        return sum;
    }

    /// Multiply-adds of one forward pass for one sample.
    public long products() {
        long sum = 0;
        for (Layer layer : layers) {
            sum += (long) layer.fanOut() * layer.fanIn();
        }
        return sum;
    }
}

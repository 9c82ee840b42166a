package initscope.network;

import java.util.List;

/// The shape of a fully connected network: n_0 inputs, then the layers in order.
///
/// @param inputs n_0, the input dimension
/// @param layers at least one; the fan-in of each is the fan-out of the one before
/// @param block what stands around every layer's activation
public record Architecture(int inputs, List<Layer> layers, Block block) {

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

    /// Whether a layer adds what it was given to what it makes: where the block says so and the widths agree. The first layer
    /// may add the input.
    public boolean adds(Layer layer) {
        return block.residual() && layer.fanIn() == layer.fanOut();
    }

    /// Where the numbers lie that a layer hands on, as far as that is known beforehand: in the range of its activation, and
    /// anywhere once dropout stretches that or a sum leaves it.
    public Activation.Bounds range(Layer layer) {
        return block.dropout() > 0 || adds(layer) ? Activation.Bounds.ALL : layer.activation().range();
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

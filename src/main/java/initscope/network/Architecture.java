package initscope.network;

import java.util.List;

/// The shape of a fully connected network: n_0 inputs, then the layers in order.
///
/// @param inputs n_0, the input dimension
/// @param layers at least one; the fan-in of each is the fan-out of the one before
public record Architecture(int inputs, List<Layer> layers) {

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

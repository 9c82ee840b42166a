package initscope.training.pretraining;

import initscope.network.Architecture;
import initscope.tensor.Precision;

/// What a pretraining will need, known before anything is allocated.
///
/// @param bytes at the most: of all layers that have learned, for they are kept to be looked through
/// @param operations floating-point operations of the products
/// @param elements numbers gone through besides
public record Toll(long bytes, double operations, double elements) {
    private static final Toll NONE = new Toll(0, 0, 0);

    /// @param shape with its output layer, if it has one
    /// @param samples there are
    /// @param labelled of them
    public static Toll of(Pretraining pretraining, Architecture shape, Precision precision, int samples, int labelled) {
        Scale scale = new Scale(shape, precision == Precision.FP64 ? 8 : 4, samples);
        return switch (pretraining) {
            case Pretraining.None _ -> NONE;
            // Weights drawn, learned, handed over and their velocity, the gradient, four layouts; up, down and up again k times,
            // and the gradient's product over data and reconstruction.
            case Pretraining.Rbm p -> scale.layers(10, Math.min(p.batch(), samples), 2, 3 + 2 * p.k(), p.epochs());
            // Encoder and decoder, with two moments and a gradient each, four layouts; up, down, back, two gradients.
            case Pretraining.Autoencoder p -> scale.layers(14, Math.min(p.batch(), samples), 0, 5, p.epochs());
            case Pretraining.Supervised p -> scale.whole(1, p.epochs() * (double) labelled);
            case Pretraining.Gan p -> scale.whole(2, 2.0 * p.epochs() * samples);
            case Pretraining.SameOrDifferent p -> scale.whole(1, 2.0 * p.epochs() * samples);
            case Pretraining.FillIn p -> scale.whole(1, p.epochs() * (double) samples);
        };
    }

    /// @param element bytes of a number
    private record Scale(Architecture shape, int element, int samples) {

        /// Of a method that goes layer by layer.
        ///
        /// @param copies of a layer's weights
        /// @param inputs further copies of all inputs
        /// @param products of a step, as large as the layer's
        Toll layers(int copies, int batch, int inputs, int products, int epochs) {
            long numbers = (long) samples * inputs * shape.inputs();
            double operations = 0;
            double elements = 0;
            long widest = 0;
            int last = shape.output() ? shape.depth() - 1 : shape.depth();
            for (Architecture.Layer layer : shape.layers().subList(0, last)) {
                long weights = (long) layer.fanIn() * layer.fanOut();
                numbers += copies * weights + 8L * batch * (layer.fanIn() + layer.fanOut());
                operations += 2.0 * products * weights;
                elements += (double) products * (layer.fanIn() + layer.fanOut());
                widest = Math.max(widest, layer.fanOut());
            }
            // What one layer makes of all samples, and what the next makes of that.
            numbers += 2 * samples * widest;
            double seen = (double) epochs * samples;
            return new Toll(element * numbers, seen * operations, seen * elements);
        }

        /// Of a method that trains networks as large as this one, so many: forward, back and ∂L/∂W; weights with a gradient, two
        /// moments and three layouts.
        Toll whole(int networks, double seen) {
            long numbers = networks * (8 * shape.parameters() + 8L * Pretrainer.BATCH * (shape.inputs() + shape.widest()))
                    + 2L * samples * shape.widest();
            double units = shape.layers().stream().mapToDouble(Architecture.Layer::fanOut).sum();
            return new Toll(element * numbers, 6 * seen * shape.products(), 6 * seen * (shape.inputs() + units));
        }
    }
}

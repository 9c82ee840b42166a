package initscope.network;

import initscope.tensor.Matrix;
import java.util.List;

/// A network with its weights.
///
/// @param weights one matrix `[O, I]` a layer
/// @param biases one row `[1, O]` a layer
public record Network(Architecture architecture, List<Matrix> weights, List<Matrix> biases) {

    public Network {
        weights = List.copyOf(weights);
        biases = List.copyOf(biases);
        for (Architecture.Layer layer : architecture.layers()) {
            expect(weights.get(layer.number() - 1), layer.fanOut(), layer.fanIn(), "weights", layer);
            expect(biases.get(layer.number() - 1), 1, layer.fanOut(), "bias", layer);
        }
    }

    private static void expect(Matrix m, int rows, int columns, String what, Architecture.Layer layer) {
        if (m.rows() != rows || m.columns() != columns) {
            throw new IllegalArgumentException(what + " of layer " + layer.number() + " is [" + m.rows() + ", "
                    + m.columns() + "], expected [" + rows + ", " + columns + "]");
        }
    }
}

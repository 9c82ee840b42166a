package initscope.training;

import initscope.tensor.Matrix;
import java.util.List;

/// Copies of all that steps of learning change: what a trainer needs to go on from here.
///
/// @param parameters weights and biases, layer by layer
public record Memory(List<Matrix> parameters) {
    public Memory {
        parameters = List.copyOf(parameters);
    }
}

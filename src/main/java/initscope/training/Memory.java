package initscope.training;

import initscope.tensor.Matrix;
import initscope.training.optimizer.Descent;
import java.util.List;

/// Copies of all that steps of learning change: what a trainer needs to go on from here.
///
/// @param parameters weights and bias, layer by layer
/// @param states what the optimizer remembers of each of them, in the same order; nulls where it has made no step yet
public record Memory(List<Matrix> parameters, List<Descent.Memory> states) {
    public Memory {
        parameters = List.copyOf(parameters);
    }
}

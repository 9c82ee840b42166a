package initscope.training.optimizer;

import initscope.tensor.Matrix;

/// An optimizer at work on one matrix of parameters: its state, begun at 0.
public final class Descent {
    private final Matrix parameters;

    public Descent(Matrix parameters) {
        this.parameters = parameters;
    }

    /// Makes a step.
    ///
    /// @param gradient of the shape of the parameters
    /// @param scale what the gradient is to be multiplied by: 1 / B where it is a sum over a batch
    /// @param rows `[from, to)` to be changed: rows may be given to threads
    /// @param step its number, from 1
    public void step(Optimizer optimizer, Matrix gradient, double scale, int from, int to, long step) {
        switch (optimizer) {
            case Optimizer.Sgd(double rate) -> {
                for (int r = from; r < to; r++) {
                    for (int c = 0; c < parameters.columns(); c++) {
                        parameters.set(r, c, parameters.get(r, c) - rate * scale * gradient.get(r, c));
                    }
                }
            }
        }
    }
}

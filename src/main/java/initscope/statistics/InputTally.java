package initscope.statistics;

import initscope.tensor.Crew;
import initscope.tensor.Matrix;

/// Moments of a batch before the first layer.
public final class InputTally {
    private InputTally() {
    }

    /// Pooled moments of x_0 `[B, n_0]`.
    public static Moments of(Matrix x, Crew crew) {
        return ColumnMoments.of(x, crew).pooled();
    }
}

package initscope.propagation;

import initscope.network.Architecture;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import java.util.function.IntToLongFunction;

/// The dropout of one pass: the way back drops what the way forward dropped, because a mask is a pure function of its key.
///
/// @param shape says of which layers elements are dropped, and with what probability
/// @param keys of the layers' random streams, by layer number; asked only if something is to be dropped
record Dropout(Architecture shape, IntToLongFunction keys) {

    /// `out = x` with elements dropped and the others divided by 1 − p, rows `[from, to)`; out may be x.
    ///
    /// @return whether anything was done
    boolean apply(Architecture.Layer layer, Kernels kernels, Matrix x, int from, int to, Matrix out) {
        double probability = shape.block(layer).dropout();
        if (probability > 0) {
            kernels.drop(keys.applyAsLong(layer.number()), probability, x, from, to, out);
        }
        return probability > 0;
    }
}

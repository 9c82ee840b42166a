package initscope.training.pretraining.greedy;

import initscope.tensor.Crew;
import initscope.tensor.Curve;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;

/// The weights between two layers, laid out for the way up and for the way down. Holds the room for them.
public final class Dense {
    /// Rows of one task: so many that a batch of a hundred still occupies several threads.
    private static final int ROWS = 24;

    private final Crew crew;
    private final Packed up;
    private final Packed down;

    public Dense(Precision precision, int inputs, int units, Crew crew) {
        this.crew = crew;
        up = new Packed(precision, inputs, units);
        down = new Packed(precision, units, inputs);
    }

    /// Takes over weights, which may change afterwards without being noticed.
    ///
    /// @param encoder `[H, V]`
    /// @param decoder `[H, V]` as well: the encoder itself where they are tied
    public void load(Matrix encoder, Matrix decoder) {
        crew.each(up.panels() + down.panels(), task -> {
            if (task < up.panels()) {
                up.packTransposed(encoder, task, task + 1);
            } else {
                down.pack(decoder, task - up.panels(), task - up.panels() + 1);
            }
        });
    }

    /// Rows `[from, to)` of z = x Wᵀ + b and, unless f is null, of h = f(z); h may be z.
    public void up(Matrix x, int from, int to, Matrix bias, Matrix z, Curve f, Matrix h) {
        send(up, x, from, to, bias, z, f, h);
    }

    /// Rows `[from, to)` of z = h V + c and, unless f is null, of y = f(z); y may be z.
    public void down(Matrix h, int from, int to, Matrix bias, Matrix z, Curve f, Matrix y) {
        send(down, h, from, to, bias, z, f, y);
    }

    private void send(Packed w, Matrix in, int from, int to, Matrix bias, Matrix z, Curve f, Matrix out) {
        Kernels kernels = Kernels.of(in.precision());
        crew.each(Math.ceilDiv(to - from, ROWS), task -> {
            int first = from + task * ROWS;
            int end = Math.min(to, first + ROWS);
            kernels.product(in, first, end, w, bias, z);
            if (f != null) {
                kernels.apply(f, z, first, end, out);
            }
        });
    }
}

package initscope.training.optimizer;

import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.concurrent.atomic.AtomicReference;

/// An optimizer at work on one matrix of parameters. Its state comes with the first step; another kind of optimizer begins
/// with a state of its own.
public final class Descent {
    private final Matrix parameters;
    private final Kernels kernels;
    /// Threads share a step by rows: whoever comes first makes the state.
    private final AtomicReference<Memory> memory = new AtomicReference<>();

    public Descent(Matrix parameters) {
        this.parameters = parameters;
        this.kernels = Kernels.of(parameters.precision());
    }

    /// What an optimizer remembers between steps.
    ///
    /// @param of the optimizer it belongs to
    /// @param first velocity, sum of squares or mean gradient, of the shape of the parameters; null if nothing is kept
    /// @param second mean square, or null
    public record Memory(Class<? extends Optimizer> of, Matrix first, Matrix second) {
        private static Memory fresh(Optimizer optimizer, Matrix like) {
            Matrix first = optimizer.memories() > 0 ? room(like) : null;
            if (optimizer instanceof Optimizer.AdaGrad adaGrad && adaGrad.start() != 0) {
                for (int r = 0; r < first.rows(); r++) {
                    for (int c = 0; c < first.columns(); c++) {
                        first.set(r, c, adaGrad.start());
                    }
                }
            }
            return new Memory(optimizer.getClass(), first, optimizer.memories() > 1 ? room(like) : null);
        }

        /// Zeros; of half precisions in single: the square of a small gradient has no place in binary16.
        private static Matrix room(Matrix like) {
            return Matrix.zeros(like.precision() == Precision.FP64 ? Precision.FP64 : Precision.FP32, like.rows(),
                    like.columns());
        }

        private Memory copy() {
            return new Memory(of, copy(first), copy(second));
        }

        private static Matrix copy(Matrix m) {
            if (m == null) {
                return null;
            }
            Matrix copy = room(m);
            for (int r = 0; r < m.rows(); r++) {
                for (int c = 0; c < m.columns(); c++) {
                    copy.set(r, c, m.get(r, c));
                }
            }
            return copy;
        }
    }

    /// A copy of the state, for a checkpoint; null before the first step.
    public Memory state() {
        Memory now = memory.get();
        return now == null ? null : now.copy();
    }

    /// Takes the state back to what [#state] gave, which stays as it is.
    public void restore(Memory state) {
        memory.set(state == null ? null : state.copy());
    }

    /// Makes a step.
    ///
    /// @param gradient of the shape of the parameters, taken where [#ahead] says
    /// @param scale what the gradient is to be multiplied by: 1 / B where it is a sum over a batch
    /// @param rows `[from, to)` to be changed: rows may be given to threads
    /// @param step its number, from 1
    public void step(Optimizer optimizer, Matrix gradient, double scale, int from, int to, long step) {
        Memory state = memory(optimizer);
        double rate = optimizer.rate();
        switch (optimizer) {
            case Optimizer.Sgd(_, double l2) ->
                    kernels.descend(parameters, new Kernels.Slope(gradient, scale, l2), from, to, rate);
            case Optimizer.Momentum(_, double mu, double l2, Optimizer.Momentum.Form form) -> {
                Kernels.Slope slope = new Kernels.Slope(gradient, scale, l2);
                switch (form) {
                    case PYTORCH -> kernels.velocity(parameters, slope, from, to, state.first, mu, 1, -rate, 0);
                    case CLASSIC -> kernels.velocity(parameters, slope, from, to, state.first, mu, -rate, 1, 0);
                }
            }
            case Optimizer.Nesterov(_, double mu, double l2, Optimizer.Nesterov.Form form) -> {
                Kernels.Slope slope = new Kernels.Slope(gradient, scale, l2);
                switch (form) {
                    case PYTORCH -> kernels.velocity(parameters, slope, from, to, state.first, mu, 1, -rate * mu, -rate);
                    case KERAS -> kernels.velocity(parameters, slope, from, to, state.first, mu, -rate, mu, -rate);
                    case SUTSKEVER -> kernels.velocity(parameters, slope, from, to, state.first, mu, -rate, 1, 0);
                }
            }
            case Optimizer.AdaGrad(_, double epsilon, _, boolean inside) ->
                    kernels.squares(parameters, new Kernels.Slope(gradient, scale, 0), from, to, state.first, 1, 1, rate,
                            inside ? epsilon : 0, inside ? 0 : epsilon);
            case Optimizer.RmsProp(_, double alpha, double epsilon, boolean inside) ->
                    kernels.squares(parameters, new Kernels.Slope(gradient, scale, 0), from, to, state.first, alpha,
                            1 - alpha, rate, inside ? epsilon : 0, inside ? 0 : epsilon);
            case Optimizer.Adam adam ->
                    kernels.moments(parameters, new Kernels.Slope(gradient, scale, adam.l2()), from, to, state.first,
                            state.second, Pace.of(adam, step));
            case Optimizer.AdamW adam ->
                    kernels.moments(parameters, new Kernels.Slope(gradient, scale, 0), from, to, state.first,
                            state.second, Pace.of(adam, step));
            case Optimizer.Nadam nadam ->
                    kernels.moments(parameters, new Kernels.Slope(gradient, scale, 0), from, to, state.first,
                            state.second, Pace.of(nadam, step));
        }
    }

    /// Where the gradient of the next step is to be taken, rows `[from, to)` of `place`: p + μ v in Sutskever's form of
    /// Nesterov, the parameters themselves everywhere else.
    public void ahead(Optimizer optimizer, int from, int to, Matrix place) {
        Memory state = memory(optimizer);
        double mu = optimizer instanceof Optimizer.Nesterov n && n.looksAhead() ? n.momentum() : 0;
        for (int r = from; r < to; r++) {
            for (int c = 0; c < parameters.columns(); c++) {
                double p = parameters.get(r, c);
                place.set(r, c, mu == 0 ? p : p + mu * state.first.get(r, c));
            }
        }
    }

    private Memory memory(Optimizer optimizer) {
        Memory now = memory.get();
        if (now != null && now.of == optimizer.getClass()) {
            return now;
        }
        memory.compareAndSet(now, Memory.fresh(optimizer, parameters));
        return memory.get();
    }
}

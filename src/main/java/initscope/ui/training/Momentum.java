package initscope.ui.training;

import initscope.training.optimizer.Optimizer;

/// The momentum of an optimizer, whatever it calls it.
final class Momentum {

    private Momentum() {
    }

    /// μ, or Adam's β₁; 0 for plain SGD, NaN where there is none.
    static double of(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.Sgd _ -> 0;
            case Optimizer.Momentum o -> o.momentum();
            case Optimizer.Nesterov o -> o.momentum();
            case Optimizer.Adam o -> o.beta1();
            case Optimizer.AdamW o -> o.beta1();
            case Optimizer.Nadam o -> o.beta1();
            case Optimizer.AdaGrad _, Optimizer.RmsProp _ -> Double.NaN;
        };
    }

    /// The same optimizer with another momentum; plain SGD with some is momentum.
    ///
    /// @param value from 0, less than 1
    static Optimizer with(Optimizer optimizer, double value) {
        return switch (optimizer) {
            case Optimizer.Sgd o -> value == 0 ? o : new Optimizer.Momentum(o.rate(), value, o.l2(), Optimizer.Momentum.Form.PYTORCH);
            case Optimizer.Momentum o -> new Optimizer.Momentum(o.rate(), value, o.l2(), o.form());
            case Optimizer.Nesterov o -> new Optimizer.Nesterov(o.rate(), value, o.l2(), o.form());
            case Optimizer.Adam o -> new Optimizer.Adam(o.rate(), value, o.beta2(), o.epsilon(), o.l2(), o.hat());
            case Optimizer.AdamW o -> new Optimizer.AdamW(o.rate(), value, o.beta2(), o.epsilon(), o.decay());
            case Optimizer.Nadam o -> new Optimizer.Nadam(o.rate(), value, o.beta2(), o.epsilon(), o.psi());
            case Optimizer.AdaGrad _, Optimizer.RmsProp _ -> optimizer;
        };
    }
}

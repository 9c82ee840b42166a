package initscope.experiment.losses;

import initscope.training.Objective;

/// A loss with the function that makes outputs of logits, on two outputs of which the first should be 1 and the second 0.
public enum Rival {
    SOFTMAX_NLL(Objective.SOFTMAX_NLL, "softmax + NLL"),
    SIGMOID_BCE(Objective.SIGMOID_BCE, "sigmoid + BCE"),
    SOFTMAX_MSE(Objective.SOFTMAX_MSE, "softmax + MSE"),
    SIGMOID_MSE(Objective.SIGMOID_MSE, "sigmoid + MSE");

    private final Objective objective;
    private final String title;

    Rival(Objective objective, String title) {
        this.objective = objective;
        this.title = title;
    }

    static Rival of(Objective objective) {
        return valueOf(objective.name());
    }

    Objective objective() {
        return objective;
    }

    /// As people write it, in every language.
    public String title() {
        return title;
    }

    /// |∂L/∂z| of either logit: they are opposite and equal.
    ///
    /// @param z log-odds of the right class: the output is 1 / (1 + e^−z), and 1 less that for the wrong class
    public double slope(double z) {
        double[] gradient = new double[2];
        objective.loss(logits(z), 0, gradient);
        return Math.abs(gradient[0]);
    }

    /// The logits that give this output: of a sigmoid each, z and −z; of softmax their halves.
    double[] logits(double z) {
        double right = switch (objective) {
            case SIGMOID_MSE, SIGMOID_BCE -> z;
            case SOFTMAX_NLL, SOFTMAX_MSE -> z / 2;
        };
        return new double[] {right, -right};
    }
}

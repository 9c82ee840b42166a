package initscope.training;

/// What is made small: the function that reads an output layer's logits z, and the loss on it, against a class.
public enum Objective {
    /// Softmax and negative log-likelihood.
    SOFTMAX_NLL,
    /// A sigmoid each, binary cross-entropy against the one-hot class, mean over the outputs.
    SIGMOID_BCE,
    /// A sigmoid each, squared error against the one-hot class, mean over the outputs; no factor ½, as PyTorch's MSELoss.
    SIGMOID_MSE,
    /// Softmax, squared error against the one-hot class, mean over the outputs.
    SOFTMAX_MSE;

    /// The objective a head asks for where there are classes: BCE and MSE by name, else softmax and NLL.
    public static Objective of(Head head) {
        return switch (head) {
            case Head.Mse _ -> SIGMOID_MSE;
            case Head.Bce _ -> SIGMOID_BCE;
            case Head.Probe _, Head.Softmax _ -> SOFTMAX_NLL;
        };
    }

    /// The loss of one sample, and its gradient.
    ///
    /// @param z logits, one a class
    /// @param label the sample's class
    /// @param gradient ∂L/∂z is left here
    public double loss(double[] z, int label, double[] gradient) {
        if (this == SOFTMAX_NLL) {
            return Loss.softmax(z, label, gradient);
        }
        double[] target = new double[z.length];
        target[label] = 1;
        if (this == SIGMOID_BCE) {
            return Loss.binary(z, target, gradient);
        }
        double[] y = new double[z.length];
        if (this == SIGMOID_MSE) {
            for (int k = 0; k < y.length; k++) {
                double e = StrictMath.exp(-Math.abs(z[k]));
                y[k] = (z[k] < 0 ? e : 1) / (1 + e);
            }
            double loss = Loss.squared(y, target, gradient);
            for (int k = 0; k < y.length; k++) {
                gradient[k] *= y[k] * (1 - y[k]);
            }
            return loss;
        }
        Loss.softmax(z, label, y);
        y[label] += 1;
        double loss = Loss.squared(y, target, gradient);
        double mean = 0;
        for (int k = 0; k < y.length; k++) {
            mean += gradient[k] * y[k];
        }
        for (int k = 0; k < y.length; k++) {
            gradient[k] = y[k] * (gradient[k] - mean);
        }
        return loss;
    }
}

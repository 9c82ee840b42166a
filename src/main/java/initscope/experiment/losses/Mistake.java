package initscope.experiment.losses;

/// An answer of two classes by its log-odds z: the output for the right class is 1 / (1 + e^−z), the error 1 less that.
public final class Mistake {

    private Mistake() {
    }

    public static double output(double z) {
        double e = Math.exp(-Math.abs(z));
        return (z < 0 ? e : 1) / (1 + e);
    }

    /// Exact where the output is next to 1.
    public static double error(double z) {
        return output(-z);
    }

    /// The z of an error strictly between 0 and 1.
    public static double of(double error) {
        return Math.log1p(-error) - Math.log(error);
    }
}

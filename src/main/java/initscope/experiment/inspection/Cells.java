package initscope.experiment.inspection;

import initscope.tensor.Matrix;

/// The elements on show: those of the first units and samples, each as it is. Units and samples of a random network are
/// alike, so the first are as good as any, and nothing is averaged.
public final class Cells {
    public static final int MOST_UNITS = 200;
    public static final int MOST_SAMPLES = 400;

    private final int units;
    private final int samples;
    private final double[] z;
    private final double[] x;

    private Cells(int units, int samples, double[] z, double[] x) {
        this.units = units;
        this.samples = samples;
        this.z = z;
        this.x = x;
    }

    /// @param z pre-activations `[B, O]`
    /// @param x activations `[B, O]`
    static Cells of(Matrix z, Matrix x) {
        int units = Math.min(MOST_UNITS, x.columns());
        int samples = Math.min(MOST_SAMPLES, x.rows());
        double[] before = new double[units * samples];
        double[] after = new double[units * samples];
        for (int u = 0; u < units; u++) {
            for (int s = 0; s < samples; s++) {
                before[u * samples + s] = z.get(s, u);
                after[u * samples + s] = x.get(s, u);
            }
        }
        return new Cells(units, samples, before, after);
    }

    /// Units on show: rows of the picture.
    public int units() {
        return units;
    }

    /// Samples on show: its columns.
    public int samples() {
        return samples;
    }

    /// The pre-activation of a unit for a sample, both counted from 0.
    public double z(int unit, int sample) {
        return z[unit * samples + sample];
    }

    /// The activation of a unit for a sample.
    public double x(int unit, int sample) {
        return x[unit * samples + sample];
    }
}

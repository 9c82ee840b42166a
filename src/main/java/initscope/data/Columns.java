package initscope.data;

import initscope.data.InputSource.Bytes;
import initscope.data.InputSource.Correlated;
import initscope.data.InputSource.Normal;
import initscope.data.InputSource.OneHot;
import initscope.data.InputSource.Raw;
import initscope.data.InputSource.Uniform;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;

/// What preprocessing does to the columns of a batch, one input each.
final class Columns {
    /// Columns of one task: a cache line of floats.
    private static final int TOGETHER = 16;

    private Columns() {
    }

    /// The probability that an input is not the same in all samples of a batch; NaN where nobody can say.
    static double varying(Raw source, int inputs, int batch) {
        return switch (source) {
            case Normal(_, double std) -> batch < 2 || std == 0 ? 0 : 1;
            case Uniform _, Correlated _ -> batch < 2 ? 0 : 1;
            case Bytes _ -> 1 - Math.pow(Bytes.VALUES, 1.0 - batch);
            case DataSet set -> batch < 2 ? 0 : set instanceof Planar ? 1 : Double.NaN;
            case OneHot _ -> 1 - Math.pow(1 - 1.0 / inputs, batch) - Math.pow(inputs, -batch);
        };
    }

    /// Mean 0 and standard deviation 1 for every column that varies, 0 for the others.
    static Scaling standardizing(Matrix x, Crew crew) {
        Scaling scaling = new Scaling(x.columns());
        each(x, crew, column -> {
            double mean = mean(x, column);
            double squares = 0;
            boolean varies = false;
            for (int r = 0; r < x.rows(); r++) {
                double from = x.get(r, column) - mean;
                squares += from * from;
                varies |= x.get(r, column) != x.get(0, column);
            }
            scaling.set(column, mean, varies ? Math.sqrt(squares / x.rows()) : 0);
        });
        return scaling;
    }

    /// Least 0 and greatest 1 for every column that varies, 0 for the others.
    static Scaling stretching(Matrix x, Crew crew) {
        Scaling scaling = new Scaling(x.columns());
        each(x, crew, column -> {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < x.rows(); r++) {
                low = Math.min(low, x.get(r, column));
                high = Math.max(high, x.get(r, column));
            }
            scaling.set(column, low, high - low);
        });
        return scaling;
    }

    private static double mean(Matrix x, int column) {
        double sum = 0;
        for (int r = 0; r < x.rows(); r++) {
            sum += x.get(r, column);
        }
        return sum / x.rows();
    }

    /// What becomes of each column: it is moved and divided.
    static final class Scaling {
        private final double[] origins;
        private final double[] units;

        private Scaling(int columns) {
            origins = new double[columns];
            units = new double[columns];
        }

        private void set(int column, double origin, double unit) {
            origins[column] = origin;
            units[column] = unit;
        }

        /// Does it to a matrix, be it the one it was learned on or another.
        void apply(Matrix x, Crew crew) {
            each(x, crew, column -> {
                for (int r = 0; r < x.rows(); r++) {
                    x.set(r, column, units[column] == 0 ? 0 : (x.get(r, column) - origins[column]) / units[column]);
                }
            });
        }
    }

    private interface Work {
        void on(int column);
    }

    private static void each(Matrix x, Crew crew, Work work) {
        crew.each(Math.ceilDiv(x.columns(), TOGETHER), task -> {
            for (int c = task * TOGETHER; c < Math.min(x.columns(), (task + 1) * TOGETHER); c++) {
                work.on(c);
            }
        });
    }
}

package initscope.training.pretraining.rbm;

import initscope.tensor.Crew;
import initscope.tensor.Matrix;

/// What a machine small enough lets be computed without sampling: Z, the log-likelihood and its gradient, by going through
/// all states of the smaller side.
///
/// Neighbouring states differ in one unit (Gray's code), so that one row is added or taken away a state. States are divided
/// into runs whose number depends on the machine's shape alone, and added up in order.
public final class Exact {
    /// Units of the smaller side at most.
    public static final int MOST_UNITS = 20;
    private static final long MOST_WORK = 1L << 25;
    private static final long QUICK_WORK = 1L << 22;
    private static final int RUNS = 64;
    /// So many factors between 1 and 2 do not overflow.
    private static final int FACTORS = 512;

    private final Machine machine;
    private final boolean overVisible;
    private final Side small;
    private final Side large;

    /// @throws IllegalArgumentException if both sides are too large: see [#isPossible]
    public Exact(Machine machine) {
        if (!isPossible(machine)) {
            throw new IllegalArgumentException("a machine of " + machine.w().columns() + " and " + machine.w().rows()
                    + " units has too many states");
        }
        this.machine = machine;
        overVisible = machine.visible() == Machine.Visible.BERNOULLI && machine.w().columns() < machine.w().rows();
        small = overVisible ? Side.visible(machine) : Side.hidden(machine);
        large = overVisible ? Side.hidden(machine) : Side.visible(machine);
    }

    /// Whether the states can be gone through within a second or so.
    public static boolean isPossible(Machine machine) {
        return isWithin(machine, MOST_WORK);
    }

    /// Whether that takes so short, less than a tenth of a second, that it can be done after every epoch.
    public static boolean isQuick(Machine machine) {
        return isWithin(machine, QUICK_WORK);
    }

    private static boolean isWithin(Machine machine, long work) {
        int hidden = machine.w().rows();
        int visible = machine.w().columns();
        int least = machine.visible() == Machine.Visible.BERNOULLI ? Math.min(hidden, visible) : hidden;
        return least <= MOST_UNITS && ((long) (hidden + visible) << least) <= work;
    }

    /// Biases and weights as seen from one side.
    ///
    /// @param weights by unit of this side, towards the other
    private record Side(double[] bias, double[][] weights) {
        static Side hidden(Machine machine) {
            double[][] rows = new double[machine.w().rows()][machine.w().columns()];
            for (int j = 0; j < rows.length; j++) {
                for (int i = 0; i < rows[j].length; i++) {
                    rows[j][i] = machine.w().get(j, i);
                }
            }
            return new Side(row(machine.b()), rows);
        }

        static Side visible(Machine machine) {
            double[][] rows = new double[machine.w().columns()][machine.w().rows()];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] = machine.w().get(j, i);
                }
            }
            return new Side(row(machine.a()), rows);
        }

        private static double[] row(Matrix m) {
            double[] values = new double[m.columns()];
            for (int c = 0; c < values.length; c++) {
                values[c] = m.get(0, c);
            }
            return values;
        }

        int units() {
            return bias.length;
        }
    }

    private interface State {
        /// @param place of this state in its run, from 0
        /// @param on the units of the smaller side that are on, as bits
        /// @param own Σ bias over them
        /// @param field what the other side's units feel without their bias: Σ weights of those that are on
        void seen(int place, long on, double own, double[] field);
    }

    private void run(int run, int runs, State state) {
        long states = 1L << small.units();
        long from = states / runs * run;
        long to = from + states / runs;
        double[] field = new double[large.units()];
        double own = 0;
        long on = from ^ from >>> 1;
        for (int u = 0; u < small.units(); u++) {
            if ((on >>> u & 1) != 0) {
                own += small.bias()[u];
                add(field, small.weights()[u], 1);
            }
        }
        state.seen(0, on, own, field);
        for (long s = from + 1; s < to; s++) {
            int u = Long.numberOfTrailingZeros(s);
            on ^= 1L << u;
            int sign = (on >>> u & 1) != 0 ? 1 : -1;
            own += sign * small.bias()[u];
            add(field, small.weights()[u], sign);
            state.seen((int) (s - from), on, own, field);
        }
    }

    private static void add(double[] to, double[] row, int sign) {
        for (int i = 0; i < to.length; i++) {
            to[i] += sign * row[i];
        }
    }

    private int runs() {
        return (int) Math.min(RUNS, 1L << small.units());
    }

    /// ln Z.
    public double logZ(Crew crew) {
        double[] logs = new double[runs()];
        crew.each(logs.length, run -> {
            double[] each = new double[(1 << small.units()) / logs.length];
            run(run, logs.length, (place, _, own, field) -> each[place] = own + summedOut(large.bias(), field));
            logs[run] = logSum(each);
        });
        return logSum(logs);
    }

    /// ln Σ e^x, the greatest x taken out.
    private static double logSum(double[] x) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double one : x) {
            greatest = Math.max(greatest, one);
        }
        double sum = 0;
        for (double one : x) {
            sum += StrictMath.exp(one - greatest);
        }
        return greatest + StrictMath.log(sum);
    }

    /// ln of the sum (of Gaussian units: the integral) over all states of the larger side.
    private double summedOut(double[] bias, double[] field) {
        if (overVisible || machine.visible() == Machine.Visible.BERNOULLI) {
            return softplus(bias, field);
        }
        double sum = bias.length * 0.5 * Math.log(2 * Math.PI);
        for (int i = 0; i < bias.length; i++) {
            sum += field[i] * (bias[i] + 0.5 * field[i]);
        }
        return sum;
    }

    /// Σ ln(1 + e^(bias + field)).
    private static double softplus(double[] bias, double[] field) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < bias.length; i++) {
            double z = bias[i] + field[i];
            sum += Math.max(z, 0);
            product *= 1 + StrictMath.exp(-Math.abs(z));
            if (i % FACTORS == FACTORS - 1) {
                sum += StrictMath.log(product);
                product = 1;
            }
        }
        return sum + StrictMath.log(product);
    }

    /// −F(v) = ln Σ_h e^−E(v, h), mean over samples; of Gaussian units a density.
    ///
    /// @param samples `[N, V]`
    public double negativeFreeEnergy(Matrix samples, Crew crew) {
        Side hidden = overVisible ? large : small;
        Side visible = overVisible ? small : large;
        double[] each = new double[samples.rows()];
        crew.each(each.length, n -> {
            double[] field = new double[hidden.units()];
            double sum = 0;
            for (int i = 0; i < visible.units(); i++) {
                double v = samples.get(n, i);
                double a = visible.bias()[i];
                sum += machine.visible() == Machine.Visible.BERNOULLI ? a * v : -0.5 * (v - a) * (v - a);
                for (int j = 0; v != 0 && j < field.length; j++) {
                    field[j] += v * visible(i, j);
                }
            }
            each[n] = sum + softplus(hidden.bias(), field);
        });
        double sum = 0;
        for (double one : each) {
            sum += one;
        }
        return sum / each.length;
    }

    private double visible(int i, int j) {
        return overVisible ? small.weights()[i][j] : small.weights()[j][i];
    }

    /// Mean of ln p(v) over samples; of Gaussian units the density's.
    public double logLikelihood(Matrix samples, Crew crew) {
        return negativeFreeEnergy(samples, crew) - logZ(crew);
    }

    /// The model's ⟨v h⟩, `[H][V]`: what the gradient of the log-likelihood takes away from the data's ⟨v p(h | v)⟩.
    public double[][] expectedProducts(Crew crew) {
        double logZ = logZ(crew);
        double[][][] parts = new double[runs()][small.units()][large.units()];
        crew.each(parts.length, run -> run(run, parts.length, (_, on, own, field) -> {
            double p = StrictMath.exp(own + summedOut(large.bias(), field) - logZ);
            for (int u = 0; u < small.units(); u++) {
                for (int w = 0; (on >>> u & 1) != 0 && w < field.length; w++) {
                    double z = large.bias()[w] + field[w];
                    boolean bernoulli = overVisible || machine.visible() == Machine.Visible.BERNOULLI;
                    parts[run][u][w] += p * (bernoulli ? 1 / (1 + StrictMath.exp(-z)) : z);
                }
            }
        }));
        double[][] products = new double[machine.w().rows()][machine.w().columns()];
        for (double[][] part : parts) {
            for (int j = 0; j < products.length; j++) {
                for (int i = 0; i < products[j].length; i++) {
                    products[j][i] += overVisible ? part[i][j] : part[j][i];
                }
            }
        }
        return products;
    }
}

package initscope.tensor;

import initscope.tensor.sums.Tally;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Compiles the vector tier by using it, one operation after the other, those of the first picture first. An operation
/// changes over when every trial of it gave the same bits as plain Java in no more time. Time is compared because the
/// compiler now and then gives up on a loop of vectors, which then runs a hundred times slower for the rest of the
/// process; such an operation stays in plain Java.
final class WarmUp implements Runnable {
    private static final String MODULE = "jdk.incubator.vector";
    /// A trial that has gone on for so long and so often has failed: often, because the machine may be busy.
    private static final long PATIENCE_NANOS = 5_000_000_000L;
    private static final int PATIENCE_RUNS = 3000;
    /// Plain Java counts as compiled when it has not become faster for so many runs.
    private static final int STEADY_RUNS = 40;
    private static final int ROWS = 24;
    /// Chains as long as this, or the compiler takes the loop along them for a short one and keeps sums in memory.
    private static final int INNER = 64;
    private static final int CALLS = 50;
    /// As many columns as make the right operand too large for the near cache.
    private static final int WIDE = 4200;
    private static final int LEAST_RUNS = 10;
    private static final double FASTER = 0.9;
    /// Of a loop the compiler already makes vector code of, the vector tier is no faster; compiled badly it is far slower.
    private static final double NO_WORSE = 1.2;

    private final Tiers tiers;
    private final Kernels plain;
    private final Kernels vector;
    private final Precision precision;

    private WarmUp(Tiers tiers, Precision precision) {
        this.tiers = tiers;
        this.precision = precision;
        this.plain = new Tiers().kernels(precision);
        this.vector = Tiers.vectors().kernels(precision);
    }

    /// Brings in the vector instructions' module, `jdk.incubator.vector`, where that is possible: some 0.1 s the first time.
    ///
    /// Named at start (`--add-modules`), it costs the archive of linked classes its better half, 0.3 s of a window's start,
    /// and prints a warning on every run. So our launcher leaves it out and opens the JDK's own way to load a module
    /// afterwards (`jdk.internal.module.Modules`, which agents use). A JVM without that door, or without the module,
    /// computes in plain Java: same bits, slower.
    ///
    /// @return whether classes that name vector types may be used from now on
    static boolean bringInModule() {
        if (ModuleLayer.boot().findModule(MODULE).isPresent()) {
            return true;
        }
        try {
            Class.forName("jdk.internal.module.Modules").getMethod("loadModule", String.class).invoke(null, MODULE);
            return true;
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | InvocationTargetException none) {
            return false;
        }
    }

    /// What changes the tiers of the process.
    static Runnable of(Tiers tiers) {
        return () -> {
            WarmUp floats = new WarmUp(tiers, Precision.FP32);
            WarmUp doubles = new WarmUp(tiers, Precision.FP64);
            floats.touch();
            doubles.product(12, 1, 35, true).work().accept(doubles.vector);
            floats.run();
            doubles.touchProducts();
            doubles.change(Tiers.Operation.DOUBLE_PRODUCT, doubles.products());
        };
    }

    /// Something to do, and what it left behind as one number.
    private record Trial(Consumer<Kernels> work, LongSupplier result) {
    }

    @Override
    public void run() {
        List<Curve> famous = List.of(Curve.of(Curve.Kind.SIGMOID), Curve.of(Curve.Kind.TANH), new Curve(Curve.Kind.LEAKY, 0, 0));
        change(Tiers.Operation.PRODUCT, products());
        famous.forEach(f -> changeCurve(f.kind()));
        change(Tiers.Operation.HISTOGRAM, List.of(histogram(60, ROWS), histogram(200, ROWS)));
        change(Tiers.Operation.MOMENTS, List.of(moments(ROWS), squares(ROWS)));
        change(Tiers.Operation.COUNT, counts(ROWS));
        change(Tiers.Operation.DRAW, draws(ROWS));
        famous.forEach(f -> changeSlope(f.kind()));
        for (Curve.Kind kind : Curve.Kind.values()) {
            if (famous.stream().noneMatch(f -> f.kind() == kind)) {
                changeCurve(kind);
                changeSlope(kind);
            }
        }
    }

    /// Does a little of everything once, so that all classes are loaded before the first method is compiled: one that is
    /// loaded later can make the compiler throw away what it has.
    private void touch() {
        List<Trial> trials = new ArrayList<>(List.of(product(12, 1, 35, true), histogram(60, 1), histogram(200, 1), moments(1),
                squares(1)));
        trials.addAll(counts(1));
        trials.addAll(draws(1));
        for (Curve.Kind kind : Curve.Kind.values()) {
            curves(kind).forEach(f -> trials.addAll(List.of(curve(f, 1), slope(f, 1))));
        }
        trials.forEach(trial -> trial.work().accept(vector));
        touchProducts();
    }

    /// Brings the products past the interpreter, which takes calls, not long chains.
    private void touchProducts() {
        for (Trial trial : kernels(1)) {
            for (int call = 0; call < CALLS; call++) {
                trial.work().accept(vector);
            }
        }
    }

    private void change(Tiers.Operation operation, List<Trial> trials) {
        if (trials.stream().allMatch(this::stands)) {
            tiers.change(operation);
        }
    }

    private void changeCurve(Curve.Kind kind) {
        if (curves(kind).stream().allMatch(f -> stands(curve(f, ROWS)))) {
            tiers.changeCurve(kind);
        }
    }

    private void changeSlope(Curve.Kind kind) {
        if (curves(kind).stream().allMatch(f -> stands(slope(f, ROWS)))) {
            tiers.changeSlope(kind);
        }
    }

    /// Whether vectors become as fast as plain Java, and then say the same.
    private boolean stands(Trial trial) {
        long plainNanos = Long.MAX_VALUE;
        for (int run = 0, last = 0; run < LEAST_RUNS || run - last < STEADY_RUNS; run++) {
            long nanos = time(trial, plain);
            if (nanos < plainNanos * FASTER) {
                last = run;
            }
            plainNanos = Math.min(plainNanos, nanos);
        }
        long end = System.nanoTime() + PATIENCE_NANOS;
        for (int run = 0; time(trial, vector) > plainNanos * NO_WORSE; run++) {
            if (run > PATIENCE_RUNS && System.nanoTime() > end) {
                return false;
            }
        }
        long expected = result(trial, plain);
        return result(trial, vector) == expected;
    }

    private static long time(Trial trial, Kernels kernels) {
        long start = System.nanoTime();
        trial.work().accept(kernels);
        return System.nanoTime() - start;
    }

    private static long result(Trial trial, Kernels kernels) {
        trial.work().accept(kernels);
        return trial.result().getAsLong();
    }

    private List<Trial> products() {
        List<Trial> trials = kernels(INNER);
        trials.add(product(64, INNER, 100, false));
        trials.add(product(24, INNER, WIDE, false));
        return trials;
    }

    /// Shapes that reach each kernel for itself.
    private List<Trial> kernels(int inner) {
        List<Trial> trials = new ArrayList<>();
        for (int columns : new int[] {96, 3}) {
            trials.add(product(24, inner, columns, true));
            trials.add(product(8, inner, columns, true));
            trials.add(product(3, inner, columns, true));
        }
        return trials;
    }

    private Trial product(int rows, int inner, int columns, boolean withBias) {
        Matrix a = filled(rows, inner, 1);
        Matrix w = filled(columns, inner, 2);
        Matrix bias = withBias ? filled(1, columns, 3) : null;
        Matrix c = Matrix.zeros(precision, rows, columns);
        Packed forPlain = new Packed(precision, inner, columns, false).packTransposed(w);
        Packed forVectors = new Packed(precision, inner, columns, true).packTransposed(w);
        return new Trial(k -> k.product(a, 0, rows, k == plain ? forPlain : forVectors, bias, c), () -> bits(c));
    }

    private static List<Curve> curves(Curve.Kind kind) {
        return switch (kind) {
            case LEAKY -> List.of(new Curve(kind, 0, 0), new Curve(kind, 0.01, 0));
            case ELU -> List.of(new Curve(kind, 1, 1));
            case CELU -> List.of(new Curve(kind, 1, 0));
            default -> List.of(Curve.of(kind));
        };
    }

    private Trial curve(Curve f, int rows) {
        Matrix z = filled(rows, 100, 4);
        Matrix x = Matrix.zeros(precision, rows, 100);
        return new Trial(k -> k.apply(f, z, 0, rows, x), () -> bits(x));
    }

    private Trial slope(Curve f, int rows) {
        Matrix z = filled(rows, 100, 4);
        Matrix g = filled(rows, 100, 5);
        Matrix delta = Matrix.zeros(precision, rows, 100);
        return new Trial(k -> k.chain(f, z, g, 0, rows, delta), () -> bits(delta));
    }

    private Trial histogram(int bins, int rows) {
        Matrix x = filled(rows, 100, 6);
        Grid grid = new Grid(-1.5, 1.5, bins);
        Tally tally = new Tally(grid);
        long[] counts = new long[bins + 2];
        return new Trial(k -> {
            tally.start(grid);
            k.histogram(x, 0, rows, tally);
        }, () -> {
            Arrays.fill(counts, 0);
            tally.addTo(counts);
            return Arrays.hashCode(counts);
        });
    }

    private Trial moments(int rows) {
        Matrix x = filled(rows, 100, 7);
        BlockMoments out = new BlockMoments(100);
        return new Trial(k -> k.moments(x, 0, rows, out), () -> Arrays.hashCode(out.mean) * 31L + Arrays.hashCode(out.squares)
                + Double.hashCode(out.min) * 961L + Double.hashCode(out.max) * 29791L);
    }

    private Trial squares(int rows) {
        Matrix x = filled(rows, 100, 7);
        double[] sum = new double[1];
        return new Trial(k -> sum[0] = k.sumOfSquares(x, 0, rows), () -> Double.doubleToLongBits(sum[0]));
    }

    private List<Trial> counts(int rows) {
        Matrix x = filled(rows, 100, 8);
        long[] count = new long[1];
        boolean[] alive = new boolean[100];
        return List.of(
                new Trial(k -> count[0] = k.countOutside(x, 0, rows, -1, 1), () -> count[0]),
                new Trial(k -> count[0] = k.countEqual(x, 0, rows, 0), () -> count[0]),
                new Trial(k -> {
                    Arrays.fill(alive, false);
                    k.markInside(x, 0, rows, -1, 1, alive);
                }, () -> Arrays.hashCode(alive)));
    }

    private List<Trial> draws(int rows) {
        Matrix out = Matrix.zeros(precision, rows, 100);
        return List.of(
                new Trial(k -> k.normals(9, 0, rows * 100, 0, 1, out), () -> bits(out)),
                new Trial(k -> k.uniforms(9, 0, rows * 100, 0, 1, out), () -> bits(out)),
                new Trial(k -> k.truncatedNormals(9, 0, rows * 100, 1, out), () -> bits(out)));
    }

    /// Numbers in `[-2, 2)`, some of them zero.
    private Matrix filled(int rows, int columns, int key) {
        Matrix m = Matrix.zeros(precision, rows, columns);
        plain.uniforms(key, 0, rows * columns, -2, 2, m);
        for (int r = 0; r < rows; r++) {
            m.set(r, (r * 37 + key) % columns, 0);
        }
        return m;
    }

    private static long bits(Matrix m) {
        long sum = 0;
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                sum = sum * 31 + Double.doubleToLongBits(m.get(r, c));
            }
        }
        return sum;
    }
}

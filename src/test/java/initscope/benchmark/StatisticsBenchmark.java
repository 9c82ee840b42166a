package initscope.benchmark;

import initscope.tensor.BlockMoments;
import initscope.tensor.Curve;
import initscope.tensor.Grid;
import initscope.tensor.draws.ScalarDraws;
import initscope.tensor.functions.VectorFunctions;
import initscope.tensor.sums.ScalarStatistics;
import initscope.tensor.sums.Tally;
import initscope.tensor.sums.VectorStatistics;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Nanoseconds an element of what is taken from a block of 64 rows of 100 just computed. `sequence` is activation,
/// moments and histogram of the activations; `everything` what a layer with all its measures does.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@OperationsPerInvocation(StatisticsBenchmark.ELEMENTS)
public class StatisticsBenchmark {
    static final int ELEMENTS = 6400;
    private static final int COLUMNS = 100;
    private static final int ROWS = 64;

    @Param({"SIGMOID", "TANH", "LEAKY"})
    private Curve.Kind kind;

    private Curve curve;
    private Tally tally;
    private final float[] z = new float[ELEMENTS];
    private final float[] x = new float[ELEMENTS];
    private final BlockMoments moments = new BlockMoments(COLUMNS);
    private final boolean[] alive = new boolean[COLUMNS];

    @Setup
    public void draw() {
        ScalarDraws.normals(1, 0, ELEMENTS, 0, 1, z);
        curve = Curve.of(kind);
        VectorFunctions.apply(curve, z, 0, ELEMENTS, x);
        tally = new Tally(switch (kind) {
            case TANH -> new Grid(-1, 1, 30);
            case LEAKY -> new Grid(0, 4, 30);
            default -> new Grid(0, 1, 30);
        });
    }

    @Benchmark
    public BlockMoments moments() {
        VectorStatistics.moments(x, COLUMNS, 0, ROWS, moments);
        return moments;
    }

    @Benchmark
    public Tally histogram() {
        VectorStatistics.histogram(x, 0, ELEMENTS, tally);
        return tally;
    }

    @Benchmark
    public BlockMoments scalarMoments() {
        ScalarStatistics.moments(x, COLUMNS, 0, ROWS, moments);
        return moments;
    }

    @Benchmark
    public Tally scalarHistogram() {
        ScalarStatistics.histogram(x, 0, ELEMENTS, tally);
        return tally;
    }

    @Benchmark
    public long counts() {
        return VectorStatistics.countOutside(x, 0, ELEMENTS, 0.05, 0.95)
                + VectorStatistics.countEqual(x, 0, ELEMENTS, 0);
    }

    @Benchmark
    public double sumOfSquares() {
        return VectorStatistics.sumOfSquares(x, 0, ELEMENTS);
    }

    @Benchmark
    public Tally sequence() {
        VectorFunctions.apply(curve, z, 0, ELEMENTS, x);
        VectorStatistics.moments(x, COLUMNS, 0, ROWS, moments);
        VectorStatistics.histogram(x, 0, ELEMENTS, tally);
        return tally;
    }

    @Benchmark
    public long everything() {
        VectorStatistics.moments(z, COLUMNS, 0, ROWS, moments);
        long saturated = VectorStatistics.countOutside(z, 0, ELEMENTS, -4.356544420601753, 4.356544420601753);
        VectorStatistics.markInside(z, COLUMNS, 0, ROWS, 0, Double.NaN, alive);
        VectorFunctions.apply(curve, z, 0, ELEMENTS, x);
        VectorStatistics.moments(x, COLUMNS, 0, ROWS, moments);
        VectorStatistics.histogram(x, 0, ELEMENTS, tally);
        return saturated + VectorStatistics.countOutside(x, 0, ELEMENTS, 0.05, 0.95)
                + VectorStatistics.countEqual(x, 0, ELEMENTS, 0);
    }
}

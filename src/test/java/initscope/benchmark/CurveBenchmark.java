package initscope.benchmark;

import initscope.tensor.Curve;
import initscope.tensor.Curve.Kind;
import initscope.tensor.draws.ScalarDraws;
import initscope.tensor.functions.ScalarFunctions;
import initscope.tensor.functions.VectorFunctions;
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

/// Nanoseconds an element of every curve and derivative on a block of 64 rows of 100, which stays in cache.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@OperationsPerInvocation(CurveBenchmark.ELEMENTS)
public class CurveBenchmark {
    static final int ELEMENTS = 6400;

    @Param
    private Kind kind;

    private Curve curve;
    private final float[] z = new float[ELEMENTS];
    private final float[] g = new float[ELEMENTS];
    private final float[] x = new float[ELEMENTS];

    @Setup
    public void draw() {
        ScalarDraws.normals(1, 0, ELEMENTS, 0, 2, z);
        ScalarDraws.normals(2, 0, ELEMENTS, 0, 1, g);
        curve = switch (kind) {
            case ELU -> new Curve(kind, 1, 1);
            case CELU -> new Curve(kind, 1, 0);
            default -> Curve.of(kind);
        };
    }

    @Benchmark
    public float[] vectorValue() {
        VectorFunctions.apply(curve, z, 0, ELEMENTS, x);
        return x;
    }

    @Benchmark
    public float[] vectorChain() {
        VectorFunctions.chain(curve, z, g, 0, ELEMENTS, x);
        return x;
    }

    @Benchmark
    public float[] scalarValue() {
        ScalarFunctions.apply(curve, z, 0, ELEMENTS, x);
        return x;
    }

    @Benchmark
    public float[] scalarChain() {
        ScalarFunctions.chain(curve, z, g, 0, ELEMENTS, x);
        return x;
    }
}

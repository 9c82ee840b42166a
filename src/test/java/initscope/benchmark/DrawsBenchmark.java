package initscope.benchmark;

import initscope.tensor.draws.ScalarDraws;
import initscope.tensor.draws.VectorDraws;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Nanoseconds a random number, one thread; `-t 2` for two.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@OperationsPerInvocation(DrawsBenchmark.ELEMENTS)
public class DrawsBenchmark {
    static final int ELEMENTS = 10_000;

    private final float[] x = new float[ELEMENTS];
    private long key;

    @Benchmark
    public float[] normals() {
        VectorDraws.normals(key++, 0, ELEMENTS, 0, 0.1, x);
        return x;
    }

    @Benchmark
    public float[] uniforms() {
        VectorDraws.uniforms(key++, 0, ELEMENTS, -0.1, 0.1, x);
        return x;
    }

    @Benchmark
    public float[] truncatedNormals() {
        VectorDraws.truncatedNormals(key++, 0, ELEMENTS, 0.1, x);
        return x;
    }

    @Benchmark
    public float[] scalarNormals() {
        ScalarDraws.normals(key++, 0, ELEMENTS, 0, 0.1, x);
        return x;
    }
}

package initscope.benchmark;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas.cblas_dgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

import initscope.benchmark.ProductBenchmark.Layer;
import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What [ProductBenchmark] is measured against: OpenBLAS through its Java preset, memory off the heap, no bias added.
/// Compiled only with `-Pbenchmark`, because the program has no use for the library.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class OpenBlasBenchmark {
    @Param
    private Layer layer;

    @Param("2")
    private int threads;

    private FloatPointer x;
    private FloatPointer w;
    private FloatPointer z;
    private DoublePointer xDouble;
    private DoublePointer wDouble;
    private DoublePointer zDouble;

    @Setup(Level.Trial)
    public void fill() {
        blas_set_num_threads(threads);
        x = new FloatPointer(pattern(layer.rows * layer.fanIn));
        w = new FloatPointer(pattern(layer.fanOut * layer.fanIn));
        z = new FloatPointer((long) layer.rows * layer.fanOut);
        xDouble = new DoublePointer((long) layer.rows * layer.fanIn);
        wDouble = new DoublePointer((long) layer.fanOut * layer.fanIn);
        zDouble = new DoublePointer((long) layer.rows * layer.fanOut);
        for (long i = 0; i < (long) layer.rows * layer.fanIn; i++) {
            xDouble.put(i, x.get(i));
        }
        for (long i = 0; i < (long) layer.fanOut * layer.fanIn; i++) {
            wDouble.put(i, w.get(i));
        }
    }

    @Benchmark
    public FloatPointer single() {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, layer.rows, layer.fanOut, layer.fanIn, 1, x, layer.fanIn,
                w, layer.fanIn, 0, z, layer.fanOut);
        return z;
    }

    @Benchmark
    public DoublePointer twofold() {
        cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasTrans, layer.rows, layer.fanOut, layer.fanIn, 1, xDouble, layer.fanIn,
                wDouble, layer.fanIn, 0, zDouble, layer.fanOut);
        return zDouble;
    }

    private static float[] pattern(int n) {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = (i * 37 % 101 - 50) / 50f;
        }
        return values;
    }
}

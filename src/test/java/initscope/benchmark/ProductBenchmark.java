package initscope.benchmark;

import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;
import initscope.tensor.Tiers;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The product of one layer, z = x WT + b, shared by a crew of two as the engine shares it. GFLOP/s are
/// `2 rows fanIn fanOut / time`; [OpenBlasBenchmark] is the same for the library.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class ProductBenchmark {

    /// One layer of the book's network and of two larger ones.
    public enum Layer {
        S(1000, 100, 100), M(1024, 512, 512), L(4096, 1024, 1024);

        final int rows;
        final int fanIn;
        final int fanOut;

        Layer(int rows, int fanIn, int fanOut) {
            this.rows = rows;
            this.fanIn = fanIn;
            this.fanOut = fanOut;
        }
    }

    @Param
    private Layer layer;

    @Param("FP32")
    private Precision precision;

    @Param("2")
    private int threads;

    /// Rows of one task.
    @Param("72")
    private int block;

    /// Whether to wait for the vector tier.
    @Param("true")
    private boolean vectors;

    private Crew crew;
    private Kernels kernels;
    private Matrix x;
    private Matrix w;
    private Matrix b;
    private Matrix z;
    private Packed packed;

    @Setup(Level.Trial)
    public void draw() throws InterruptedException {
        if (vectors && !Tiers.awaitWarmUp(120_000)) {
            throw new IllegalStateException("the vector tier is still undecided");
        }
        crew = new Crew(threads);
        kernels = Kernels.of(precision);
        x = normals(1, layer.rows, layer.fanIn);
        w = normals(2, layer.fanOut, layer.fanIn);
        b = normals(3, 1, layer.fanOut);
        z = Matrix.zeros(precision, layer.rows, layer.fanOut);
        packed = new Packed(precision, layer.fanIn, layer.fanOut).packTransposed(w);
    }

    @TearDown(Level.Trial)
    public void close() {
        crew.close();
    }

    @Benchmark
    public Matrix product() {
        crew.each(Math.ceilDiv(layer.rows, block), i -> kernels.product(x, i * block,
                Math.min(layer.rows, i * block + block), packed, b, z));
        return z;
    }

    /// What new weights cost before the first product.
    @Benchmark
    public Packed pack() {
        crew.each(packed.panels(), panel -> packed.packTransposed(w, panel, panel + 1));
        return packed;
    }

    private Matrix normals(long key, int rows, int columns) {
        Matrix m = Matrix.zeros(precision, rows, columns);
        kernels.normals(key, 0, rows * columns, 0, 1, m);
        return m;
    }
}

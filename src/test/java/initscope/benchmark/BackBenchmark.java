package initscope.benchmark;

import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.network.Architecture;
import initscope.statistics.Binning;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
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

/// What the way back costs, on two threads. The pass back alone is the difference of `forth` and one of the others:
/// `moments` with second moments only, `detail` with ∂L/∂W, medians and near-zero shares, `histograms` with the three
/// histograms of every layer too. `bareProducts` is what the last two must at least do: delta W and deltaᵀ x, packed and
/// turned beforehand.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class BackBenchmark {
    private static final long MEMORY = 8L << 30;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int ROWS = 48;
    private static final Measures FORTH = Measures.moments();
    private static final Measures MOMENTS = FORTH.withGradients(true);
    private static final Measures DETAIL = FORTH.withBack(Measures.Back.DETAIL);
    private static final Measures HISTOGRAMS =
            FORTH.withBack(new Measures.Back(true, new Binning(30, Binning.Range.AUTO)));

    @Param({"depth=5 width=100 batch=1000", "depth=20 width=512 batch=1024", "depth=50 width=1024 batch=4096"})
    private String size;

    private Lab lab;
    private Experiment experiment;
    private Crew crew;
    private final List<Product> products = new ArrayList<>();
    private long count;

    private record Product(Matrix left, Packed right, Matrix result) {
        static Product of(int rows, int inner, int columns) {
            return new Product(Matrix.zeros(Precision.FP32, rows, inner), new Packed(Precision.FP32, inner, columns),
                    Matrix.zeros(Precision.FP32, rows, columns));
        }
    }

    @Setup(Level.Trial)
    public void prepare() throws InterruptedException {
        lab = new Lab(2, MEMORY);
        lab.awaitWarmUp(PATIENCE_MILLIS);
        Spec spec = SpecReader.read("tanh xavier-normal " + size).orThrow();
        experiment = lab.prepare(spec, HISTOGRAMS).orThrow();
        crew = new Crew(2);
        for (Architecture.Layer layer : spec.architecture().layers()) {
            if (layer.number() > 1) {
                products.add(Product.of(spec.batch(), layer.fanOut(), layer.fanIn()));
            }
            products.add(Product.of(layer.fanOut(), spec.batch(), layer.fanIn()));
        }
    }

    @TearDown(Level.Trial)
    public void end() {
        lab.close();
        crew.close();
    }

    @Benchmark
    public Snapshot forth() throws InterruptedException {
        return experiment.run(++count, FORTH);
    }

    @Benchmark
    public Snapshot moments() throws InterruptedException {
        return experiment.run(++count, MOMENTS);
    }

    @Benchmark
    public Snapshot detail() throws InterruptedException {
        return experiment.run(++count, DETAIL);
    }

    @Benchmark
    public Snapshot histograms() throws InterruptedException {
        return experiment.run(++count, HISTOGRAMS);
    }

    @Benchmark
    public Matrix bareProducts() {
        Kernels kernels = Kernels.of(Precision.FP32);
        for (Product p : products) {
            int rows = p.left.rows();
            crew.each(Math.ceilDiv(rows, ROWS), block -> kernels.product(p.left, block * ROWS,
                    Math.min(rows, (block + 1) * ROWS), p.right, null, p.result));
        }
        return products.getLast().result;
    }
}

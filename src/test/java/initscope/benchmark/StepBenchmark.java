package initscope.benchmark;

import initscope.data.Labels;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.init.Bias;
import initscope.init.Draw;
import initscope.network.Architecture;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;
import initscope.tensor.Tiers;
import initscope.training.Trainer;
import java.util.ArrayList;
import java.util.Collections;
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

/// What a step of learning costs at 784-100×4-10, batch 128, ReLU He, on two threads, and what its products alone cost:
/// x Wᵀ, delta W and deltaᵀ x, packed and turned beforehand, shared out as a step shares them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class StepBenchmark {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int ROWS = 12;

    @Param({"sgd", "adam"})
    private String optimizer;

    private Crew crew;
    private TrainingSpec spec;
    private Trainer trainer;
    private Matrix x;
    private Labels labels;
    private final List<Product> ofRows = new ArrayList<>();
    private final List<Task> ofWeights = new ArrayList<>();
    private long count;

    private record Product(Matrix left, Packed right, Matrix result) {
        static Product of(int rows, int inner, int columns) {
            return new Product(Matrix.zeros(Precision.FP32, rows, inner), new Packed(Precision.FP32, inner, columns),
                    Matrix.zeros(Precision.FP32, rows, columns));
        }

        void rows(Kernels kernels, int from, int to) {
            kernels.product(left, from, to, right, null, result);
        }
    }

    private record Task(Product product, int from) {
    }

    @Setup(Level.Trial)
    public void prepare() throws InterruptedException {
        crew = new Crew(2);
        Tiers.awaitWarmUp(PATIENCE_MILLIS);
        spec = TrainingText.read("relu he-normal inputs=784 depth=4 optimizer=" + optimizer).orThrow();
        Architecture shape = spec.architecture();
        trainer = new Trainer(new Draw(Precision.FP32, crew).network(shape, Collections.nCopies(5,
                spec.network().initializer()), Bias.ZERO, Seed.root(1)), spec.objective(), 128, 0, crew);
        x = Matrix.zeros(Precision.FP32, 128, 784);
        Kernels.of(Precision.FP32).normals(1, 0, 128 * 784, 0, 1, x);
        int[] classes = new int[128];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = i % 10;
        }
        labels = Labels.of(classes);
        for (Architecture.Layer layer : shape.layers()) {
            ofRows.add(Product.of(128, layer.fanIn(), layer.fanOut()));
            Product weights = Product.of(layer.fanOut(), 128, layer.fanIn());
            for (int from = 0; from < layer.fanOut(); from += ROWS) {
                ofWeights.add(new Task(weights, from));
            }
        }
        for (Architecture.Layer layer : shape.layers().subList(1, shape.depth()).reversed()) {
            ofRows.add(Product.of(128, layer.fanOut(), layer.fanIn()));
        }
    }

    @TearDown(Level.Trial)
    public void end() {
        crew.close();
    }

    @Benchmark
    public Trainer.Step step() throws InterruptedException {
        return trainer.step(x, labels, _ -> 0, spec.optimizer(), ++count);
    }

    @Benchmark
    public int bareProducts() {
        Kernels kernels = Kernels.of(Precision.FP32);
        crew.each(4, strip -> {
            int[] bounds = {0, 24, 60, 96, 128};
            ofRows.forEach(product -> product.rows(kernels, bounds[strip], bounds[strip + 1]));
        });
        crew.each(ofWeights.size(), task -> {
            Product product = ofWeights.get(task).product;
            int from = ofWeights.get(task).from;
            product.rows(kernels, from, Math.min(product.left.rows(), from + ROWS));
        });
        return ofWeights.size();
    }
}

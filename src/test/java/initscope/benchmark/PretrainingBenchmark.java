package initscope.benchmark;

import initscope.network.Architecture;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.tensor.Tiers;
import initscope.training.pretraining.Pretraining;
import initscope.training.pretraining.autoencoder.Encoders;
import initscope.training.pretraining.greedy.Dense;
import initscope.training.pretraining.greedy.Greedy;
import initscope.training.pretraining.greedy.LayerLearner;
import initscope.training.pretraining.greedy.Outer;
import initscope.training.pretraining.rbm.Boltzmann;
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

/// One step of a layer that learns alone, 784-100, batch 100, and the bare matrix products in it: two ways up, one down and
/// the sum over data and reconstruction. An epoch of 4000 samples is 40 steps.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class PretrainingBenchmark {
    private static final int BATCH = 100;
    private static final int INPUTS = 784;
    private static final int UNITS = 100;

    @Param("2")
    private int threads;

    private Crew crew;
    private LayerLearner rbm;
    private LayerLearner autoencoder;
    private Dense dense;
    private Outer outer;
    private Matrix w;
    private Matrix b;
    private Matrix x;
    private Matrix h;
    private long step;

    @Setup(Level.Trial)
    public void draw() throws InterruptedException {
        if (!Tiers.awaitWarmUp(120_000)) {
            throw new IllegalStateException("the vector tier is still undecided");
        }
        crew = new Crew(threads);
        Matrix samples = uniforms(1, 500, INPUTS, 0, 1);
        rbm = learner(new Boltzmann(Pretraining.Rbm.STANDARD, crew), samples);
        autoencoder = learner(new Encoders(Pretraining.Autoencoder.STANDARD, crew), samples);
        dense = new Dense(Precision.FP32, INPUTS, UNITS, crew);
        outer = new Outer(Precision.FP32, 2 * BATCH, UNITS, INPUTS, crew);
        w = uniforms(2, UNITS, INPUTS, -0.1, 0.1);
        b = uniforms(3, 1, UNITS, -0.1, 0.1);
        x = uniforms(4, 2 * BATCH, INPUTS, 0, 1);
        h = uniforms(5, 2 * BATCH, UNITS, 0, 1);
        dense.load(w, w);
    }

    private LayerLearner learner(Greedy.Method method, Matrix samples) {
        Architecture.Layer layer = new Architecture.Layer(1, INPUTS, UNITS, Plain.SIGMOID);
        Architecture shape = new Architecture(INPUTS, List.of(layer));
        LayerLearner learner = method.layer(shape, layer, uniforms(6, UNITS, INPUTS, -0.1, 0.1), uniforms(7, 1, UNITS, 0, 0),
                samples, BATCH, Seed.root(1));
        for (int r = 0; r < BATCH; r++) {
            for (int c = 0; c < INPUTS; c++) {
                learner.room().set(r, c, samples.get(r, c));
            }
        }
        return learner;
    }

    @TearDown(Level.Trial)
    public void close() {
        crew.close();
    }

    @Benchmark
    public void rbm() {
        rbm.step(1, step++);
    }

    @Benchmark
    public void autoencoder() {
        autoencoder.step(1, step++);
    }

    @Benchmark
    public Matrix products() {
        dense.up(x, 0, BATCH, b, h, null, h);
        dense.down(h, BATCH, 2 * BATCH, null, x, null, x);
        dense.up(x, BATCH, 2 * BATCH, b, h, null, h);
        return outer.of(h, x);
    }

    private static Matrix uniforms(long key, int rows, int columns, double low, double high) {
        Matrix m = Matrix.zeros(Precision.FP32, rows, columns);
        Kernels.of(Precision.FP32).uniforms(key, 0, rows * columns, low, high, m);
        return m;
    }
}

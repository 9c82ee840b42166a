package initscope.benchmark;

import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
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

/// A whole experiment as the window and the command line run it, on two threads: the weights drawn (`draw`), a batch drawn
/// and sent through with moments, shares, variance split and a 30-bin histogram of every layer (`pass`), the same with the
/// gradient sent back (`passAndBack`), and weights and batch together (`whole`), which is what the NumPy and PyTorch
/// programs it is compared with do. The bare products are [ProductBenchmark]'s.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class PassBenchmark {
    private static final long MEMORY = 4L << 30;
    private static final long PATIENCE_MILLIS = 60_000;

    @Param({"depth=5 width=100 batch=1000", "depth=20 width=512 batch=1024", "depth=50 width=1024 batch=4096"})
    private String size;

    @Param({"sigmoid normal(1)", "tanh xavier-normal", "relu he-normal"})
    private String pair;

    private Lab lab;
    private Spec spec;
    private Measures measures;
    private Experiment experiment;
    private long count;

    @Setup(Level.Trial)
    public void prepare() throws InterruptedException {
        lab = new Lab(2, MEMORY);
        lab.awaitWarmUp(PATIENCE_MILLIS);
        spec = SpecReader.read(pair + " " + size).orThrow();
        measures = Measures.moments().withHistograms(spec.binning());
        experiment = lab.prepare(spec, measures).orThrow();
    }

    @TearDown(Level.Trial)
    public void end() {
        lab.close();
    }

    @Benchmark
    public Experiment draw() throws InterruptedException {
        experiment.redraw(spec.withSeed(++count));
        return experiment;
    }

    @Benchmark
    public Snapshot pass() throws InterruptedException {
        return experiment.run(++count, measures);
    }

    @Benchmark
    public Snapshot passAndBack() throws InterruptedException {
        return experiment.run(++count, measures.withGradients(true));
    }

    @Benchmark
    public Snapshot whole() throws InterruptedException {
        return draw().run(0, measures);
    }
}

package initscope.benchmark;

import initscope.tensor.Crew;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What it costs to hand work to two threads and wait for them. With no work at all the caller is often done before the
/// other has begun; some work makes both take part.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CrewBenchmark {
    @Param({"0", "10000"})
    private int work;

    private Crew crew;

    @Setup
    public void open() {
        crew = new Crew(2);
    }

    @TearDown
    public void close() {
        crew.close();
    }

    @Benchmark
    public void alone() {
        Blackhole.consumeCPU(work);
    }

    @Benchmark
    public void twoAtOnce() {
        crew.each(2, _ -> Blackhole.consumeCPU(work));
    }
}

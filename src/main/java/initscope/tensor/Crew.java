package initscope.tensor;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// A fixed team of threads for one blocking caller. Each begins with its own share of the tasks, the same from call to
/// call, so that it finds in its cache what it left there, and then helps the others: which thread runs a task is left
/// open, and a task's result must be a function of its index alone.
///
/// Work is handed over by spinning for some microseconds; a thread that finds nothing to do in that time sleeps.
public final class Crew implements AutoCloseable {
    /// Longer than the pause between two layers of a small network, too short to be felt by anyone else.
    private static final long SPIN_NANOS = 50_000;
    /// Counters this far apart share no cache line.
    private static final int APART = 32;
    private static final Job NOTHING = new Job(0, 1, _ -> { });

    private final Member[] members;
    private final boolean spins;
    private final AtomicReference<Job> current = new AtomicReference<>(NOTHING);
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    /// A team of the given size, the caller counted.
    public Crew(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a crew of " + threads);
        }
        spins = threads <= Runtime.getRuntime().availableProcessors();
        members = new Member[threads - 1];
        for (int i = 0; i < members.length; i++) {
            members[i] = new Member(i + 1);
        }
        for (Member member : members) {
            member.thread.start();
        }
    }

    /// A team as large as the machine.
    public static Crew ofProcessors() {
        return new Crew(Runtime.getRuntime().availableProcessors());
    }

    public int threads() {
        return members.length + 1;
    }

    /// Runs `task` for 0, 1, …, tasks - 1, the caller taking part, and returns when all are done. What tasks wrote is
    /// visible to the caller. An interruption waits until then and is left set.
    ///
    /// @throws RuntimeException or Error: the first one a task threw; tasks not yet begun are then left out
    /// @throws IllegalStateException if the crew is closed or already at work
    public void each(int tasks, IntConsumer task) {
        if (closed.get() || !busy.compareAndSet(false, true)) {
            throw new IllegalStateException(closed.get() ? "the crew is closed" : "the crew has one caller at a time");
        }
        Job job = new Job(tasks, threads(), task);
        try {
            if (tasks > 1) {
                current.set(job);
                for (int i = 0; i < Math.min(members.length, tasks - 1); i++) {
                    members[i].wake();
                }
            }
            job.work(0);
            job.await(spins);
        } finally {
            current.set(NOTHING);
            job.task.set(null);
            busy.set(false);
        }
        job.rethrow();
    }

    /// Ends the threads; one still at work finishes its task. Idempotent.
    @Override
    public void close() {
        closed.set(true);
        for (Member member : members) {
            LockSupport.unpark(member.thread);
        }
    }

    /// The tasks of one call, divided into as many runs of neighbours as there are threads.
    private static final class Job {
        private final int tasks;
        private final int threads;
        /// Let go when all is done, for a sleeping thread keeps the job it did last.
        private final AtomicReference<IntConsumer> task;
        /// The next task of each run.
        private final AtomicIntegerArray next;
        private final AtomicInteger left;
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicReference<Thread> waiting = new AtomicReference<>();

        Job(int tasks, int threads, IntConsumer task) {
            this.tasks = tasks;
            this.threads = threads;
            this.task = new AtomicReference<>(task);
            left = new AtomicInteger(tasks);
            next = new AtomicIntegerArray(threads * APART);
            for (int run = 0; run < threads; run++) {
                next.setPlain(run * APART, begin(run));
            }
        }

        private int begin(int run) {
            return (int) ((long) run * tasks / threads);
        }

        /// Takes part until no task is left to begin: first the own run, then the others'.
        void work(int self) {
            IntConsumer todo = task.get();
            for (int i = 0; i < threads; i++) {
                int run = (self + i) % threads;
                int end = begin(run + 1);
                while (next.getPlain(run * APART) < end) {
                    int index = next.getAndIncrement(run * APART);
                    if (index >= end) {
                        break;
                    }
                    if (failure.get() == null) {
                        try {
                            todo.accept(index);
                        } catch (Throwable thrown) {
                            failure.compareAndSet(null, thrown);
                        }
                    }
                    if (left.decrementAndGet() == 0) {
                        LockSupport.unpark(waiting.get());
                    }
                }
            }
        }

        /// Until every task is done.
        void await(boolean spinning) {
            long end = System.nanoTime() + SPIN_NANOS;
            while (spinning && left.get() > 0 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            if (left.get() == 0) {
                return;
            }
            boolean interrupted = false;
            waiting.set(Thread.currentThread());
            while (left.get() > 0) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        void rethrow() {
            switch (failure.get()) {
                case null -> { }
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new IllegalStateException("a task threw", e);
            }
        }
    }

    private final class Member {
        private final int number;
        private final Thread thread;
        private final AtomicBoolean asleep = new AtomicBoolean();

        Member(int number) {
            this.number = number;
            thread = Thread.ofPlatform().daemon().name("crew " + number).unstarted(this::live);
        }

        void wake() {
            if (asleep.get()) {
                LockSupport.unpark(thread);
            }
        }

        private void live() {
            Job done = NOTHING;
            while (!closed.get()) {
                Job job = current.get();
                if (job == NOTHING || job == done) {
                    job = look(done);
                }
                if (job != null) {
                    job.work(number);
                    done = job;
                }
            }
        }

        /// The next job, or null if there was none for a while and the thread has slept.
        private Job look(Job done) {
            long end = System.nanoTime() + SPIN_NANOS;
            while (spins && System.nanoTime() < end) {
                Job job = current.get();
                if (job != NOTHING && job != done) {
                    return job;
                }
                Thread.onSpinWait();
            }
            asleep.set(true);
            Job job = current.get();
            if ((job == NOTHING || job == done) && !closed.get()) {
                LockSupport.park(Crew.this);
                Thread.interrupted();
            }
            asleep.set(false);
            return null;
        }
    }
}

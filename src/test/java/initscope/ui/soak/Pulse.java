package initscope.ui.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Asks the FX thread every few milliseconds whether it is there, and keeps how long it took to answer.
final class Pulse implements AutoCloseable {
    /// A stall, in milliseconds.
    static final int LIMIT = 50;
    private static final int PAUSE = 5;
    private static final int[] EDGES = {5, 10, 20, 50, 100, 200, 500, 1000};
    private static final int FRAMES = 6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Stall> stalls = new ArrayList<>();
    private final long[] counts = new long[EDGES.length + 1];
    private final Thread fx;
    private final Supplier<String> action;
    private final Thread poster;
    private volatile boolean closed;

    /// @param action what is being done now
    Pulse(Thread fx, Supplier<String> action) {
        this.fx = fx;
        this.action = action;
        poster = Thread.ofPlatform().daemon().name("pulse").start(this::post);
    }

    private void post() {
        try {
            while (!closed) {
                CountDownLatch answer = new CountDownLatch(1);
                long own = threads.getThreadCpuTime(fx.threadId());
                long start = System.nanoTime();
                long[] end = new long[1];
                Platform.runLater(() -> {
                    end[0] = System.nanoTime();
                    answer.countDown();
                });
                String place = "";
                String doing = "";
                if (!answer.await(LIMIT, TimeUnit.MILLISECONDS)) {
                    doing = action.get();
                    place = place(fx.getStackTrace());
                    answer.await();
                }
                double millis = (end[0] - start) / 1e6;
                keep(millis, (threads.getThreadCpuTime(fx.threadId()) - own) / 1e6, doing, place);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    private synchronized void keep(double millis, double own, String doing, String place) {
        int bin = 0;
        while (bin < EDGES.length && millis > EDGES[bin]) {
            bin++;
        }
        counts[bin]++;
        if (millis > LIMIT) {
            stalls.add(new Stall(millis, own, doing, place));
        }
    }

    /// The innermost frame, and the innermost ones of ours.
    private static String place(StackTraceElement[] stack) {
        String ours = Arrays.stream(stack).filter(f -> f.getClassName().startsWith("initscope") && !f.getClassName().contains(".soak."))
                .limit(FRAMES).map(Pulse::shorter).collect(Collectors.joining(" < "));
        return (stack.length == 0 ? "?" : shorter(stack[0])) + " … " + (ours.isEmpty() ? outermost(stack) : ours);
    }

    private static String outermost(StackTraceElement[] stack) {
        return Arrays.stream(stack).filter(f -> f.getClassName().startsWith("javafx") || f.getClassName().startsWith("com.sun"))
                .limit(FRAMES).map(Pulse::shorter).collect(Collectors.joining(" < "));
    }

    private static String shorter(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    /// The stalls, longest first.
    synchronized List<Stall> stalls() {
        return stalls.stream().sorted(Comparator.comparingDouble(Stall::millis).reversed()).toList();
    }

    /// How many answers took how long.
    synchronized String histogram() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            text.append(i == 0 ? "" : ", ").append(i < EDGES.length ? "≤ " + EDGES[i] : "> " + EDGES[i - 1]).append(" ms: ")
                    .append(counts[i]);
        }
        return text.toString();
    }

    @Override
    public void close() {
        closed = true;
        poster.interrupt();
    }
}

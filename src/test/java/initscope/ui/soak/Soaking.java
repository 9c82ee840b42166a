package initscope.ui.soak;

import initscope.ui.bench.MainWindow;
import initscope.ui.settings.Settings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// A long run of random actions on one window.
public final class Soaking {
    private static final int REMEMBERED = 50;
    private static final int PATIENCE_SECONDS = 120;
    private static final int WEIGHINGS = 10;
    private static final int LOOKS = 40;
    private static final int CALM = 5;

    private final Stage stage;
    private final MainWindow window;
    private final Settings settings;
    private final Consumer<String> log;
    private final Deque<String> last = new ArrayDeque<>();
    private final List<Throwable> bugs = Collections.synchronizedList(new ArrayList<>());
    private final Survivors survivors = new Survivors();
    private final java.util.Map<String, double[]> costs = new java.util.TreeMap<>();
    private volatile String doing = "";

    /// @param log takes a line now and then
    public Soaking(Stage stage, MainWindow window, Settings settings, Consumer<String> log) {
        this.stage = stage;
        this.window = window;
        this.settings = settings;
        this.log = log;
    }

    /// Blocks; not on the FX thread.
    public Report run(int actions, long seed) throws Exception {
        Thread fx = ask(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> keep(bug));
            return Thread.currentThread();
        });
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> keep(bug));
        Actions doer = new Actions(stage, window, settings, seed);
        List<Long> weights = new ArrayList<>();
        try (Pulse pulse = new Pulse(fx, () -> doing)) {
            long start = System.nanoTime();
            for (int i = 1; i <= actions && bugs.isEmpty(); i++) {
                act(doer, i);
                if (i * (long) WEIGHINGS / actions > (i - 1) * (long) WEIGHINGS / actions) {
                    weights.add(weigh(doer));
                    log.accept(String.format("%d actions, %.0f s: %.1f MB after GC, left over %s; %s", i,
                            (System.nanoTime() - start) / 1e9, weights.getLast() / 1e6, left(), pulse.histogram()));
                }
            }
            return new Report(List.copyOf(bugs), List.copyOf(last), weights, left(), pulse.stalls(), pulse.histogram(), costs);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private void act(Actions doer, int number) throws Exception {
        ask(() -> {
            doing = "after " + (last.isEmpty() ? "the start" : last.getLast());
            String done;
            long start = System.nanoTime();
            try {
                done = doer.next();
            } catch (RuntimeException | Error bug) {
                keep(bug);
                done = "thrown";
            }
            costs.computeIfAbsent(Report.kind(done), _ -> new double[2])[0]++;
            costs.get(Report.kind(done))[1] += (System.nanoTime() - start) / 1e6;
            doing = done;
            if (last.size() == REMEMBERED) {
                last.removeFirst();
            }
            last.addLast(number + " " + done);
            window.bench().panels().forEach(survivors::meet);
            survivors.meet(window.view().getCenter());
            return done;
        });
        // Mostly one thing upon the other; now and then there is time to look.
        if (number % 4 == 0) {
            Thread.sleep(number % 100 == 0 ? 300 : 15);
        }
    }

    /// An exception for which the program is not to blame: a window system without dialogs for files.
    private void keep(Throwable bug) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().endsWith("CommonDialogs")) {
                    return;
                }
            }
        }
        bugs.add(bug);
    }

    /// Bytes held by a window at rest.
    private long weigh(Actions doer) throws Exception {
        ask(() -> {
            doer.rest();
            return null;
        });
        for (int quiet = 0; quiet < 10;) {
            Thread.sleep(50);
            quiet = ask(() -> window.bench().panels().stream().allMatch(p -> p.isIdle())) ? quiet + 1 : 0;
        }
        // The renderer lets go of pictures frames later, and what has a cleaner takes another round: until no round finds less.
        long least = Long.MAX_VALUE;
        for (int look = 0, same = 0; look < LOOKS && same < CALM; look++) {
            System.gc();
            Thread.sleep(200);
            long now = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            same = now < least * 0.99 ? 0 : same + 1;
            least = Math.min(least, now);
        }
        return least;
    }

    private java.util.Map<String, Integer> left() throws Exception {
        return ask(() -> {
            List<Object> present = new ArrayList<>(window.bench().panels());
            present.add(window.view().getCenter());
            return survivors.besides(present);
        });
    }

    private static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (TimeoutException e) {
            StringBuilder stacks = new StringBuilder("the FX thread does not answer\n");
            Thread.getAllStackTraces().forEach((thread, stack) -> {
                stacks.append(thread.getName()).append('\n');
                for (StackTraceElement frame : stack) {
                    stacks.append("    ").append(frame).append('\n');
                }
            });
            throw new AssertionError(stacks.toString(), e);
        }
    }
}

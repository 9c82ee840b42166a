package initscope.ui.soak;

import initscope.ui.bench.MainWindow;
import initscope.ui.settings.Settings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
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
    /// With fewer actions nothing is weighed.
    private static final int WEIGHED = 100;
    private static final int LOOKS = 40;
    private static final int CALM = 5;
    private static final int SOMETIMES = 100;
    private static final int LOOK = 200;

    private final Stage stage;
    private final MainWindow window;
    private final Settings settings;
    private final Consumer<String> log;
    private final Deque<String> last = new ArrayDeque<>();
    private final List<Throwable> bugs = Collections.synchronizedList(new ArrayList<>());
    private final Survivors survivors = new Survivors();
    private final Costs costs = new Costs();
    private volatile String doing = "";

    /// @param log takes a line now and then
    public Soaking(Stage stage, MainWindow window, Settings settings, Consumer<String> log) {
        this.stage = stage;
        this.window = window;
        this.settings = settings;
        this.log = log;
    }

    /// Blocks; not on the FX thread.
    ///
    /// @param hurry so many actions, at most, come before the window is painted again; with 1 the stalls are those a reader
    ///     meets, with more they are those of a queue, and many actions take little time
    public Report run(int actions, long seed, int hurry) throws Exception {
        Thread fx = ask(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> keep(bug));
            return Thread.currentThread();
        });
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> keep(bug));
        Actions doer = new Actions(stage, window, settings, seed);
        SplittableRandom haste = new SplittableRandom(seed);
        List<Long> weights = new ArrayList<>();
        try (Pulse pulse = new Pulse(fx, () -> doing)) {
            long start = System.nanoTime();
            for (int done = 0; done < actions && bugs.isEmpty();) {
                int many = Math.min(actions - done, haste.nextInt(1, hurry + 1));
                act(doer, done, many);
                int tenth = (int) (done * (long) WEIGHINGS / actions);
                done += many;
                if (actions >= WEIGHED && done * (long) WEIGHINGS / actions > tenth) {
                    weights.add(weigh(doer));
                    log.accept(String.format("%d actions, %.0f s: %.1f MB after GC, left over %s; %s", done,
                            (System.nanoTime() - start) / 1e9, weights.getLast() / 1e6, left(), pulse.histogram()));
                }
            }
            return new Report(List.copyOf(bugs), List.copyOf(last), weights, left(), pulse.stalls(), pulse.histogram(), costs.lines());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    /// One thing upon the other; now and then there is time to look.
    private void act(Actions doer, int done, int many) throws Exception {
        for (int i = 1; i < many; i++) {
            int number = done + i;
            Platform.runLater(() -> act(doer, number));
        }
        ask(() -> {
            act(doer, done + many);
            return null;
        });
        if ((done + many) / SOMETIMES > done / SOMETIMES) {
            Thread.sleep(LOOK);
        }
    }

    private void act(Actions doer, int number) {
        doing = "after " + (last.isEmpty() ? "the start" : last.getLast());
        String done;
        long start = costs.now();
        try {
            done = doer.next();
        } catch (RuntimeException | Error bug) {
            keep(bug);
            done = "thrown";
        }
        costs.add(done, start);
        doing = done;
        if (last.size() == REMEMBERED) {
            last.removeFirst();
        }
        last.addLast(number + " " + done);
        window.bench().panels().forEach(survivors::meet);
        survivors.meet(window.view().getCenter());
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

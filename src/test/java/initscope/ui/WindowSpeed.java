package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.ui.bench.MainWindow;
import initscope.ui.canvas.Plot;
import initscope.ui.engine.Bridge;
import initscope.ui.panel.PanelModel;
import initscope.ui.settings.Settings;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Measures the window: time to the first four pictures, pictures a second at full speed, slider to picture, processor time
/// when nothing moves. A tool, not a test: what it prints depends on what else the machine is doing.
public final class WindowSpeed {
    private static final int DRAGS = 60;
    private static final int SECONDS = 5;
    private static final PrintStream OUT = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    private MainWindow window;
    private Stage stage;

    private WindowSpeed() {
    }

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Platform.startup(() -> { });
        try {
            new WindowSpeed().measure(start);
        } finally {
            Platform.exit();
        }
    }

    private void measure(long start) throws Exception {
        fx(() -> {
            stage = new Stage();
            window = new MainWindow(stage, Settings.fresh(), new Bridge());
            window.show();
            return null;
        });
        while (!fx(() -> window.bench().panels().stream().allMatch(
                p -> p.snapshotProperty().get() != null && plot(p).paintings() > 0))) {
            Thread.sleep(2);
        }
        OUT.printf("main to four pictures: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        Thread.sleep(6000);
        fullSpeed();
        slider();
        idle();
    }

    private Plot plot(PanelModel panel) {
        return window.view().viewOf(panel).plot();
    }

    private void fullSpeed() throws Exception {
        fx(() -> {
            window.bench().speedProperty().set(1000);
            return null;
        });
        long paintings = fx(() -> plot(window.bench().panels().getFirst()).paintings());
        long batch = fx(() -> window.bench().batchProperty().get());
        long cpu = cpu();
        Map<String, Long> before = threads();
        Thread.sleep(SECONDS * 1000L);
        Map<String, Long> after = threads();
        long painted = fx(() -> plot(window.bench().panels().getFirst()).paintings()) - paintings;
        long batches = fx(() -> window.bench().batchProperty().get()) - batch;
        OUT.printf("full speed, four panels: %.1f pictures, %.1f batches a second and panel, %.0f %% of a processor, %s%n",
                painted / (double) SECONDS, batches / (double) SECONDS, (cpu() - cpu) / 1e7 / SECONDS,
                fx(() -> window.bench().panels().getFirst().snapshotProperty().get().kernel()));
        after.entrySet().stream().filter(e -> e.getValue() - before.getOrDefault(e.getKey(), 0L) > SECONDS * 10_000_000L)
                .forEach(e -> OUT.printf("  %s: %.0f %%%n", e.getKey(),
                        (e.getValue() - before.getOrDefault(e.getKey(), 0L)) / 1e7 / SECONDS));
        fx(() -> {
            window.bench().playingProperty().set(false);
            return null;
        });
    }

    /// Processor time of every thread, in nanoseconds.
    private static Map<String, Long> threads() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Long> times = new TreeMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                times.merge(thread.getThreadName(), threads.getThreadCpuTime(thread.getThreadId()), Long::sum);
            }
        }
        return times;
    }

    /// From setting σ, as the slider does, to the end of the layout pass that painted it.
    private void slider() throws Exception {
        double[] millis = new double[DRAGS];
        PanelModel panel = window.bench().panels().get(1);
        for (int i = 0; i < DRAGS; i++) {
            Spec spec = panel.spec().withInitializer(new Initializer.Normal(0.01 * (i + 2)));
            long before = System.nanoTime();
            long painted = fx(() -> {
                panel.specProperty().set(spec);
                return plot(panel).paintings();
            });
            while (!fx(() -> panel.snapshotProperty().get().spec().equals(spec) && plot(panel).paintings() > painted)) {
                Thread.onSpinWait();
            }
            millis[i] = (System.nanoTime() - before) / 1e6;
            Thread.sleep(20);
        }
        Arrays.sort(millis);
        OUT.printf("slider to picture: median %.1f ms, 90 %% %.1f ms, worst %.1f ms%n", millis[DRAGS / 2],
                millis[DRAGS * 9 / 10], millis[DRAGS - 1]);
    }

    private void idle() throws Exception {
        Thread.sleep(1000);
        long cpu = cpu();
        Thread.sleep(SECONDS * 1000L);
        OUT.printf("paused: %.2f %% of a processor%n", (cpu() - cpu) / 1e7 / SECONDS);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}

package initscope.ui.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What actions cost: milliseconds the FX thread itself was busy with each, whatever else the machine did.
final class Costs {
    private static final double LIMIT = 50;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Kind> kinds = new TreeMap<>();

    private static final class Kind {
        private int count;
        private int over;
        private double sum;
        private double worst;
        private String what = "";
    }

    /// The FX thread's clock.
    long now() {
        return threads.getCurrentThreadCpuTime();
    }

    /// An action that began at `start`.
    void add(String done, long start) {
        double millis = (now() - start) / 1e6;
        Kind kind = kinds.computeIfAbsent(done.replaceFirst("[#, ].*", ""), _ -> new Kind());
        kind.count++;
        kind.sum += millis;
        kind.over += millis > LIMIT ? 1 : 0;
        if (millis > kind.worst) {
            kind.worst = millis;
            kind.what = done;
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        kinds.forEach((name, kind) -> lines.add(String.format(Locale.ROOT, "%-14s %6d × %6.2f ms, %d over 50 ms, worst %.0f ms: %s",
                name, kind.count, kind.sum / kind.count, kind.over, kind.worst, kind.what)));
        return lines;
    }
}

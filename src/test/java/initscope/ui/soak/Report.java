package initscope.ui.soak;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What came of it.
///
/// @param bugs what nobody caught
/// @param last the last actions
/// @param weights bytes held after every tenth
/// @param left what is gone and still held, by class
/// @param stalls longest first
/// @param costs what the kinds of actions took of the FX thread's time, a line each
public record Report(List<Throwable> bugs, List<String> last, List<Long> weights, Map<String, Integer> left, List<Stall> stalls,
        String histogram, List<String> costs) {

    /// The first bug with what led to it, or "".
    public String bug() {
        if (bugs.isEmpty()) {
            return "";
        }
        StringWriter text = new StringWriter();
        bugs.getFirst().printStackTrace(new PrintWriter(text, true));
        return text + "after\n  " + String.join("\n  ", last);
    }

    /// The stalls by place, those that cost most first.
    public List<String> places() {
        Map<String, double[]> sums = new TreeMap<>();
        for (Stall stall : stalls) {
            double[] sum = sums.computeIfAbsent(stall.place().replaceFirst("^.*? … ", "").replaceFirst(" < .* < ", " < … < "), _ -> new double[3]);
            sum[0]++;
            sum[1] += stall.millis();
            sum[2] += stall.own();
        }
        return sums.entrySet().stream().sorted((a, b) -> Double.compare(b.getValue()[2], a.getValue()[2]))
                .map(e -> String.format("%4.0f × %6.0f ms, own %6.0f: %s", e.getValue()[0], e.getValue()[1], e.getValue()[2],
                        e.getKey())).toList();
    }
}

package initscope.ui.bench.past;

import initscope.experiment.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a step of the history changed.
public enum Change {
    ACTIVATION, INITIALIZER, LAYERS, EXCEPTIONS, BATCH, INPUT, BIAS, HEAD, BLOCK, PRECISION, SEED, HISTOGRAM,
    /// Several settings of panels at once.
    EXPERIMENT,
    ADDED, REMOVED, MOVED, VIEW, AXES, THEORY, ACCUMULATION, SPEED, LIMITS, NOTES,
    /// Several things at once, as when a file is opened.
    SEVERAL;

    /// The key of its words: "change.seed".
    public String key() {
        return "change." + name().toLowerCase(Locale.ROOT);
    }

    /// In what two arrangements differ.
    public static Change between(Arrangement a, Arrangement b) {
        List<Change> all = new ArrayList<>();
        if (!a.specs().equals(b.specs())) {
            all.add(ofPanels(a.specs(), b.specs()));
        }
        add(all, VIEW, !a.view().equals(b.view()));
        add(all, AXES, !a.choice().equals(b.choice()) || a.decades() != b.decades());
        add(all, THEORY, a.theory() != b.theory());
        add(all, ACCUMULATION, a.accumulating() != b.accumulating());
        add(all, SPEED, a.speed() != b.speed());
        add(all, LIMITS, !a.thresholds().equals(b.thresholds()));
        add(all, NOTES, !a.notes().equals(b.notes()));
        return all.size() == 1 ? all.getFirst() : SEVERAL;
    }

    private static void add(List<Change> all, Change change, boolean seen) {
        if (seen) {
            all.add(change);
        }
    }

    private static Change ofPanels(List<Spec> a, List<Spec> b) {
        if (a.size() != b.size()) {
            return a.size() < b.size() ? ADDED : REMOVED;
        }
        if (counts(a).equals(counts(b))) {
            return MOVED;
        }
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            ofSpecs(all, a.get(i), b.get(i));
        }
        return all.stream().distinct().count() == 1 ? all.getFirst() : EXPERIMENT;
    }

    private static Map<Spec, Long> counts(List<Spec> specs) {
        return specs.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void ofSpecs(List<Change> all, Spec a, Spec b) {
        add(all, ACTIVATION, !a.activation().equals(b.activation()));
        add(all, INITIALIZER, !a.initializer().equals(b.initializer()));
        add(all, INPUT, !a.input().equals(b.input()));
        add(all, LAYERS, !a.widths().equals(b.widths()) || a.inputs() != b.inputs() && a.input().equals(b.input()));
        add(all, EXCEPTIONS, !a.exceptions().equals(b.exceptions()) && a.widths().equals(b.widths()));
        add(all, BATCH, a.batch() != b.batch());
        add(all, BIAS, !a.bias().equals(b.bias()));
        add(all, HEAD, !a.head().equals(b.head()));
        add(all, BLOCK, !a.block().equals(b.block()));
        add(all, PRECISION, a.precision() != b.precision());
        add(all, SEED, a.seed() != b.seed() || a.seeds() != b.seeds());
        add(all, HISTOGRAM, !a.binning().equals(b.binning()));
    }
}

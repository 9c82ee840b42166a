package initscope.experiment.spec;

import initscope.data.InputSource;
import initscope.experiment.spec.Problem.Code;
import initscope.experiment.spec.Spec.LayerRule;
import initscope.experiment.spec.SpecReader.Rejected;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Block;
import initscope.network.Norm;
import initscope.statistics.Binning.Range;
import initscope.statistics.Binning;
import initscope.tensor.Precision;
import initscope.training.Head;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The `key=value` part of a spec while it is read.
final class Settings {
    /// Every key, in the order the help lists them.
    static final List<String> KEYS = List.of("depth", "width", "inputs", "batch", "input", "bias", "head", "norm",
            "residual", "dropout", "precision", "seed", "seeds", "bins", "range");
    private static final String LAYER = "layer";

    private final Activation activation;
    private final Initializer initializer;
    private final SpecReader.Further further;
    private final InputSource known;
    private final Set<String> seen = new HashSet<>();
    private final Map<Integer, LayerRule> rules = new TreeMap<>();
    private Integer depth;
    private List<Integer> widths;
    private Integer inputs;
    private Integer batch;
    private InputSource input = InputSource.STANDARD;
    private Bias bias = Bias.ZERO;
    private Head head = Head.PROBE;
    private Block block = Block.PLAIN;
    private Precision precision = Precision.FP32;
    private long seed = 1;
    private int seeds = 1;
    private int bins = Spec.BINS;
    private Range range = Range.AUTO;

    /// @param further settings that may stand here too, or null
    /// @param known a source of inputs at hand, or null: see [Sources#read]
    Settings(Activation activation, Initializer initializer, SpecReader.Further further, InputSource known) {
        this.known = known;
        this.activation = activation;
        this.initializer = initializer;
        this.further = further;
    }

    void set(String key, String value, String word) throws Rejected {
        if (!seen.add(key)) {
            throw new Rejected(Code.DUPLICATE, word, key);
        }
        if (further != null && further.keys().contains(key)) {
            Problem problem = further.set(key, value);
            if (problem != null) {
                throw new Rejected(problem);
            }
            return;
        }
        switch (key) {
            case "depth" -> depth = FormReader.whole(value, key, 1, Spec.MAX_DEPTH);
            case "width" -> widths = widths(value);
            case "inputs" -> inputs = FormReader.whole(value, key, 1, Spec.MAX_INPUTS);
            case "batch" -> batch = FormReader.whole(value, key, 1, Spec.MAX_BATCH);
            case "input" -> input = Sources.read(value, key, word, known);
            case "bias" -> bias = bias(value);
            case "head" -> head = FormReader.value(value, Names.heads(), Code.UNKNOWN_VALUE, key);
            case "norm" -> block = block.withNorm(FormReader.word(value, key, List.of(Norm.values()), Norm::id));
            case "residual" -> block = block.withResidual(
                    FormReader.word(value, key, List.of("off", "on"), w -> w).equals("on"));
            case "dropout" -> block = block.withDropout(FormReader.number(value, key, 0, 1) + 0.0);
            case "precision" -> precision = FormReader.word(value, key, List.of(Precision.values()), Spec::name);
            case "seed" -> seed = FormReader.whole(value, key, Long.MIN_VALUE, Long.MAX_VALUE);
            case "seeds" -> seeds = FormReader.whole(value, key, 1, Spec.MAX_SEEDS);
            case "bins" -> bins = FormReader.whole(value, key, Spec.MIN_BINS, Spec.MAX_BINS);
            case "range" -> range = range(value);
            default -> layer(key, value, word);
        }
    }

    Spec spec() throws Rejected {
        List<Integer> layers = widths == null ? List.of(Spec.WIDTH) : widths;
        if (layers.size() == 1) {
            layers = Collections.nCopies(depth == null ? Spec.DEPTH : depth, layers.getFirst());
        } else if (depth != null && depth != layers.size()) {
            throw new Rejected(Code.DEPTH_AGAINST_WIDTHS, "depth=" + depth, depth, layers.size());
        }
        if (seed > Long.MAX_VALUE - (seeds - 1)) {
            throw new Rejected(Code.OUT_OF_RANGE, "seed=" + seed, "seed with seeds=" + seeds, Long.MIN_VALUE,
                    Long.MAX_VALUE - (seeds - 1));
        }
        for (int layer : rules.keySet()) {
            if (layer > layers.size()) {
                throw new Rejected(Code.NO_SUCH_LAYER, LAYER + layer, layers.size());
            }
        }
        int own = input.dimension();
        if (own > 0 && inputs != null && inputs != own) {
            throw new Rejected(Code.INPUTS_AGAINST_SOURCE, "inputs=" + inputs, SpecWriter.of(Sources.all(), input), own);
        }
        return new Spec(activation, initializer, rules, layers, inputs == null ? layers.getFirst() : inputs,
                batch != null ? batch : further != null ? further.batch() : Spec.BATCH, input, bias, head, block, precision,
                seed, seeds, new Binning(bins, range));
    }

    private static List<Integer> widths(String value) throws Rejected {
        List<Integer> list = FormReader.wholes(value, "width", 1, Spec.MAX_WIDTH);
        if (list.size() > Spec.MAX_DEPTH) {
            throw new Rejected(Code.OUT_OF_RANGE, String.valueOf(list.size()), "depth", 1, Spec.MAX_DEPTH);
        }
        return list;
    }

    private static Bias bias(String value) throws Rejected {
        Double number = Numbers.read(value);
        return number != null ? new Bias.Constant(FormReader.number(value, "bias", -1e6, 1e6) + 0.0)
                : FormReader.value(value, Names.biases(), Code.UNKNOWN_VALUE, "bias");
    }

    private static Range range(String value) throws Rejected {
        switch (value) {
            case "auto":
                return Range.AUTO;
            case "book":
                return Range.BOOK;
            default:
                String[] ends = value.split(",", -1);
                if (ends.length != 2) {
                    throw FormReader.unknown(Code.UNKNOWN_VALUE, value, "range", List.of("auto", "book", "-1,1"));
                }
                double low = FormReader.number(ends[0], "range", -1e300, 1e300);
                double high = FormReader.number(ends[1], "range", -1e300, 1e300);
                if (!(low < high)) {
                    throw new Rejected(Code.NOT_AN_INTERVAL, "range=" + value, "range");
                }
                return new Range.Fixed(low + 0.0, high + 0.0);
        }
    }

    /// `layer3=relu/he-normal`, `*` for "as the rule".
    private void layer(String key, String value, String word) throws Rejected {
        Long number = key.startsWith(LAYER) && !key.startsWith("0", LAYER.length())
                ? Numbers.readWhole(key.substring(LAYER.length())) : null;
        if (number == null || number < 1 || !key.equals(LAYER + number)) {
            List<String> known = new ArrayList<>(KEYS);
            if (further != null) {
                known.addAll(further.keys());
            }
            known.add(LAYER + "1");
            throw FormReader.unknown(Code.UNKNOWN_KEY, key, "", known);
        }
        if (number > Spec.MAX_DEPTH) {
            throw new Rejected(Code.OUT_OF_RANGE, key, LAYER, 1, Spec.MAX_DEPTH);
        }
        int slash = value.indexOf('/');
        if (slash < 0) {
            throw new Rejected(Code.MISSING_PARAMETER, word, key, "activation/initializer", key + "=*/normal(0.1)");
        }
        String first = value.substring(0, slash);
        String second = value.substring(slash + 1);
        LayerRule rule = new LayerRule(
                first.equals("*") ? null
                        : FormReader.value(first, Names.activations(), Code.UNKNOWN_ACTIVATION, ""),
                second.equals("*") ? null : FormReader.value(second, Names.initializers(),
                        Code.UNKNOWN_INITIALIZER, ""));
        if (rule.activation() != null || rule.initializer() != null) {
            rules.put(number.intValue(), rule);
        }
    }
}

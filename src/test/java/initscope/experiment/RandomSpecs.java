package initscope.experiment;

import initscope.data.Glyphs;
import initscope.data.InputSource;
import initscope.data.Planar;
import initscope.data.glyph.Alphabet;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Parameter;
import initscope.experiment.spec.Spec.LayerRule;
import initscope.experiment.spec.Spec;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Block;
import initscope.network.Norm;
import initscope.statistics.Binning;
import initscope.tensor.Precision;
import initscope.training.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Valid specs from everywhere a spec can be, the same for the same seed. Every second one keeps a key at its default.
public final class RandomSpecs {
    private final SplittableRandom random;

    public RandomSpecs(long seed) {
        random = new SplittableRandom(seed);
    }

    /// Any valid spec; it may need far more memory than there is.
    public Spec next() {
        return next(Spec.MAX_DEPTH, Spec.MAX_WIDTH, Spec.MAX_BATCH);
    }

    /// A spec small enough to be run: depth up to 6, width up to 40, batch up to 60.
    public Spec small() {
        return next(6, 40, 60).withSeeds(1);
    }

    private Spec next(int depth, int width, int batch) {
        Spec spec = Spec.of(activation(), initializer()).withWidths(widths(depth, width)).withBatch(size(batch));
        spec = often() ? spec.withInputs(size(width)) : spec;
        spec = often() ? spec.withInput(input()) : spec;
        spec = often() ? spec.withBias(random.nextBoolean() ? new Bias.Constant(number(-1e6, 1e6))
                : new Bias.Normal(number(0, 1e6))) : spec;
        spec = often() ? spec.withPrecision(one(Precision.values())) : spec;
        spec = often() ? spec.withBlock(block()) : spec;
        spec = often() ? spec.withHead(head(width)) : spec;
        spec = often() ? spec.withSeeds(size(Spec.MAX_SEEDS)) : spec;
        spec = often() ? spec.withSeed(Math.min(random.nextLong(), Long.MAX_VALUE - spec.seeds() + 1)) : spec;
        spec = often() ? spec.withBinning(new Binning(random.nextInt(Spec.MIN_BINS, Spec.MAX_BINS + 1), range())) : spec;
        return often() ? spec.withExceptions(exceptions(spec.depth())) : spec;
    }

    public Activation activation() {
        return value(Names.activations());
    }

    public Initializer initializer() {
        return value(Names.initializers());
    }

    /// Any value of one of these forms.
    public <T> T value(List<Form<T>> forms) {
        Form<T> form = forms.get(random.nextInt(forms.size()));
        List<String> texts = new ArrayList<>();
        for (Parameter p : form.parameters()) {
            if (!p.isRequired() && random.nextInt(3) == 0) {
                texts.add(p.standard());
            } else {
                texts.add(p.kind() == Parameter.Kind.WHOLE
                        ? String.valueOf(random.nextInt((int) p.min(), (int) Math.min(p.max(), 1000) + 1))
                        : p.isNumber() ? String.valueOf(number(p.min(), p.max()))
                        : p.choices().get(random.nextInt(p.choices().size())));
            }
        }
        return form.build().apply(texts);
    }

    private List<Integer> widths(int depth, int width) {
        int layers = size(depth);
        int same = size(width);
        boolean even = random.nextBoolean();
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < layers; i++) {
            list.add(even ? same : size(width));
        }
        return list;
    }

    private Block block() {
        return new Block(one(Norm.values()), random.nextBoolean(), random.nextBoolean() ? 0 : number(0, 1));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private InputSource input() {
        InputSource.Raw raw = switch (random.nextInt(8)) {
            case 6 -> new Planar(one(Planar.Figure.values()), number(0, 10));
            case 7 -> new Glyphs(random.nextBoolean() ? 14 : 28, one(Alphabet.values()));
            case 0 -> new InputSource.Bytes();
            case 1 -> new InputSource.OneHot();
            case 2 -> new InputSource.Correlated(number(0, 1));
            case 3 -> uniform(number(-1e6, 1e6), number(-1e6, 1e6));
            default -> new InputSource.Normal(number(-1e6, 1e6), number(0, 1e6));
        };
        return switch (random.nextInt(4)) {
            case 0 -> new InputSource.Standardized(raw);
            case 1 -> new InputSource.MinMax(raw);
            default -> raw;
        };
    }

    private static InputSource.Raw uniform(double a, double b) {
        return a == b ? new InputSource.Bytes() : new InputSource.Uniform(Math.min(a, b), Math.max(a, b));
    }

    private Head head(int width) {
        return switch (random.nextInt(4)) {
            case 0 -> Head.PROBE;
            case 1 -> new Head.Mse();
            case 2 -> new Head.Bce();
            default -> new Head.Softmax(1 + Math.max(1, size(width - 1)));
        };
    }

    private Binning.Range range() {
        double a = number(-1e300, 1e300);
        double b = number(-1e300, 1e300);
        return random.nextInt(3) == 0 ? Binning.Range.BOOK
                : a == b ? Binning.Range.AUTO : new Binning.Range.Fixed(Math.min(a, b), Math.max(a, b));
    }

    private Map<Integer, LayerRule> exceptions(int depth) {
        Map<Integer, LayerRule> rules = new TreeMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            boolean both = random.nextBoolean();
            boolean first = random.nextBoolean();
            rules.put(1 + random.nextInt(depth), new LayerRule(both || first ? activation() : null,
                    both || !first ? initializer() : null));
        }
        return rules;
    }

    private boolean often() {
        return random.nextBoolean();
    }

    /// From 1 to most, small ones as likely as large ones.
    private int size(int most) {
        return Math.clamp((long) Math.exp(random.nextDouble() * Math.log(most + 0.999)), 1, most);
    }

    /// From min to max: whole numbers, decimals of few digits, ends, and any double of any size, never −0.
    private double number(double min, double max) {
        double value = switch (random.nextInt(6)) {
            case 0 -> random.nextInt(-3, 4);
            case 1 -> random.nextInt(-1000, 1001) / 1000.0;
            case 2 -> random.nextBoolean() ? min : max;
            case 3 -> min + random.nextDouble() * (max - min);
            case 4 -> Double.longBitsToDouble(random.nextLong());
            default -> Math.scalb(random.nextDouble() - 0.5, random.nextInt(-60, 30));
        };
        return Double.isNaN(value) ? min : Math.clamp(value, min, max) + 0.0;
    }
}

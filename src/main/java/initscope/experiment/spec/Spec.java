package initscope.experiment.spec;

import initscope.data.InputSource;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Block;
import initscope.statistics.Binning;
import initscope.tensor.Precision;
import initscope.training.Head;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One whole experiment as one value. [#toString] is its text form; [SpecReader] reads it back.
///
/// @param activation of every layer not named in `exceptions`
/// @param initializer of every layer not named in `exceptions`
/// @param exceptions layers that differ, by number from 1
/// @param widths units of each layer; their number is the depth
/// @param inputs input dimension n_0; that of the source if it has one of its own
/// @param batch samples B
/// @param head what sends the gradient back
/// @param block what stands around every activation
/// @param seeds networks to repeat: seeds seed … seed + seeds − 1
public record Spec(Activation activation, Initializer initializer, Map<Integer, LayerRule> exceptions,
        List<Integer> widths, int inputs, int batch, InputSource input, Bias bias, Head head, Block block,
        Precision precision, long seed, int seeds, Binning binning) {
    public static final int MAX_DEPTH = 200;
    public static final int MAX_WIDTH = 4096;
    public static final int MAX_INPUTS = 65536;
    public static final int MAX_BATCH = 65536;
    public static final int MAX_SEEDS = 100;
    public static final int MIN_BINS = 5;
    public static final int MAX_BINS = 200;

    static final int DEPTH = 5;
    static final int WIDTH = 100;
    static final int BATCH = 1000;
    static final int BINS = 30;

    /// What one layer has instead of the rule; null keeps the rule.
    public record LayerRule(Activation activation, Initializer initializer) {
    }

    public Spec {
        exceptions = Map.copyOf(exceptions);
        widths = List.copyOf(widths);
        inputs = input.dimension() > 0 ? input.dimension() : inputs;
    }

    /// The spec of this pair with everything else at its default.
    public static Spec of(Activation activation, Initializer initializer) {
        return new Spec(activation, initializer, Map.of(), Collections.nCopies(DEPTH, WIDTH), WIDTH, BATCH,
                InputSource.STANDARD, Bias.ZERO, Head.PROBE, Block.PLAIN, Precision.FP32, 1, 1,
                new Binning(BINS, Binning.Range.AUTO));
    }

    /// The precision as specs write it.
    public String precisionName() {
        return name(precision);
    }

    static String name(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }

    public int depth() {
        return widths.size();
    }

    public Activation activation(int layer) {
        LayerRule e = exceptions.get(layer);
        return e == null || e.activation() == null ? activation : e.activation();
    }

    public Initializer initializer(int layer) {
        LayerRule e = exceptions.get(layer);
        return e == null || e.initializer() == null ? initializer : e.initializer();
    }

    public Architecture architecture() {
        List<Architecture.Layer> layers = new ArrayList<>();
        int fanIn = inputs;
        for (int l = 1; l <= depth(); l++) {
            layers.add(new Architecture.Layer(l, fanIn, widths.get(l - 1), activation(l)));
            fanIn = widths.get(l - 1);
        }
        return new Architecture(inputs, layers, block);
    }

    /// One initializer a layer.
    public List<Initializer> initializers() {
        List<Initializer> list = new ArrayList<>();
        for (int l = 1; l <= depth(); l++) {
            list.add(initializer(l));
        }
        return list;
    }

    public Spec withActivation(Activation value) {
        return new Spec(value, initializer, exceptions, widths, inputs, batch, input, bias, head, block, precision,
                seed, seeds,
                binning);
    }

    public Spec withInitializer(Initializer value) {
        return new Spec(activation, value, exceptions, widths, inputs, batch, input, bias, head, block, precision,
                seed, seeds,
                binning);
    }

    /// Another stack of layers; exceptions beyond the new depth are dropped.
    public Spec withWidths(List<Integer> value) {
        Map<Integer, LayerRule> kept = new TreeMap<>(exceptions);
        kept.keySet().removeIf(layer -> layer > value.size());
        return new Spec(activation, initializer, kept, value, inputs == widths.getFirst() ? value.getFirst() : inputs,
                batch, input, bias, head, block, precision, seed, seeds, binning);
    }

    /// `depth` layers: widths are cut, or the last one is repeated.
    public Spec withDepth(int depth) {
        List<Integer> list = new ArrayList<>(widths.subList(0, Math.min(depth, widths.size())));
        while (list.size() < depth) {
            list.add(widths.getLast());
        }
        return withWidths(list);
    }

    /// Every layer of this width.
    public Spec withWidth(int width) {
        return withWidths(Collections.nCopies(depth(), width));
    }

    public Spec withInputs(int value) {
        return new Spec(activation, initializer, exceptions, widths, value, batch, input, bias, head, block,
                precision, seed, seeds, binning);
    }

    public Spec withBatch(int value) {
        return new Spec(activation, initializer, exceptions, widths, inputs, value, input, bias, head, block,
                precision, seed, seeds, binning);
    }

    /// Other inputs; after a source with a dimension of its own there are as many as the first layer has units again.
    public Spec withInput(InputSource value) {
        int free = input.dimension() > 0 ? widths.getFirst() : inputs;
        return new Spec(activation, initializer, exceptions, widths, free, batch, value, bias, head, block,
                precision, seed, seeds, binning);
    }

    public Spec withBias(Bias value) {
        return new Spec(activation, initializer, exceptions, widths, inputs, batch, input, value, head, block,
                precision, seed, seeds, binning);
    }

    public Spec withPrecision(Precision value) {
        return new Spec(activation, initializer, exceptions, widths, inputs, batch, input, bias, head, block, value,
                seed, seeds,
                binning);
    }

    public Spec withHead(Head value) {
        return new Spec(activation, initializer, exceptions, widths, inputs, batch, input, bias, value, block,
                precision, seed,
                seeds, binning);
    }

    public Spec withBlock(Block value) {
        return new Spec(activation, initializer, exceptions, widths, inputs, batch, input, bias, head, value,
                precision, seed,
                seeds, binning);
    }

    public Spec withSeed(long value) {
        return new Spec(activation, initializer, exceptions, widths, inputs, batch, input, bias, head, block,
                precision, value, seeds, binning);
    }

    public Spec withSeeds(int value) {
        return new Spec(activation, initializer, exceptions, widths, inputs, batch, input, bias, head, block,
                precision, seed, value, binning);
    }

    public Spec withBinning(Binning value) {
        return new Spec(activation, initializer, exceptions, widths, inputs, batch, input, bias, head, block,
                precision, seed, seeds, value);
    }

    public Spec withExceptions(Map<Integer, LayerRule> value) {
        return new Spec(activation, initializer, value, widths, inputs, batch, input, bias, head, block, precision,
                seed, seeds,
                binning);
    }

    /// The text form, on one line, without keys at their default.
    @Override
    public String toString() {
        return text(BATCH);
    }

    /// The same where another batch goes without saying.
    public String text(int batch) {
        return SpecWriter.text(this, batch);
    }
}

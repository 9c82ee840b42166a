package initscope.experiment.report;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.spec.Spec;
import initscope.network.Block;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.training.Head;
import java.util.List;

/// The statistics of a run as a table for people, at most 100 characters wide. Over several networks every cell is the
/// median.
public final class StatsTable implements Report {
    private static final Quantity[] NUMBERS = {Quantity.WEIGHT_STD, Quantity.PREACTIVATION_STD, Quantity.MEAN,
        Quantity.STD, Quantity.BETWEEN_SAMPLES, Quantity.MIN, Quantity.MAX};
    private static final Quantity[] SHARES = {Quantity.SATURATED, Quantity.ZERO, Quantity.DEAD_UNITS};
    private static final Quantity[] MORE = {Quantity.QUANTILE_05, Quantity.MEDIAN, Quantity.QUANTILE_95,
        Quantity.MEAN_COSINE, Quantity.EFFECTIVE_RANK};
    private static final Quantity[] GRADIENT = {Quantity.DELTA_RMS, Quantity.DELTA_MEDIAN, Quantity.DELTA_NEAR_ZERO,
        Quantity.GRADIENT_RMS, Quantity.WEIGHT_GRADIENT_RMS, Quantity.WEIGHT_GRADIENT_STD};
    private static final int LAYER = 5;
    /// Of a number that may be negative; one that cannot is a character narrower.
    private static final int NUMBER = 11;
    private static final int SHARE = 7;
    private static final int COLUMNS = 100;
    private static final int BARS = 30;

    private final Sentences sentences;
    private final boolean plain;
    private final StringBuilder text = new StringBuilder(4096);

    /// @param plain draw with ASCII only, where nothing else can be shown
    public StatsTable(Sentences sentences, boolean plain) {
        this.sentences = sentences;
        this.plain = plain;
    }

    @Override
    public String part(int index, Outcome outcome) {
        text.setLength(0);
        text.append(index > 0 ? "\n" : "");
        Spec spec = outcome.spec();
        line(spec.toString());
        text.append(spec.architecture().parameters()).append(" parameters, batch ").append(spec.batch())
                .append(", ").append(spec.precisionName()).append(", seed ").append(spec.seed());
        if (outcome.isRepeated()) {
            text.append(" on: medians of ").append(spec.seeds()).append(" networks");
        }
        line("\n");
        numbers(outcome);
        line("W weights, z pre-activations, x activations, std over batch x units (ddof 0); between: std of x");
        line("between samples; satur: |slope| below 5 % of its greatest for good; zero: x = 0 exactly; dead:");
        line("units whose slope is 0 for the whole batch.");
        around(spec);
        if (outcome.request().quantiles() || outcome.request().geometry()) {
            more(outcome, MORE);
        }
        if (outcome.request().geometry()) {
            line("cosine: mean over pairs of samples; rank: in how many directions the samples differ.");
        }
        if (outcome.request().gradients()) {
            more(outcome, GRADIENT);
            line(end(outcome));
            line("Layer 1: " + Cells.percent(Across.of(outcome.networks().stream().mapToDouble(Snapshot::signAgreement)
                    .toArray()).median()) + " of the gradients of one unit's weights share a sign, for one sample.");
            line("near 0: share of dL/dz below 1e-3 of its RMS; dL/dW is summed over the batch.");
        }
        if (outcome.request().theory()) {
            text.append('\n').append(Theory.table(spec));
        }
        if (outcome.request().histograms()) {
            histograms(outcome);
        }
        if (outcome.request().jacobian()) {
            jacobian(outcome.jacobians().getFirst());
        }
        line("");
        for (Findings found : Findings.of(outcome)) {
            wrapped(sentences.verdict(found.diagnosis()) + (outcome.isRepeated()
                    ? " [" + found.networks() + "/" + spec.seeds() + "]" : ""));
        }
        return text.toString();
    }

    /// What the words of the legend mean where something stands around the activations, or results are rounded.
    private void around(Spec spec) {
        Block block = spec.block();
        switch (block.norm()) {
            case NONE -> { }
            case BATCH -> line("norm=batch: z, and dL/dz, is what enters the activation, each unit normalized over the batch.");
            case LAYER -> line("norm=layer: z, and dL/dz, is what enters the activation, each sample normalized over its units.");
        }
        if (block.dropout() > 0 || block.residual()) {
            line("x is what a layer hands on: the activation" + (block.dropout() > 0 ? " after dropout" : "")
                    + (block.residual() ? ", plus its input if as wide." : "."));
        }
        switch (spec.precision()) {
            case FP32, FP64 -> { }
            case FP16, BF16 -> line(spec.precisionName() + ": W, input, z and x are rounded to it; products add up in fp32.");
        }
    }

    private void numbers(Outcome outcome) {
        Cells.right(text, "layer", LAYER);
        for (Quantity quantity : NUMBERS) {
            Cells.right(text, head(quantity), width(quantity));
        }
        for (String head : new String[] {"satur", "zero", "dead"}) {
            Cells.right(text, head, SHARE);
        }
        line("");
        for (int layer = 1; layer <= outcome.spec().depth(); layer++) {
            Cells.right(text, Integer.toString(layer), LAYER);
            for (Quantity quantity : NUMBERS) {
                Cells.right(text, Cells.number(middle(outcome, layer, quantity)), width(quantity));
            }
            for (Quantity quantity : SHARES) {
                Cells.right(text, Cells.percent(middle(outcome, layer, quantity)), SHARE);
            }
            line("");
        }
    }

    private static String head(Quantity quantity) {
        return switch (quantity) {
            case WEIGHT_STD -> "W std";
            case PREACTIVATION_STD -> "z std";
            case MEAN -> "x mean";
            case STD -> "x std";
            case BETWEEN_SAMPLES -> "between";
            case MIN -> "x min";
            case MAX -> "x max";
            case QUANTILE_05 -> "x 5 %";
            case MEDIAN -> "x median";
            case QUANTILE_95 -> "x 95 %";
            case MEAN_COSINE -> "cosine";
            case EFFECTIVE_RANK -> "rank";
            case DELTA_RMS -> "RMS dL/dz";
            case DELTA_MEDIAN -> "median";
            case DELTA_NEAR_ZERO -> "near 0";
            case WEIGHT_GRADIENT_RMS -> "RMS dL/dW";
            case WEIGHT_GRADIENT_STD -> "std dL/dW";
            case GRADIENT_RMS -> "RMS dL/dx";
            default -> quantity.column();
        };
    }

    private static int width(Quantity quantity) {
        return switch (quantity) {
            case WEIGHT_STD, PREACTIVATION_STD, STD, BETWEEN_SAMPLES -> NUMBER - 1;
            case DELTA_NEAR_ZERO -> SHARE + 1;
            default -> NUMBER;
        };
    }

    private void more(Outcome outcome, Quantity[] quantities) {
        line("");
        Cells.right(text, "layer", LAYER);
        for (Quantity quantity : quantities) {
            if (outcome.request().has(quantity)) {
                Cells.right(text, head(quantity), width(quantity));
            }
        }
        line("");
        for (int layer = 1; layer <= outcome.spec().depth(); layer++) {
            Cells.right(text, Integer.toString(layer), LAYER);
            for (Quantity quantity : quantities) {
                if (outcome.request().has(quantity)) {
                    double value = middle(outcome, layer, quantity);
                    Cells.right(text, quantity == Quantity.DELTA_NEAR_ZERO ? Cells.percent(value) : Cells.number(value),
                            width(quantity));
                }
            }
            line("");
        }
    }

    /// Where the gradient comes from.
    private static String end(Outcome outcome) {
        Spec spec = outcome.spec();
        String loss = outcome.first().loss() == null ? "" : "mean loss " + Cells.number(Across.of(
                outcome.networks().stream().mapToDouble(Snapshot::loss).toArray()).median());
        return switch (spec.head()) {
            case Head.Probe _ -> "dL/dx at the last layer is drawn from N(0,1), per sample and unit.";
            case Head.Mse _ -> "L: mean squared error against N(0,1) targets; " + loss + "; gradients per sample.";
            case Head.Bce _ -> "L: binary cross-entropy against coin tosses; " + loss + " (chance: ln 2 = 0.6931).";
            case Head.Softmax(int classes) -> "L: cross-entropy of " + classes + " classes, random labels; " + loss
                    + " (chance: ln " + classes + " = " + Cells.number(Math.log(classes)) + ").";
        };
    }

    /// One line of blocks a layer, of the first network, each scaled to its own fullest bin.
    private void histograms(Outcome outcome) {
        line("");
        Cells.right(text, "layer", LAYER);
        Cells.right(text, "from", NUMBER);
        Cells.right(text, "to", NUMBER);
        line("   histogram of x");
        for (LayerStatistics layer : outcome.first().layers()) {
            Histogram h = layer.histogram();
            Cells.right(text, Integer.toString(layer.layer()), LAYER);
            Cells.right(text, Cells.number(h.low()), NUMBER);
            Cells.right(text, Cells.number(h.high()), NUMBER);
            text.append("   ");
            bars(h);
            apart(h);
            line("");
        }
        line("Each line is scaled to its own fullest bin; exact values that carry mass of their own are named");
        line("beside the bars instead of drawn.");
    }

    /// Of the first network at its first sample: its singular values on a logarithmic scale, and χ layer by layer.
    private void jacobian(Jacobian jacobian) {
        List<Double> values = jacobian.singularValues();
        line("\nJacobian dx_L/dx_0 at the first sample: mean squared singular value "
                + Cells.number(jacobian.meanSquare()) + ", variance of");
        line("the squares over their squared mean " + Cells.number(jacobian.spread()) + ", greatest "
                + Cells.number(values.getFirst()) + ", least " + Cells.number(values.getLast()) + ".");
        double high = Math.log10(values.getFirst());
        double low = Math.log10(values.getLast());
        if (high - low > 0 && Double.isFinite(high - low)) {
            long[] counts = new long[BARS];
            for (double s : values) {
                counts[Math.min(BARS - 1, (int) ((Math.log10(s) - low) / (high - low) * BARS))]++;
            }
            text.append("their logarithms, least to greatest   ");
            bars(counts);
            line("");
        }
        StringBuilder chi = new StringBuilder("chi from layer 1 on:");
        for (double c : jacobian.chi()) {
            chi.append(' ').append(Cells.number(c));
        }
        wrapped(chi.toString());
    }

    private void bars(Histogram h) {
        int columns = Math.min(h.bins(), BARS);
        long[] sums = new long[columns];
        for (int bin = 0; bin < h.bins(); bin++) {
            int column = (int) ((long) bin * columns / h.bins());
            sums[column] += Math.max(0, h.countWithoutAtoms(bin));
        }
        bars(sums);
    }

    private void bars(long[] sums) {
        String levels = plain ? " .:-=+*#@" : " ▁▂▃▄▅▆▇█";
        long most = 1;
        for (long sum : sums) {
            most = Math.max(most, sum);
        }
        for (long sum : sums) {
            text.append(levels.charAt(sum == 0 ? 0 : 1 + (int) (7 * sum / most)));
        }
    }

    private void apart(Histogram h) {
        for (Histogram.Atom atom : h.atoms()) {
            share(atom.count(), h, " = " + Figures.number(atom.value()));
        }
        share(h.below(), h, " below");
        share(h.above(), h, " above");
        share(h.nan(), h, " NaN");
        share(h.negativeInfinity() + h.positiveInfinity(), h, " infinite");
    }

    private void share(long count, Histogram h, String what) {
        if (count > 0) {
            text.append(' ').append(Cells.percent((double) count / h.total())).append(what);
        }
    }

    private static double middle(Outcome outcome, int layer, Quantity quantity) {
        double[] values = outcome.values(layer, quantity);
        return values.length == 1 ? values[0] : Across.of(values).median();
    }

    /// One sentence, broken at blanks.
    private void wrapped(String sentence) {
        int from = 0;
        while (sentence.length() - from > COLUMNS && sentence.lastIndexOf(' ', from + COLUMNS) > from) {
            int end = sentence.lastIndexOf(' ', from + COLUMNS);
            line(sentence.substring(from, end));
            from = end + 1;
        }
        line(sentence.substring(from));
    }

    private void line(String last) {
        text.append(last).append('\n');
    }
}

package initscope.experiment.report;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.myth.Contradiction;
import initscope.experiment.myth.MythTexts;
import initscope.experiment.myth.Shared;
import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.spec.Spec;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.theory.MeanField.Prediction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/// The JSON of `initscope stats`: keys, order and units are a contract (`stats.schema.json` states them).
///
/// Over several networks each measured number becomes `{mean, median, sd, p10, p90}`, second moments with `log10_mean`
/// besides. That holds for a histogram's edges and counts too: bin k of one is bin k of each, so where the range is `auto`
/// and the activation unbounded, give `range=a,b` to have one range for all. A finding says in how many `networks` it
/// holds.
public final class StatsJson implements Report {
    private final Sentences sentences;
    private final boolean several;
    private final boolean findingsOnly;
    private Json json = new Json();

    /// @param sentences the language of the findings' text
    /// @param several whether there is an array around the objects
    /// @param findingsOnly without the layers, and with the usual sentences the run contradicts
    public StatsJson(Sentences sentences, boolean several, boolean findingsOnly) {
        this.sentences = sentences;
        this.several = several;
        this.findingsOnly = findingsOnly;
    }

    @Override
    public String head() {
        return several ? "[\n" : "";
    }

    @Override
    public String part(int index, Outcome outcome) {
        json = new Json();
        json.object();
        head(outcome);
        if (!findingsOnly) {
            json.key("layers").array();
            List<Prediction> theory = outcome.request().theory()
                    ? Theory.of(outcome.spec()).orElse(List.of()) : List.of();
            for (int layer = 1; layer <= outcome.spec().depth(); layer++) {
                layer(outcome, layer, theory.isEmpty() ? null : theory.get(layer - 1));
            }
            json.end();
            if (outcome.request().jacobian()) {
                jacobian(outcome.jacobians());
            }
        }
        findings(outcome);
        if (findingsOnly) {
            myths(outcome);
        }
        json.end();
        return (index > 0 ? ",\n" : "") + json + (several ? "" : "\n");
    }

    @Override
    public String foot() {
        return several ? "\n]\n" : "";
    }

    /// The JSON schema (draft 2020-12) of what this writes.
    public static String schema() {
        try (InputStream in = StatsJson.class.getResourceAsStream("stats.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema", e);
        }
    }

    private void head(Outcome outcome) {
        Spec spec = outcome.spec();
        json.key("spec").value(spec.toString());
        json.key("seed").value(spec.seed());
        json.key("seeds").value(spec.seeds());
        json.key("precision").value(spec.precisionName());
        json.key("parameters").value(spec.architecture().parameters());
        json.key("kernel").value(outcome.first().kernel());
        if (outcome.first().loss() != null) {
            json.key("loss");
            number(outcome.networks().stream().mapToDouble(Snapshot::loss).toArray(), false);
        }
        first("first_non_finite_layer", outcome, Snapshot::firstNonFinite);
        first("first_all_zero_layer", outcome, Snapshot::firstAllZero);
    }

    /// A layer that not every run has: the least over the networks, left out where there is none.
    private void first(String key, Outcome outcome, Function<Snapshot, OptionalInt> which) {
        OptionalInt layer = outcome.networks().stream().map(which).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).min();
        if (layer.isPresent()) {
            json.key(key).value(layer.getAsInt());
        }
    }

    /// @param theory null if it was not asked for, or there is none
    private void layer(Outcome outcome, int number, Prediction theory) {
        LayerStatistics shape = outcome.first().layer(number);
        json.object();
        json.key("layer").value(number);
        json.key("fan_in").value(shape.fanIn());
        json.key("fan_out").value(shape.fanOut());
        block(outcome, number, "weight");
        block(outcome, number, "preactivation");
        block(outcome, number, "activation");
        if (shape.histogram() != null) {
            histogram(outcome, number, LayerStatistics::histogram);
        }
        if (outcome.request().gradients()) {
            json.key("gradient").object();
            block(outcome, number, "gradient.preactivation", l -> l.gradient().detail().histogram());
            block(outcome, number, "gradient.activation", l -> l.gradient().detail().activationHistogram());
            block(outcome, number, "gradient.weight", l -> l.gradient().detail().weightHistogram());
            json.end();
        }
        if (theory != null) {
            json.key("theory");
            Theory.write(theory, json);
        }
        json.end();
    }

    private void block(Outcome outcome, int layer, String name) {
        block(outcome, layer, name, _ -> null);
    }

    /// All quantities of a block; the activation's quantiles stand in an object of their own inside it, and so does its
    /// histogram, if there is one.
    private void block(Outcome outcome, int layer, String name, Function<LayerStatistics, Histogram> histogram) {
        boolean counted = histogram.apply(outcome.first().layer(layer)) != null;
        json.key(name.substring(name.lastIndexOf('.') + 1));
        if (name.equals("activation") || outcome.isRepeated() || counted) {
            json.object();
        } else {
            json.lineObject();
        }
        quantities(outcome, layer, name);
        if (name.equals("activation") && outcome.request().quantiles()) {
            json.key("quantiles");
            if (outcome.isRepeated()) {
                json.object();
            } else {
                json.lineObject();
            }
            quantities(outcome, layer, "activation.quantiles");
            json.end();
        }
        if (counted) {
            histogram(outcome, layer, histogram);
        }
        json.end();
    }

    private void quantities(Outcome outcome, int layer, String block) {
        for (Quantity quantity : Quantity.values()) {
            if (quantity.block().equals(block) && outcome.request().has(quantity)) {
                json.key(quantity.key());
                number(outcome.values(layer, quantity), quantity.isSecondMoment());
            }
        }
    }

    private void number(double[] values, boolean withLogarithm) {
        if (values.length == 1) {
            json.value(values[0]);
            return;
        }
        Across across = Across.of(values);
        json.lineObject();
        json.key("mean").value(across.mean());
        json.key("median").value(across.median());
        json.key("sd").value(across.sd());
        json.key("p10").value(across.p10());
        json.key("p90").value(across.p90());
        if (withLogarithm) {
            json.key("log10_mean").value(across.log10Mean());
        }
        json.end();
    }

    private void histogram(Outcome outcome, int number, Function<LayerStatistics, Histogram> of) {
        List<Histogram> networks = outcome.layer(number).stream().map(of).toList();
        Histogram first = networks.getFirst();
        double[] low = new double[networks.size()];
        double[] high = new double[networks.size()];
        for (int k = 0; k < low.length; k++) {
            low[k] = networks.get(k).low();
            high[k] = networks.get(k).high();
        }
        json.key("histogram").object();
        json.key("low");
        number(low, false);
        json.key("high");
        number(high, false);
        json.key("counts");
        if (outcome.isRepeated()) {
            json.array();
        } else {
            json.lineArray();
        }
        for (int bin = 0; bin < first.bins(); bin++) {
            count(networks, bin);
        }
        json.end();
        for (int rest = 0; rest < REST.length; rest++) {
            json.key(REST[rest]);
            count(networks, -1 - rest);
        }
        json.key("atoms").array();
        for (int atom = 0; atom < first.atoms().size(); atom++) {
            json.lineObject();
            json.key("value").value(first.atoms().get(atom).value());
            json.key("count");
            count(networks, first.bins() + atom);
            json.end();
        }
        json.end().end();
    }

    private static final String[] REST = {"below", "above", "nan", "negative_infinity", "positive_infinity"};

    private void count(List<Histogram> networks, int which) {
        if (networks.size() == 1) {
            json.value(count(networks.getFirst(), which));
            return;
        }
        double[] counts = new double[networks.size()];
        for (int k = 0; k < counts.length; k++) {
            counts[k] = count(networks.get(k), which);
        }
        number(counts, false);
    }

    /// A bin's count, beyond the bins an atom's; −1 − i is the i-th of what is not in the bins.
    private static long count(Histogram h, int which) {
        return switch (which) {
            case -1 -> h.below();
            case -2 -> h.above();
            case -3 -> h.nan();
            case -4 -> h.negativeInfinity();
            case -5 -> h.positiveInfinity();
            default -> which < h.bins() ? h.count(which) : h.atoms().get(which - h.bins()).count();
        };
    }

    private void jacobian(List<Jacobian> networks) {
        json.key("jacobian").object();
        json.key("mean_square");
        number(networks.stream().mapToDouble(Jacobian::meanSquare).toArray(), true);
        json.key("spread");
        number(networks.stream().mapToDouble(Jacobian::spread).toArray(), false);
        numbers("singular_values", networks.stream().map(Jacobian::singularValues).toList());
        numbers("chi", networks.stream().map(Jacobian::chi).toList());
        json.end();
    }

    /// A list, its k-th number over the networks.
    private void numbers(String key, List<List<Double>> networks) {
        json.key(key);
        if (networks.size() == 1) {
            json.lineArray();
        } else {
            json.array();
        }
        for (int k = 0; k < networks.getFirst().size(); k++) {
            int at = k;
            number(networks.stream().mapToDouble(list -> list.get(at)).toArray(), false);
        }
        json.end();
    }

    private void findings(Outcome outcome) {
        json.key("diagnosis").array();
        for (Findings found : Findings.of(outcome)) {
            Diagnosis d = found.diagnosis();
            json.object();
            json.key("code").value(d.code().name().toLowerCase(Locale.ROOT));
            json.key("severity").value(d.severity().name().toLowerCase(Locale.ROOT));
            json.key("layer").value(d.layer());
            json.key("value").value(d.value());
            json.key("threshold").value(d.threshold());
            json.key("text").value(sentences.verdict(d));
            json.key("source").value(d.code().source());
            if (outcome.isRepeated()) {
                json.key("networks").value(found.networks());
            }
            json.end();
        }
        json.end();
    }

    private void myths(Outcome outcome) {
        MythTexts texts = MythTexts.in(sentences.language());
        json.key("myths").array();
        for (Shared shared : Shared.of(outcome.networks())) {
            Contradiction c = shared.contradiction();
            json.object();
            json.key("myth").value(c.myth().name().toLowerCase(Locale.ROOT));
            json.key("layer").value(c.layer());
            json.key("title").value(texts.title(c.myth()));
            json.key("text").value(texts.explanation(c));
            json.key("preset").value(c.myth().preset());
            json.key("source").value(c.myth().source());
            if (outcome.isRepeated()) {
                json.key("networks").value(shared.networks());
            }
            json.end();
        }
        json.end();
    }
}

package initscope.experiment.table;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.report.Outcome;
import initscope.experiment.report.Quantity;
import initscope.experiment.report.Request;
import initscope.experiment.report.StatsCsv;
import initscope.experiment.report.StatsJson;
import initscope.experiment.report.Theory;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.theory.MeanField.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// What panels show as data: JSON and CSV are those of `initscope stats`, NPZ holds an array for every figure, an array of
/// counts and of edges for every histogram, and the weights and biases of every layer.
public final class PanelData {

    private PanelData() {
    }

    /// One panel: its networks, as measured for the picture.
    ///
    /// @param networks never empty; they say what was measured
    /// @param theory whether theory is shown beside
    public static Outcome outcome(List<Snapshot> networks, boolean theory) {
        LayerStatistics layer = networks.getFirst().layer(1);
        boolean detail = networks.stream().allMatch(n -> n.layers().stream()
                .allMatch(l -> l.gradient() != null && l.gradient().detail() != null && l.gradient().detail().histogram() != null));
        boolean quantiles = networks.stream().allMatch(n -> n.layers().stream().noneMatch(l -> l.quantiles().isEmpty()));
        boolean geometry = networks.stream().allMatch(n -> n.layers().stream().allMatch(l -> l.geometry() != null));
        return new Outcome(networks.getFirst().spec().withSeeds(networks.size()),
                new Request(layer.histogram() != null, quantiles, detail, theory, geometry), networks, List.of());
    }

    /// @param panels one a panel
    /// @param sentences in whose language findings are told
    public static Data of(List<Outcome> panels, Sentences sentences) {
        String title = panels.stream().map(p -> p.spec().toString()).collect(Collectors.joining(" | "));
        return new Data(title, () -> List.of(), () -> json(panels, sentences), () -> csv(panels), () -> npz(panels),
                PanelWeights.bytes(panels));
    }

    private static String json(List<Outcome> panels, Sentences sentences) {
        StatsJson report = new StatsJson(sentences, panels.size() > 1, false);
        StringBuilder text = new StringBuilder(report.head());
        for (int i = 0; i < panels.size(); i++) {
            text.append(report.part(i, panels.get(i)));
        }
        return text.append(report.foot()).toString();
    }

    private static String csv(List<Outcome> panels) {
        boolean histograms = panels.stream().allMatch(p -> p.request().histograms());
        boolean quantiles = panels.stream().anyMatch(p -> p.request().quantiles());
        boolean gradients = panels.stream().anyMatch(p -> p.first().layer(1).gradient() != null);
        boolean geometry = panels.stream().anyMatch(p -> p.request().geometry());
        StatsCsv report = new StatsCsv(panels.stream().map(Outcome::spec).toList(),
                new Request(histograms, quantiles, gradients, false, geometry));
        StringBuilder text = new StringBuilder(report.head());
        for (int i = 0; i < panels.size(); i++) {
            text.append(report.part(i, panels.get(i)));
        }
        return text.toString();
    }

    /// Keys: `spec`, then for panel p (counted from 1) `p_spec`, `p_seed` [networks], `p_<figure>` [networks, layers], and for
    /// each layer and histogram `p_layerl_<which>_counts` [networks, bins] and `…_edges` [networks, bins + 1],
    /// `p_layerl_weights` [networks, fan_out, fan_in] and `p_layerl_bias` [networks, fan_out].
    private static Npz npz(List<Outcome> panels) {
        Npz archive = new Npz();
        archive.add("spec", panels.stream().map(p -> p.spec().toString()).toList(), panels.size());
        for (int p = 0; p < panels.size(); p++) {
            panel("panel" + (p + 1) + "_", panels.get(p), archive);
            try {
                PanelWeights.add("panel" + (p + 1) + "_", panels.get(p), archive);
            } catch (InterruptedException e) {
                throw new CancellationException();
            }
        }
        return archive;
    }

    private static void panel(String prefix, Outcome panel, Npz archive) {
        List<Snapshot> networks = panel.networks();
        int depth = panel.first().layers().size();
        archive.add(prefix + "seed", networks.stream().mapToLong(n -> n.spec().seed()).toArray(), networks.size());
        archive.add(prefix + "batch", networks.stream().mapToLong(Snapshot::batch).toArray(), networks.size());
        archive.add(prefix + "batches", networks.stream().mapToLong(Snapshot::batches).toArray(), networks.size());
        archive.add(prefix + "fan_in", panel.first().layers().stream().mapToLong(LayerStatistics::fanIn).toArray(), depth);
        archive.add(prefix + "fan_out", panel.first().layers().stream().mapToLong(LayerStatistics::fanOut).toArray(), depth);
        for (Quantity quantity : Quantity.values()) {
            double[] values = new double[networks.size() * depth];
            boolean taken = false;
            for (int k = 0; k < values.length; k++) {
                LayerStatistics layer = networks.get(k / depth).layers().get(k % depth);
                values[k] = quantity.of(layer);
                taken |= has(quantity, layer);
            }
            if (taken) {
                archive.add(prefix + quantity.column(), values, networks.size(), depth);
            }
        }
        if (panel.request().theory()) {
            theory(prefix + "theory_", panel, archive);
        }
        for (int layer = 1; layer <= depth; layer++) {
            String name = prefix + "layer" + layer + "_";
            histogram(name + "activation", layer, networks, LayerStatistics::histogram, archive);
            histogram(name + "preactivation", layer, networks, LayerStatistics::preactivationHistogram, archive);
            histogram(name + "gradient_preactivation", layer, networks,
                    l -> l.gradient() == null || l.gradient().detail() == null ? null : l.gradient().detail().histogram(), archive);
            histogram(name + "gradient_activation", layer, networks, l -> l.gradient() == null || l.gradient().detail() == null
                    ? null : l.gradient().detail().activationHistogram(), archive);
            histogram(name + "gradient_weight", layer, networks, l -> l.gradient() == null || l.gradient().detail() == null
                    ? null : l.gradient().detail().weightHistogram(), archive);
        }
    }

    private static boolean has(Quantity quantity, LayerStatistics layer) {
        return quantity.isQuantile() ? !layer.quantiles().isEmpty() : quantity.isGeometry() ? layer.geometry() != null
                : !quantity.isGradient() || layer.gradient() != null && (layer.gradient().detail() != null
                        || !Double.isNaN(quantity.of(layer)));
    }

    private static void theory(String prefix, Outcome panel, Npz archive) {
        List<Prediction> layers = Theory.of(panel.spec()).orElse(List.of());
        if (!layers.isEmpty()) {
            theory(prefix + "mean", layers, Prediction::mean, archive);
            theory(prefix + "second_moment", layers, Prediction::secondMoment, archive);
            theory(prefix + "preactivation_second_moment", layers, Prediction::preactivationSecondMoment, archive);
            theory(prefix + "gradient_second_moment", layers, Prediction::gradientSecondMoment, archive);
            theory(prefix + "chi", layers, Prediction::chi, archive);
        }
    }

    private static void theory(String name, List<Prediction> layers, ToDoubleFunction<Prediction> value, Npz archive) {
        archive.add(name, layers.stream().mapToDouble(value).toArray(), layers.size());
    }

    private static void histogram(String name, int layer, List<Snapshot> networks, Function<LayerStatistics, Histogram> which,
            Npz archive) {
        List<Histogram> all = new ArrayList<>();
        for (Snapshot network : networks) {
            Histogram h = which.apply(network.layer(layer));
            if (h == null || h.bins() != which.apply(networks.getFirst().layer(layer)).bins()) {
                return;
            }
            all.add(h);
        }
        int bins = all.getFirst().bins();
        long[] counts = new long[all.size() * bins];
        double[] edges = new double[all.size() * (bins + 1)];
        long[] apart = new long[all.size() * 5];
        for (int k = 0; k < all.size(); k++) {
            Histogram h = all.get(k);
            for (int b = 0; b <= bins; b++) {
                edges[k * (bins + 1) + b] = h.edge(b);
                if (b < bins) {
                    counts[k * bins + b] = h.count(b);
                }
            }
            long[] five = {h.below(), h.above(), h.nan(), h.negativeInfinity(), h.positiveInfinity()};
            System.arraycopy(five, 0, apart, 5 * k, 5);
        }
        archive.add(name + "_counts", counts, all.size(), bins);
        archive.add(name + "_edges", edges, all.size(), bins + 1);
        archive.add(name + "_below_above_nan_neginf_posinf", apart, all.size(), 5);
    }
}

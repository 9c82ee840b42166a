package initscope.experiment.report;

import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.List;

/// The statistics of runs as one CSV table (RFC 4180, lines end with a line feed): a row for every network and layer, so
/// over several seeds the reader groups as they like. Full precision; NaN, Infinity, -Infinity by name; empty where a
/// column does not apply.
public final class StatsCsv implements Report {
    /// A spreadsheet takes text that begins so for a formula.
    private static final String FORMULA = "=+-@\t\r";

    private final Request request;
    private final int bins;
    private final int atoms;
    private final StringBuilder text = new StringBuilder(4096);

    /// @param specs all specs the table will hold: they decide how many bins it has columns for
    public StatsCsv(List<Spec> specs, Request request) {
        this.request = request;
        int most = 0;
        int mostAtoms = 0;
        for (Spec spec : specs) {
            most = Math.max(most, spec.binning().bins());
            for (int layer = 1; layer <= spec.depth(); layer++) {
                mostAtoms = Math.max(mostAtoms, spec.activation(layer).atoms().size());
            }
        }
        bins = most;
        atoms = mostAtoms;
    }

    /// The names of the columns, ending with a line break.
    @Override
    public String head() {
        text.setLength(0);
        text.append("spec,seed,precision,kernel,layer,fan_in,fan_out");
        for (Quantity quantity : Quantity.values()) {
            if (request.has(quantity)) {
                text.append(',').append(quantity.column());
            }
        }
        if (request.histograms()) {
            text.append(",histogram_low,histogram_high,histogram_below,histogram_above,histogram_nan,")
                    .append("histogram_negative_infinity,histogram_positive_infinity");
            for (int k = 1; k <= atoms; k++) {
                text.append(",atom_").append(k).append("_value,atom_").append(k).append("_count");
            }
            for (int k = 1; k <= bins; k++) {
                text.append(",bin_").append(k);
            }
        }
        return text.append('\n').toString();
    }

    /// The rows of one outcome.
    @Override
    public String part(int index, Outcome outcome) {
        text.setLength(0);
        for (Snapshot network : outcome.networks()) {
            for (LayerStatistics layer : network.layers()) {
                row(outcome, network, layer);
            }
        }
        return text.toString();
    }

    private void row(Outcome outcome, Snapshot network, LayerStatistics layer) {
        text.append(field(outcome.spec().toString())).append(',').append(network.spec().seed())
                .append(',').append(network.spec().precisionName()).append(',').append(field(network.kernel()))
                .append(',').append(layer.layer()).append(',').append(layer.fanIn()).append(',')
                .append(layer.fanOut());
        for (Quantity quantity : Quantity.values()) {
            if (request.has(quantity)) {
                text.append(',').append(quantity.of(layer));
            }
        }
        if (request.histograms()) {
            histogram(layer.histogram());
        }
        text.append('\n');
    }

    private void histogram(Histogram h) {
        text.append(',').append(h.low()).append(',').append(h.high()).append(',').append(h.below()).append(',')
                .append(h.above()).append(',').append(h.nan()).append(',').append(h.negativeInfinity()).append(',')
                .append(h.positiveInfinity());
        for (int k = 0; k < atoms; k++) {
            text.append(',');
            if (k < h.atoms().size()) {
                text.append(h.atoms().get(k).value()).append(',').append(h.atoms().get(k).count());
            } else {
                text.append(',');
            }
        }
        for (int k = 0; k < bins; k++) {
            text.append(',');
            if (k < h.bins()) {
                text.append(h.count(k));
            }
        }
    }

    /// A text as a field: quoted where a comma, quote or line break is inside; with an apostrophe before it where a spreadsheet
    /// would run it as a formula.
    public static String field(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return !formula && value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? value
                : '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}

package initscope.experiment.report;

import initscope.experiment.forecast.Forecast;
import initscope.experiment.spec.Spec;
import initscope.network.Block;
import initscope.tensor.Precision;
import initscope.theory.MeanField;
import initscope.theory.MeanField.Prediction;
import java.util.List;
import java.util.Optional;

/// The mean-field prediction of a spec, written as JSON or as a table.
public final class Theory {
    private static final int LAYER = 5;
    private static final int NUMBER = 11;

    private Theory() {
    }

    /// Why there is no prediction, where there is none.
    static String why(Spec spec) {
        return !spec.block().equals(Block.PLAIN)
                ? "The mean-field theory here is that of plain layers: none for norm, residual or dropout."
                : isRounded(spec)
                ? "The mean-field theory knows no rounding: none for precision=" + spec.precisionName() + "."
                : !Forecast.hasOneLaw(spec)
                ? "The mean-field theory needs inputs of one known size for all samples: none for this input."
                : "There is no mean-field theory for constant, zero or identity weights.";
    }

    private static boolean isRounded(Spec spec) {
        return spec.precision() == Precision.FP16 || spec.precision() == Precision.BF16;
    }

    /// One prediction a layer, its gradient NaN under a head with a loss; empty where there is no theory.
    public static Optional<List<Prediction>> of(Spec spec) {
        if (!spec.block().equals(Block.PLAIN) || isRounded(spec) || !Forecast.hasOneLaw(spec)) {
            return Optional.empty();
        }
        return MeanField.predict(spec.architecture(), spec.initializers(), spec.bias(),
                spec.input().secondMoment(spec.inputs(), spec.batch()))
                .map(layers -> spec.head().hasLoss() ? layers.stream().map(Theory::withoutGradient).toList() : layers);
    }

    /// The gradient is predicted for the probe only: a loss sends back what depends on the network's own output.
    private static Prediction withoutGradient(Prediction p) {
        return new Prediction(p.layer(), p.mean(), p.secondMoment(), p.saturated(), p.preactivationSecondMoment(),
                Double.NaN, p.chi(), p.logVariance());
    }

    /// Adds one layer's object to a document.
    static void write(Prediction p, Json json) {
        json.lineObject();
        json.key("mean").value(p.mean());
        json.key("std").value(p.std());
        json.key("second_moment").value(p.secondMoment());
        json.key("saturated_fraction").value(p.saturated());
        json.key("preactivation_second_moment").value(p.preactivationSecondMoment());
        json.key("gradient_second_moment").value(p.gradientSecondMoment());
        json.key("chi").value(p.chi());
        json.key("log_variance").value(p.logVariance());
        json.key("reliable").value(p.reliable());
        json.end();
    }

    /// Adds an object of this spec to a document: `{ "spec", "layers": [ { "layer", "theory" } ] }`, the list empty where
    /// there is no theory.
    public static void write(Spec spec, Json json) {
        json.object();
        json.key("spec").value(spec.toString());
        json.key("layers").array();
        for (Prediction p : of(spec).orElse(List.of())) {
            json.object();
            json.key("layer").value(p.layer());
            json.key("theory");
            write(p, json);
            json.end();
        }
        json.end().end();
    }

    /// The prediction as a table, at most 100 characters wide.
    public static String table(Spec spec) {
        Optional<List<Prediction>> prediction = of(spec);
        if (prediction.isEmpty()) {
            return why(spec) + "\n";
        }
        StringBuilder text = new StringBuilder(2048);
        Cells.right(text, "layer", LAYER);
        for (String head : new String[] {"x mean", "x std", "z RMS", "saturated", "RMS dL/dz", "chi", "log var"}) {
            Cells.right(text, head, NUMBER);
        }
        text.append('\n');
        for (Prediction p : prediction.get()) {
            Cells.right(text, Integer.toString(p.layer()), LAYER);
            for (double value : new double[] {p.mean(), p.std(), Math.sqrt(p.preactivationSecondMoment()),
                p.saturated(), Math.sqrt(p.gradientSecondMoment()), p.chi(), p.logVariance()}) {
                Cells.right(text, Cells.number(value), NUMBER);
            }
            text.append(p.reliable() ? "\n" : "  *\n");
        }
        return text.append("Theory of infinitely wide networks. chi: factor on the squared gradient; log var: variance of the\n")
                .append("logarithm of one network's squared gradient, above ").append(MeanField.RELIABLE)
                .append(" (*) one network may lie far off.\n").toString();
    }
}

package initscope.experiment;

import initscope.data.InputSource;
import initscope.init.Bias;
import initscope.statistics.Binning;
import initscope.tensor.Precision;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes specs as text.
final class SpecWriter {

    private SpecWriter() {
    }

    static String text(Spec spec) {
        StringBuilder text = new StringBuilder(of(Names.activations(), spec.activation())).append(' ')
                .append(of(Names.initializers(), spec.initializer()));
        layers(spec, text);
        key(text, "batch", spec.batch(), Spec.BATCH);
        if (!spec.input().equals(InputSource.STANDARD)) {
            text.append(" input=").append(of(Names.inputs(), spec.input()));
        }
        if (!spec.bias().equals(Bias.ZERO)) {
            text.append(" bias=").append(of(Names.biases(), spec.bias()));
        }
        if (spec.precision() != Precision.FP32) {
            text.append(" precision=").append(spec.precisionName());
        }
        key(text, "seed", spec.seed(), 1);
        key(text, "seeds", spec.seeds(), 1);
        key(text, "bins", spec.binning().bins(), Spec.BINS);
        switch (spec.binning().range()) {
            case Binning.Range.Auto _ -> { }
            case Binning.Range.Book _ -> text.append(" range=book");
            case Binning.Range.Fixed f -> text.append(" range=").append(Numbers.text(f.low())).append(',')
                    .append(Numbers.text(f.high()));
        }
        return text.toString();
    }

    private static void layers(Spec spec, StringBuilder text) {
        boolean same = spec.widths().stream().distinct().count() == 1;
        if (same) {
            key(text, "depth", spec.depth(), Spec.DEPTH);
            key(text, "width", spec.widths().getFirst(), Spec.WIDTH);
        } else {
            text.append(" width=").append(spec.widths().stream().map(String::valueOf)
                    .collect(Collectors.joining(",")));
        }
        key(text, "inputs", spec.inputs(), spec.widths().getFirst());
        new TreeMap<>(spec.exceptions()).forEach((layer, rule) -> text.append(" layer").append(layer).append('=')
                .append(rule.activation() == null ? "*" : of(Names.activations(), rule.activation())).append('/')
                .append(rule.initializer() == null ? "*" : of(Names.initializers(), rule.initializer())));
    }

    private static void key(StringBuilder text, String key, long value, long standard) {
        if (value != standard) {
            text.append(' ').append(key).append('=').append(value);
        }
    }

    static <T> String of(List<Form<T>> forms, T value) {
        for (Form<T> form : forms) {
            if (form.covers(value)) {
                return form.text(value);
            }
        }
        throw new IllegalStateException("no form for " + value);
    }
}

package initscope.experiment.spec;

import initscope.data.InputSource;
import initscope.experiment.spec.Spec.LayerRule;
import initscope.init.Bias;
import initscope.network.Block;
import initscope.network.Norm;
import initscope.statistics.Binning;
import initscope.tensor.Precision;
import initscope.training.Head;
import java.util.List;
import java.util.TreeSet;

/// Writes specs as text.
final class SpecWriter {

    private SpecWriter() {
    }

    /// @param batch what need not be written
    static String text(Spec spec, int batch) {
        StringBuilder text = new StringBuilder(of(Names.activations(), spec.activation())).append(' ')
                .append(of(Names.initializers(), spec.initializer()));
        layers(spec, text);
        key(text, "batch", spec.batch(), batch);
        if (!spec.input().equals(InputSource.STANDARD)) {
            text.append(" input=").append(of(Sources.all(), spec.input()));
        }
        if (!spec.bias().equals(Bias.ZERO)) {
            text.append(" bias=").append(of(Names.biases(), spec.bias()));
        }
        if (!spec.head().equals(Head.PROBE)) {
            text.append(" head=").append(of(Names.heads(), spec.head()));
        }
        block(spec.block(), text);
        if (spec.precision() != Precision.FP32) {
            text.append(" precision=").append(spec.precisionName());
        }
        key(text, "seed", spec.seed(), 1);
        key(text, "seeds", spec.seeds(), 1);
        key(text, "bins", spec.binning().bins(), Spec.BINS);
        if (!(spec.binning().range() instanceof Binning.Range.Auto)) {
            range(spec.binning().range(), text);
        }
        return text.toString();
    }

    private static void block(Block block, StringBuilder text) {
        if (block.norm() != Norm.NONE) {
            text.append(" norm=").append(block.norm().id());
        }
        if (block.residual()) {
            text.append(" residual=on");
        }
        if (block.dropout() != 0) {
            text.append(" dropout=").append(Numbers.text(block.dropout()));
        }
    }

    private static void range(Binning.Range range, StringBuilder text) {
        switch (range) {
            case Binning.Range.Auto _ -> { }
            case Binning.Range.Book _ -> text.append(" range=book");
            case Binning.Range.Fixed(double low, double high) -> text.append(" range=").append(Numbers.text(low))
                    .append(',').append(Numbers.text(high));
        }
    }

    private static void layers(Spec spec, StringBuilder text) {
        if (isEven(spec.widths())) {
            key(text, "depth", spec.depth(), Spec.DEPTH);
            key(text, "width", spec.widths().getFirst(), Spec.WIDTH);
        } else {
            String before = " width=";
            for (int width : spec.widths()) {
                text.append(before).append(width);
                before = ",";
            }
        }
        if (spec.input().dimension() == 0) {
            key(text, "inputs", spec.inputs(), spec.widths().getFirst());
        }
        for (int layer : new TreeSet<>(spec.exceptions().keySet())) {
            LayerRule rule = spec.exceptions().get(layer);
            if (rule.activation() != null || rule.initializer() != null) {
                text.append(" layer").append(layer).append('=')
                        .append(rule.activation() == null ? "*" : of(Names.activations(), rule.activation())).append('/')
                        .append(rule.initializer() == null ? "*" : of(Names.initializers(), rule.initializer()));
            }
        }
    }

    private static boolean isEven(List<Integer> widths) {
        for (Integer width : widths) {
            if (!width.equals(widths.getFirst())) {
                return false;
            }
        }
        return true;
    }

    private static void key(StringBuilder text, String key, long value, long standard) {
        if (value != standard) {
            text.append(' ').append(key).append('=').append(value);
        }
    }

    static <T> String of(List<Form<T>> forms, T value) {
        return Form.text(forms, value);
    }
}

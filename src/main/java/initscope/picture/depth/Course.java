package initscope.picture.depth;

import initscope.experiment.report.Across;
import initscope.picture.Ink;
import initscope.picture.Role;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/// One quantity from the first layer to the last.
///
/// @param name stands at the end of the line
/// @param values one a layer; the median where there are several networks
/// @param low 10 % quantile over networks, or null for one network
/// @param high 90 % quantile, or null
/// @param theory what is predicted, NaN where nothing is, or null
record Course(String name, Role ink, Mark mark, double[] values, double[] low, double[] high, double[] theory) {

    /// @param networks layers of each; all of the same depth
    static Course of(String name, Role ink, Mark mark, List<List<LayerStatistics>> networks,
            ToDoubleFunction<LayerStatistics> quantity) {
        int depth = networks.getFirst().size();
        double[] values = new double[depth];
        if (networks.size() == 1) {
            for (int i = 0; i < depth; i++) {
                values[i] = quantity.applyAsDouble(networks.getFirst().get(i));
            }
            return new Course(name, ink, mark, values, null, null, null);
        }
        double[] low = new double[depth];
        double[] high = new double[depth];
        for (int i = 0; i < depth; i++) {
            int layer = i;
            Across across = Across.of(networks.stream().mapToDouble(n -> quantity.applyAsDouble(n.get(layer))).toArray());
            values[i] = across.median();
            low[i] = across.p10();
            high[i] = across.p90();
        }
        return new Course(name, ink, mark, values, low, high, null);
    }

    /// The same with a prediction for every layer, given by its index.
    Course predicted(IntToDoubleFunction prediction) {
        double[] predicted = new double[values.length];
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = prediction.applyAsDouble(i);
        }
        return new Course(name, ink, mark, values, low, high, predicted);
    }

    /// Whether any layer has a figure at all.
    boolean isMeasured() {
        for (double v : values) {
            if (!Double.isNaN(v)) {
                return true;
            }
        }
        return false;
    }

    /// Length of the dashes of its line, 0 for a whole one.
    double dash() {
        return mark.dash();
    }

    Ink ink(boolean hovered) {
        return hovered ? Role.TEXT : ink;
    }
}

package initscope.experiment.table.page;

import initscope.experiment.losses.GradientCheck;
import initscope.experiment.losses.Rival;
import initscope.experiment.losses.SentBack;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// What four losses make of an error.
public final class LossTables {
    private static final double FARTHEST = 8;
    private static final int STEPS = 64;

    private LossTables() {
    }

    /// @param odds log-odds of the right class
    /// @param sent null while it is not known
    /// @param learned errors of one neuron, by loss
    /// @param check null where it was not asked for
    public static List<Table> of(double odds, SentBack sent, Map<Rival, List<Double>> learned, GradientCheck check) {
        List<Table> tables = new ArrayList<>();
        List<Double> places = IntStream.rangeClosed(-STEPS, STEPS).mapToObj(k -> FARTHEST * k / STEPS).toList();
        List<Column> slopes = new ArrayList<>(List.of(Column.numbers("log_odds", places, z -> z)));
        List<Column> layers = new ArrayList<>();
        List<Column> neuron = new ArrayList<>();
        if (sent != null) {
            layers.add(Column.counts("layer", IntStream.rangeClosed(1, sent.rms().size()).boxed().toList(), l -> l));
        }
        for (Rival rival : Rival.values()) {
            String name = rival.name().toLowerCase(Locale.ROOT);
            slopes.add(Column.numbers(name + "_gradient", places, rival::slope));
            if (sent != null) {
                layers.add(Column.numbers(name + "_gradient_rms", sent.under(rival, odds), v -> v));
            }
            if (learned.containsKey(rival)) {
                if (neuron.isEmpty()) {
                    neuron.add(Column.counts("step", IntStream.range(0, learned.get(rival).size()).boxed().toList(), t -> t));
                }
                neuron.add(Column.numbers(name + "_error", learned.get(rival), v -> v));
            }
        }
        tables.add(new Table("output_gradient", slopes));
        tables.add(Table.of("error_shown", Column.numbers("log_odds", List.of(odds), z -> z)));
        if (!layers.isEmpty()) {
            tables.add(new Table("sent_back", layers));
        }
        if (!neuron.isEmpty()) {
            tables.add(new Table("neuron", neuron));
        }
        if (check != null) {
            tables.add(Table.of("gradient_check", Column.counts("layer", check.layers(), GradientCheck.Layer::number),
                    Column.counts("checked", check.layers(), GradientCheck.Layer::checked),
                    Column.numbers("greatest_gradient", check.layers(), GradientCheck.Layer::greatest),
                    Column.numbers("relative_error", check.layers(), GradientCheck.Layer::error),
                    Column.words("known", check.layers(), l -> String.valueOf(l.known()))));
        }
        return tables;
    }
}

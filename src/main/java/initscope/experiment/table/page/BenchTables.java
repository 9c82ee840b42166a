package initscope.experiment.table.page;

import initscope.experiment.compare.Difference;
import initscope.experiment.compare.Headline;
import initscope.experiment.repair.Effect;
import initscope.experiment.reproduction.Reproduced;
import initscope.experiment.reproduction.Row;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Published figures beside ours; panels beside one another.
public final class BenchTables {

    private BenchTables() {
    }

    /// @param rows all of the bench
    /// @param results of those that have run
    public static List<Table> reproduction(List<Row> rows, List<Reproduced> results) {
        record Figure(Row row, Reproduced.Check check) {
        }
        List<Figure> figures = results.stream().flatMap(r -> r.checks().stream().map(c -> new Figure(r.row(), c))).toList();
        return List.of(Table.of("rows", Column.words("id", rows, Row::id), Column.words("source", rows, Row::source),
                Column.words("spec", rows, r -> r.spec().toString()),
                Column.words("quantity", rows, r -> r.reading().name().toLowerCase(Locale.ROOT))),
                Table.of("figures", Column.words("id", figures, f -> f.row().id()),
                        Column.counts("layer", figures, f -> f.check().published().layer()),
                        Column.numbers("published", figures, f -> f.check().published().value()),
                        Column.numbers("ours", figures, f -> f.check().ours()), Column.numbers("low", figures, f -> f.check().low()),
                        Column.numbers("high", figures, f -> f.check().high()),
                        Column.words("in_band", figures, f -> String.valueOf(f.check().inBand()))));
    }

    /// @param settings of all panels
    /// @param measured one a panel, null where there is none
    /// @param findings one text a panel
    public static List<Table> differences(List<Difference> settings, List<Effect> measured, List<String> findings) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("setting", settings, Difference::key)));
        List<Headline> headlines = List.of(Headline.values());
        List<Column> numbers = new ArrayList<>(List.of(Column.words("figure", headlines, h -> h.name().toLowerCase(Locale.ROOT))));
        List<Column> verdicts = new ArrayList<>();
        for (int p = 0; p < measured.size(); p++) {
            int panel = p;
            columns.add(Column.words("panel_" + (p + 1), settings, d -> d.values().get(panel)));
            Effect effect = measured.get(p);
            numbers.add(Column.numbers("panel_" + (p + 1), headlines, h -> effect == null ? Double.NaN : h.of(effect)));
            verdicts.add(Column.words("panel_" + (p + 1), List.of(findings.get(p)), f -> f));
        }
        return List.of(new Table("settings", columns), new Table("measured", numbers), new Table("findings", verdicts));
    }
}

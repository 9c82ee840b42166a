package initscope.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.RandomSpecs;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The CSV of runs, read back field by field.
class StatsCsvTest {
    private static final Request ALL = new Request(true, true, true, false, true);

    @Test
    void everyNumberReadsBackUnderItsName() throws InterruptedException {
        RandomSpecs random = new RandomSpecs(5);
        List<Spec> specs = new ArrayList<>(List.of(
                SpecReader.read("hard-tanh normal(1) width=20,30 batch=40 bins=9 seeds=3").orThrow(),
                SpecReader.read("identity normal(1) depth=45 width=100 batch=10").orThrow()));
        for (int i = 0; i < 20; i++) {
            specs.add(random.small());
        }
        StatsCsv csv = new StatsCsv(specs, ALL);
        StringBuilder text = new StringBuilder(csv.head());
        List<Outcome> outcomes = new ArrayList<>();
        for (Spec spec : specs) {
            Outcome outcome = Runs.of(spec, ALL);
            text.append(csv.part(outcomes.size(), outcome));
            outcomes.add(outcome);
        }
        text.append(csv.foot());
        List<List<String>> rows = parse(text.toString());
        List<String> head = rows.removeFirst();
        assertEquals(head.size(), head.stream().distinct().count(), "two columns of one name");
        for (Outcome outcome : outcomes) {
            for (int k = 0; k < outcome.networks().size(); k++) {
                for (LayerStatistics layer : outcome.networks().get(k).layers()) {
                    check(head, rows.removeFirst(), outcome, outcome.spec().seed() + k, layer);
                }
            }
        }
        assertEquals(List.of(), rows);
    }

    private static void check(List<String> head, List<String> row, Outcome outcome, long seed, LayerStatistics layer) {
        assertEquals(head.size(), row.size());
        assertEquals(outcome.spec().toString(), row.get(head.indexOf("spec")));
        assertEquals(String.valueOf(seed), row.get(head.indexOf("seed")));
        assertEquals(String.valueOf(layer.layer()), row.get(head.indexOf("layer")));
        for (Quantity quantity : Quantity.values()) {
            assertEquals(quantity.of(layer), Double.parseDouble(row.get(head.indexOf(quantity.column()))),
                    quantity + " of " + outcome.spec());
        }
        long sum = 0;
        for (int column = 0; column < head.size(); column++) {
            String name = head.get(column);
            boolean count = name.startsWith("bin_") || name.matches("histogram_(below|above|nan|.*infinity)");
            sum += count && !row.get(column).isEmpty() ? Long.parseLong(row.get(column)) : 0;
        }
        assertEquals((long) outcome.spec().batch() * layer.fanOut(), sum);
        for (int k = 0; k < layer.histogram().atoms().size(); k++) {
            assertEquals(layer.histogram().atoms().get(k).count(),
                    Long.parseLong(row.get(head.indexOf("atom_" + (k + 1) + "_count"))));
        }
    }

    @Test
    void aFieldWithACommaOrQuoteIsQuoted() {
        assertEquals("\"a,\"\"b\"\"\"", StatsCsv.field("a,\"b\""));
        assertEquals(List.of(List.of("a,\"b\"", "c")), parse(StatsCsv.field("a,\"b\"") + ",c\n"));
    }

    @Test
    void onlyWhatWasAskedForHasColumns() {
        Spec spec = SpecReader.read("relu he-normal").orThrow();
        String head = new StatsCsv(List.of(spec), new Request(false, true, false)).head();
        assertTrue(!head.contains("bin_") && !head.contains("gradient") && head.contains("quantiles_0.5"), head);
    }

    /// RFC 4180.
    private static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        assertTrue(row.isEmpty() && field.isEmpty(), "the last line does not end");
        return rows;
    }
}

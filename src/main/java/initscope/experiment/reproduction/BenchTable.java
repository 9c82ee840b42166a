package initscope.experiment.reproduction;

import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.reproduction.Reproduced.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Rows for people: the name, then published, ours and the band, a column a layer.
public final class BenchTable {
    private static final int LABEL = 12;
    private static final int WIDEST = 96;

    private final Locale language;
    private final Wordings words;

    public BenchTable(Locale language) {
        this.language = language;
        words = Wordings.in(language);
    }

    public String row(Reproduced result) {
        Row row = result.row();
        StringBuilder text = new StringBuilder(result.inBand() ? "ok   " : "OUT  ").append(row.id()).append("  ")
                .append(words.name(row)).append('\n');
        line(text, korean() ? "  설정" : "  spec", row.spec().toString());
        line(text, korean() ? "  출처" : "  source", Sentences.in(language).source(row.source()) + "; " + words.evidence(row.evidence()));
        Reading reading = row.reading();
        List<String> layers = column(result, c -> c.published().layer() == 0 ? "" : Integer.toString(c.published().layer()));
        List<String> published = column(result, c -> Wordings.figure(reading, c.published()));
        List<String> ours = column(result, c -> Wordings.figure(reading, c.ours()));
        List<String> widths = column(result, c -> "±" + Wordings.figure(reading, c.width()));
        List<String> marks = column(result, c -> c.inBand() ? "" : "OUT");
        for (int from = 0, to; from < layers.size(); from = to) {
            to = from;
            int width = LABEL;
            List<Integer> sizes = new ArrayList<>();
            while (to < layers.size()) {
                int size = 2;
                for (List<String> line : List.of(layers, published, ours, widths)) {
                    size = Math.max(size, line.get(to).length() + 2);
                }
                if (to > from && width + size > WIDEST) {
                    break;
                }
                width += size;
                sizes.add(size);
                to++;
            }
            cells(text, korean() ? "  층" : "  layer", layers, from, sizes);
            cells(text, korean() ? "  문헌값" : "  published", published, from, sizes);
            cells(text, korean() ? "  측정값" : "  ours", ours, from, sizes);
            cells(text, korean() ? "  허용 범위" : "  band", widths, from, sizes);
            cells(text, "", marks, from, sizes);
        }
        return text.toString();
    }

    private boolean korean() {
        return language.getLanguage().equals("ko");
    }

    private static List<String> column(Reproduced result, Function<Check, String> cell) {
        return result.checks().stream().map(cell).toList();
    }

    private static void line(StringBuilder text, String label, String content) {
        label(text, label).append(content).append('\n');
    }

    private static StringBuilder label(StringBuilder text, String label) {
        int columns = label.length();
        for (int i = 0; i < label.length(); i++) {
            columns += label.charAt(i) >= 0xAC00 ? 1 : 0;
        }
        return text.append(label).repeat(' ', Math.max(1, LABEL - columns));
    }

    private static void cells(StringBuilder text, String label, List<String> cells, int from, List<Integer> sizes) {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        label(line, label);
        for (int i = 0; i < sizes.size(); i++) {
            String cell = cells.get(from + i);
            any |= !cell.isEmpty();
            line.repeat(' ', sizes.get(i) - cell.length()).append(cell);
        }
        if (any) {
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /// The last line: how many rows lie in their band.
    public String summary(List<Reproduced> results) {
        long good = results.stream().filter(Reproduced::inBand).count();
        return korean() ? results.size() + "개 가운데 " + good + "개가 허용 범위 안에 있습니다.\n"
                : good + " of " + results.size() + " rows lie in their band.\n";
    }
}

package initscope.experiment.diagnosis;

import initscope.experiment.spec.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns problems and findings into one sentence each, in the reader's language. Templates stand in
/// `sentences_en.properties` and `sentences_ko.properties`; `{0}`, `{1}`, … are filled in order.
public final class Sentences {
    private static final int ECHOED = 60;
    private static final int PATH = 300;

    private final Locale language;
    private final Templates templates;

    private Sentences(Locale language, Templates templates) {
        this.language = language;
        this.templates = templates;
    }

    /// Korean for a Korean locale, English for every other.
    public static Sentences in(Locale locale) {
        return new Sentences(locale, Templates.of(Sentences.class, "sentences", locale));
    }

    public Locale language() {
        return language;
    }

    /// What is wrong, where, and what to do.
    public String problem(Problem problem) {
        String[] details = problem.details().toArray(String[]::new);
        switch (problem.code()) {
            case UNKNOWN_ACTIVATION, UNKNOWN_INITIALIZER, UNKNOWN_KEY -> details[0] = meant(details[0]);
            case UNKNOWN_VALUE -> details[1] = meant(details[1]);
            case UNKNOWN_PARAMETER -> details[1] = details[1].isEmpty()
                    ? templates.text("no-parameters") : templates.text("parameters", List.of(details[1]));
            case TOO_LARGE, OUT_OF_MEMORY -> {
                details[0] = Figures.bytes(Double.parseDouble(details[0]));
                details[1] = Figures.bytes(Double.parseDouble(details[1]));
            }
            case FILE_TOO_LARGE -> {
                details[0] = Figures.bytes(Double.parseDouble(details[0]));
                details[1] = Figures.bytes(Double.parseDouble(details[1]));
            }
            default -> { }
        }
        List<String> all = new ArrayList<>(List.of(printable(problem.word(), problem.code().isOfFile() ? PATH : ECHOED)));
        for (String detail : details) {
            all.add(printable(detail, problem.code().isOfFile() ? PATH : Integer.MAX_VALUE));
        }
        return templates.text(problem.code().name(), all);
    }

    private String meant(String nearest) {
        return nearest.isEmpty() ? "" : templates.text("meant", List.of(nearest));
    }

    /// What was found, with its number.
    public String verdict(Diagnosis d) {
        String value = switch (d.code()) {
            case NOT_FINITE, SYMMETRY, ALL_ZERO, SATURATED, SATURATING, DEAD_UNITS, COLLAPSED_SIGNAL, SPARSE_GRADIENT ->
                Figures.percent(d.value());
            default -> Figures.number(d.value());
        };
        return templates.text(d.code().name() + variant(d),
                List.of(value, String.valueOf(d.layer()), spans(d.layers()), Figures.number(d.reference()), Figures.number(d.threshold())));
    }

    /// What sets one sentence of a code apart from its plain one.
    private static String variant(Diagnosis d) {
        return switch (d.code()) {
            case HEALTHY -> Double.isNaN(d.reference()) ? ".forward" : "";
            case COLLAPSED_SIGNAL -> d.reference() == 0 ? ".same" : d.limit() == Limit.SAMPLE_STD ? ".std" : "";
            case COLLAPSED_GEOMETRY -> d.limit() == Limit.RANK ? ".rank" : "";
            default -> "";
        };
    }

    /// The one or two words a finding is called by.
    public String name(Diagnosis.Code code) {
        return templates.text("name." + code.name());
    }

    /// Where something comes from: `source` as it is written beside a preset, a limit, a finding or a published figure.
    public String source(String source) {
        return language.getLanguage().equals("ko") ? Citations.korean(source) : source;
    }

    /// Layers as runs: "1–3, 5".
    private static String spans(List<Integer> layers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < layers.size(); i++) {
            int first = layers.get(i);
            while (i + 1 < layers.size() && layers.get(i + 1) == layers.get(i) + 1) {
                i++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(first)
                    .append(layers.get(i) == first ? "" : "–" + layers.get(i));
        }
        return text.toString();
    }

    /// A user's word as it can be echoed: at most `most` characters, and "�" for what a terminal would act upon or not show
    /// (control and format characters, halves of a pair).
    private static String printable(String word, int most) {
        StringBuilder clean = new StringBuilder();
        int at = 0;
        for (int shown = 0; at < word.length() && shown < most; shown++) {
            int c = word.codePointAt(at);
            at += Character.charCount(c);
            int type = Character.getType(c);
            clean.appendCodePoint(Character.isISOControl(c) || type == Character.FORMAT || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR ? 0xFFFD : c);
        }
        return at < word.length() ? clean.append('…').toString() : clean.toString();
    }
}

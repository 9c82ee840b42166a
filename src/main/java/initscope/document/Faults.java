package initscope.document;

import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.diagnosis.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns faults into a sentence each, in the reader's language.
public final class Faults {
    private static final int ECHOED = 200;

    private final Templates templates;
    private final Sentences sentences;

    private Faults(Locale locale) {
        templates = Templates.of(Faults.class, "faults", locale);
        sentences = Sentences.in(locale);
    }

    /// Korean for a Korean locale, English for every other.
    public static Faults in(Locale locale) {
        return new Faults(locale);
    }

    /// What is wrong, where, and what to do.
    public String say(Fault fault) {
        List<String> values = new ArrayList<>(List.of(printable(fault.place())));
        switch (fault.code()) {
            case WRONG_TYPE -> values.add(templates.text("type." + fault.details().getFirst()));
            case PANEL -> {
                values.addAll(fault.details());
                values.add(sentences.problem(fault.problem()));
            }
            default -> fault.details().forEach(detail -> values.add(printable(detail)));
        }
        return templates.text(fault.code().name(), values);
    }

    private static String printable(String text) {
        String shown = text.length() > ECHOED ? text.substring(0, ECHOED) + "…" : text;
        return shown.codePoints().map(c -> Character.isISOControl(c) || !Character.isDefined(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}

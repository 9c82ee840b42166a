package initscope.lesson.measure;

import initscope.lesson.Fault;
import initscope.lesson.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads measures: `figure(arguments)@layer/panel`, two of them with `:` between.
public final class MeasureReader {
    private static final int LONGEST = 300;
    private static final int DIGITS = 9;
    private static final int PANELS = 4;

    private MeasureReader() {
    }

    public static Found<Measure> read(String text) {
        if (text.length() > LONGEST) {
            return Found.missing(Fault.Code.MEASURE_FORM, text);
        }
        List<String> parts = split(text, ':');
        if (parts.size() > 2) {
            return Found.missing(Fault.Code.MEASURE_FORM, text);
        }
        List<Term> terms = new ArrayList<>();
        for (String part : parts) {
            switch (term(part.strip())) {
                case Found.Value<Term>(Term term) -> terms.add(term);
                case Found.Missing<Term>(Fault fault) -> {
                    return new Found.Missing<>(fault);
                }
            }
        }
        for (Term term : terms) {
            if (terms.size() > 1 && !term.isNumber()) {
                return Found.missing(Fault.Code.NOT_ONE_NUMBER, term.text());
            }
        }
        return Found.of(new Measure(terms.getFirst(), terms.size() > 1 ? terms.getLast() : null));
    }

    private static Found<Term> term(String text) {
        String rest = text;
        int panel = 1;
        int slash = last(rest, '/');
        if (slash >= 0) {
            panel = (int) number(rest.substring(slash + 1).strip());
            rest = rest.substring(0, slash).strip();
        }
        long at = Term.ALL;
        int sign = last(rest, '@');
        if (sign >= 0) {
            String place = rest.substring(sign + 1).strip();
            at = place.equals("last") ? Term.LAST : number(place);
            rest = rest.substring(0, sign).strip();
        }
        List<String> arguments = List.of();
        int bracket = rest.indexOf('(');
        if (bracket >= 0) {
            if (!rest.endsWith(")")) {
                return Found.missing(Fault.Code.MEASURE_FORM, text);
            }
            arguments = split(rest.substring(bracket + 1, rest.length() - 1), ',').stream().map(String::strip).toList();
            rest = rest.substring(0, bracket).strip();
        }
        if (rest.isEmpty() || sign >= 0 && at == -1) {
            return Found.missing(Fault.Code.MEASURE_FORM, text);
        }
        if (panel < 1 || panel > PANELS) {
            return slash >= 0 ? Found.missing(Fault.Code.NO_SUCH_PANEL, text.substring(last(text, '/') + 1), PANELS)
                    : Found.missing(Fault.Code.MEASURE_FORM, text);
        }
        Optional<Figure> figure = Figure.of(rest);
        return figure.isEmpty() ? Found.missing(Fault.Code.UNKNOWN_FIGURE, rest, Figure.nearest(rest))
                : fitting(new Term(text, figure.get(), arguments, at, panel));
    }

    /// Whether the place and the brackets are of the figure's kind.
    private static Found<Term> fitting(Term term) {
        Figure figure = term.figure();
        if (term.arguments().isEmpty() != figure.example().isEmpty()) {
            return Found.missing(Fault.Code.FIGURE_ARGUMENTS, figure.name(), figure.name() + figure.example());
        }
        if (figure.family() == Figure.Family.ALONE) {
            Optional<Fault> fault = Alone.fault(term);
            if (fault.isPresent()) {
                return new Found.Missing<>(fault.get());
            }
        }
        boolean placed = term.at() != Term.ALL;
        boolean places = figure.isByLayer() || figure.isByStep();
        return placed && !places || figure.isByLayer() && term.at() == 0 ? Found.missing(Fault.Code.MEASURE_FORM, term.text())
                : Found.of(term);
    }

    /// The last such sign outside brackets, or −1.
    private static int last(String text, char sign) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (c == sign && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /// The parts between such signs outside brackets.
    static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == sign && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /// A whole number that is not negative, or −1.
    private static long number(String text) {
        if (text.isEmpty() || text.length() > DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Long.parseLong(text);
    }
}

package initscope.lesson;

import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.diagnosis.Templates;
import initscope.experiment.spec.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is wrong with a lesson, or with a measure in it: where, and what to do.
///
/// @param line of the file, from 1; 0 where it is about no single line
/// @param details what the sentence fills in, in the order of the code's description
/// @param cause what is wrong with an experiment named in the lesson; null where it is about something else
public record Fault(Code code, int line, List<String> details, Problem cause) {
    private static final int ECHOED = 80;

    /// The kinds; after each, its details.
    public enum Code {
        /// The file: bytes it has, bytes it may have.
        FILE_TOO_LARGE,
        /// Not UTF-8.
        NOT_TEXT,
        /// It cannot be opened: its path.
        UNREADABLE,
        /// The first line is no title: that line.
        NO_TITLE,
        /// A second title.
        SECOND_TITLE,
        /// A key: as written, nearest or "", all.
        UNKNOWN_KEY,
        /// A section: as written, all.
        UNKNOWN_SECTION,
        /// A section that was there before: its name.
        SECOND_SECTION,
        /// A key where it says nothing: the key, where it belongs.
        KEY_OUT_OF_PLACE,
        /// A key given twice in one step: the key.
        DUPLICATE,
        /// Text that belongs to nothing: its beginning.
        STRAY_TEXT,
        /// A key that is missing: the key, of what.
        MISSING,
        /// A whole number was expected: the key, what stood there.
        NOT_WHOLE,
        /// More than there may be: of what, most.
        TOO_MANY,
        /// A text longer than it may be: of what, most characters.
        TOO_LONG,
        /// A view or page: which of the two, as written, nearest or "", all.
        UNKNOWN_PLACE,
        /// A kind of question: as written, all.
        UNKNOWN_QUESTION,
        /// An experiment that cannot be: which of them, from 1; the cause has the reason.
        SHOW,
        /// A `within:` that is no number: as written.
        WITHIN,
        /// An `axis:` that is neither log nor linear: as written.
        AXIS,
        /// A measure that is not built as one: as written.
        MEASURE_FORM,
        /// A figure: as written, nearest or "".
        UNKNOWN_FIGURE,
        /// A figure wants what stands in brackets: the figure, an example.
        FIGURE_ARGUMENTS,
        /// A layer there is not: as written, the depth.
        NO_SUCH_LAYER,
        /// An experiment there is not: as written, how many are shown.
        NO_SUCH_PANEL,
        /// A step of learning there is not: as written, how many there are.
        NO_SUCH_STEP,
        /// One number was asked for, but this is many: the measure.
        NOT_ONE_NUMBER,
        /// A drawing wants many numbers of the right kind: the measure, an example.
        NOT_A_DRAWING,
        /// A measure of learning where nothing learns: the measure.
        NOT_LEARNING,
        /// A link in a text that does not close: its beginning.
        BAD_LINK,
        /// What stands in the brackets of a link is no number: as written.
        NOT_A_NUMBER,
        /// A measure could not be taken: the measure; the cause may have the reason.
        NOT_TAKEN,
        /// Minutes out of range: those given.
        MINUTES,
        /// The order is missing or below 1.
        ORDER,
        /// A section of the lesson that is empty: its name.
        NOTHING_THERE,
        /// Too few or too many steps: how many.
        STEPS,
        /// A step without a text that asks: its title.
        NO_QUESTION,
        /// A choice of fewer than two.
        FEW_OPTIONS,
        /// A choice without exactly one right answer: how many it has.
        RIGHT_OPTIONS,
        /// A wrong option without the misconception behind it: the option.
        NO_WHY,
        /// A step without explanation: its title.
        NO_EXPLANATION,
        /// An explanation that is too long: words it has, words it may have.
        LONG_EXPLANATION,
        /// A number in a text that is not what is measured: shown, measured, measure.
        WRONG_NUMBER,
        /// A question for a share that does not say it wants per cent: the measure.
        NOT_IN_PERCENT,
        /// An answer that is not finite: the measure, what was measured.
        NOT_FINITE,
        /// The two languages of a lesson differ: in what, here, there.
        LANGUAGES_DIFFER
    }

    public Fault {
        details = List.copyOf(details);
    }

    public static Fault at(int line, Code code, Object... details) {
        return new Fault(code, line, List.of(details).stream().map(String::valueOf).toList(), null);
    }

    public Fault because(Problem problem) {
        return new Fault(code, line, details, problem);
    }

    /// The same at another line.
    public Fault at(int other) {
        return new Fault(code, other, details, cause);
    }

    /// What is wrong and what to do, in the reader's language, without the line.
    public String text(Locale language) {
        List<String> filled = new ArrayList<>();
        for (String detail : details) {
            filled.add(printable(detail));
        }
        Templates templates = Templates.of(Fault.class, "faults", language);
        int nearest = switch (code) {
            case UNKNOWN_KEY, UNKNOWN_FIGURE -> 1;
            case UNKNOWN_PLACE -> 2;
            default -> -1;
        };
        if (nearest >= 0) {
            filled.set(nearest, details.get(nearest).isEmpty() ? "" : templates.say("meant", details.get(nearest)));
        }
        String sentence = templates.text(code.name(), filled);
        return cause == null ? sentence : sentence + " " + Sentences.in(language).problem(cause);
    }

    /// The same with the line before it, where there is one.
    public String sentence(Locale language) {
        return line == 0 ? text(language)
                : Templates.of(Fault.class, "faults", language).say("line", String.valueOf(line), text(language));
    }

    /// Somebody's words as they can be echoed: not too long, and nothing a terminal would act upon.
    private static String printable(String word) {
        StringBuilder clean = new StringBuilder();
        word.codePoints().limit(ECHOED).forEach(c -> {
            int type = Character.getType(c);
            clean.appendCodePoint(Character.isISOControl(c) || type == Character.FORMAT || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR ? 0xFFFD : c);
        });
        return word.codePointCount(0, word.length()) > ECHOED ? clean.append('…').toString() : clean.toString();
    }
}

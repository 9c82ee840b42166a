package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Refusal;
import initscope.experiment.Lab;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.spec.Nearest;
import initscope.lesson.Fault;
import initscope.lesson.Found;
import initscope.lesson.Lesson;
import initscope.lesson.measure.Readings;
import initscope.lesson.review.Computed;
import initscope.lesson.review.Recount;
import initscope.lesson.review.Review;
import initscope.lesson.sheet.Printing;
import initscope.lesson.sheet.SheetText;
import initscope.lesson.sheet.Worksheet;
import initscope.lesson.text.Draft;
import initscope.lesson.text.LessonReader;
import initscope.lesson.text.Lessons;
import initscope.picture.worksheet.SheetPdf;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// `initscope lessons`: the lessons there are, one of them as a worksheet, and what is wrong with one's own.
public final class LessonList implements Command {
    private static final Option CHECK = Option.of("--check", "FILE", "say what is wrong with a lesson of your own, line by line");
    private static final Option ANSWERS = Option.flag("--answers", "the worksheet with answers, for the teacher");

    @Override
    public String name() {
        return "lessons";
    }

    @Override
    public String summary() {
        return "lists the lessons, prints one as a worksheet, checks your own";
    }

    @Override
    public String operands() {
        return "[NAME]";
    }

    @Override
    public List<Option> options() {
        return List.of(ANSWERS, CHECK, LANGUAGE, OUTPUT);
    }

    @Override
    public String more() {
        return """

                NAME is that of a lesson on the list, or the path of a lesson file of your own (.md). How such a
                file is written stands in assets/lessons/README.md. With an --output that ends in .pdf the
                worksheet is laid out on A4. --check measures every number anew; exit code 1 if anything is wrong.
                """;
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        Locale language = Command.language(arguments, console);
        List<String> words = arguments.words();
        if (arguments.has(CHECK.name())) {
            if (!words.isEmpty()) {
                throw Refusal.wrongArguments(Console.quoted(words.getFirst()) + " is one word too many: --check takes the one file.");
            }
            check(arguments.get(CHECK.name(), ""), language, arguments, console);
            return;
        }
        if (words.size() > 1) {
            throw Refusal.wrongArguments(Console.quoted(words.get(1)) + " is one word too many: one worksheet at a time.");
        }
        if (words.isEmpty() && arguments.has(ANSWERS.name())) {
            throw Refusal.wrongArguments("--answers goes with the NAME of a lesson.");
        }
        String file = arguments.get("--output", "");
        boolean paper = file.toLowerCase(Locale.ROOT).endsWith(".pdf");
        if (paper && words.isEmpty()) {
            throw Refusal.wrongArguments("A PDF is made of one worksheet: name the lesson.");
        }
        try (Output output = Output.open(console, file, false)) {
            if (words.isEmpty()) {
                output.write(list(language));
            } else {
                Worksheet sheet = sheet(words.getFirst(), language, arguments.has(ANSWERS.name()));
                if (paper) {
                    output.write(SheetPdf.bytes(sheet));
                } else {
                    output.write(SheetText.of(sheet));
                }
            }
            output.finish();
        }
    }

    private static String list(Locale language) {
        List<Lesson> lessons = Lessons.packed(language);
        int width = lessons.stream().mapToInt(lesson -> lesson.name().length()).max().orElse(0);
        String minutes = language.getLanguage().equals("ko") ? "분" : " min";
        StringBuilder text = new StringBuilder();
        for (Lesson lesson : lessons) {
            text.append(lesson.order() < 10 ? " " : "").append(lesson.order()).append("  ").append(lesson.name())
                    .repeat(' ', width + 2 - lesson.name().length()).append(lesson.minutes() < 10 ? " " : "")
                    .append(lesson.minutes()).append(minutes).append("  ").append(lesson.title()).append('\n');
        }
        return text.toString();
    }

    private static Worksheet sheet(String name, Locale language, boolean answered) throws Refusal, InterruptedException {
        Lesson lesson = name.endsWith(".md") ? own(name, language) : Lessons.packed(name, language).orElse(null);
        if (lesson == null) {
            String nearest = Nearest.of(name, Lessons.names());
            throw Refusal.wrongArguments(Console.quoted(name) + " is not a lesson"
                    + (nearest.isEmpty() ? "." : "; did you mean " + nearest + "?") + " See initscope lessons.");
        }
        try (Lab lab = new Lab()) {
            return switch (new Printing(new Readings(lab)).of(lesson, answered)) {
                case Found.Value<Worksheet>(Worksheet sheet) -> sheet;
                case Found.Missing<Worksheet>(Fault fault) -> throw Refusal.notDone(fault.sentence(language));
            };
        }
    }

    private static Draft draft(String file, Locale language) throws Refusal {
        try {
            return LessonReader.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw Refusal.notDone(Fault.at(0, Fault.Code.UNREADABLE, file).sentence(language));
        }
    }

    private static Lesson own(String file, Locale language) throws Refusal {
        Draft draft = draft(file, language);
        if (!draft.isSound()) {
            throw Refusal.notDone(draft.faults().getFirst().sentence(language) + " (initscope lessons --check says all)");
        }
        return draft.lesson();
    }

    /// Faults by line, then every number as it was measured.
    private static void check(String file, Locale language, Arguments arguments, Console console)
            throws Refusal, InterruptedException {
        Draft draft = draft(file, language);
        List<Fault> faults = new ArrayList<>(Review.of(draft));
        List<Computed> numbers = List.of();
        if (!draft.lesson().steps().isEmpty()) {
            try (Lab lab = new Lab()) {
                Recount recount = Recount.of(draft, new Readings(lab));
                numbers = recount.numbers();
                recount.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
            }
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        StringBuilder text = new StringBuilder();
        faults.forEach(fault -> text.append(fault.sentence(language)).append('\n'));
        text.append(faults.isEmpty() || numbers.isEmpty() ? "" : "\n");
        for (Computed number : numbers) {
            text.append(number.line()).append(": ").append(number.measure()).append(" = ")
                    .append(Double.isNaN(number.measured()) ? number.text() : Figures.number(number.measured()));
            text.append(number.shown().isEmpty() ? "" : "  [" + number.shown() + "]").append(number.right() ? "\n" : "  ←\n");
        }
        try (Output output = Output.open(console, arguments.get("--output", ""), false)) {
            output.write(text.toString());
            output.finish();
        }
        if (!faults.isEmpty()) {
            throw Refusal.notDone(Console.quoted(file) + " breaks " + (faults.size() == 1 ? "a rule" : faults.size() + " rules")
                    + ": mend the lines named.");
        }
    }
}

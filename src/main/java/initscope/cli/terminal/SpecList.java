package initscope.cli.terminal;

import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Reads the specs a command was given, all of them before the first one runs.
public final class SpecList {
    private static final int MAX_SPECS = 10_000;
    private static final int MAX_LINE = 20_000;

    private SpecList() {
    }

    /// @param words what is left of the arguments beside the options; `-` stands for the lines of standard input, where
    ///     `#` begins a comment and blank lines are skipped
    /// @throws Refusal with the first problem, and its line where it came from standard input
    public static List<Spec> read(List<String> words, Console console, Locale language) throws Refusal {
        return read(words, console, language, SpecReader::read);
    }

    /// The same for what is written as a spec and more.
    ///
    /// @param reader of one text
    public static <T> List<T> read(List<String> words, Console console, Locale language, Function<String, Parsed<T>> reader)
            throws Refusal {
        List<T> specs = new ArrayList<>();
        for (String text : SpecWords.split(words)) {
            if (text.equals("-")) {
                readLines(console, language, specs, reader);
            } else {
                specs.add(read(text, language, "", reader));
            }
        }
        if (specs.isEmpty()) {
            throw refusal(((Parsed.Failure<Spec>) SpecReader.read("")).problem(), language, "");
        }
        return specs;
    }

    private static <T> T read(String text, Locale language, String place, Function<String, Parsed<T>> reader)
            throws Refusal {
        Parsed<T> parsed = reader.apply(text);
        if (parsed instanceof Parsed.Failure<T> failure) {
            throw refusal(failure.problem(), language, place);
        }
        return parsed.orThrow();
    }

    /// The refusal of a problem: 1 where the program or the machine falls short, 2 where the text is wrong.
    public static Refusal refusal(Problem problem, Locale language, String place) {
        String sentence = place + Sentences.in(language).problem(problem);
        return switch (problem.code()) {
            case TOO_LARGE, OUT_OF_MEMORY, TOO_WIDE_FOR_JACOBIAN, NO_JACOBIAN, FILE_TOO_LARGE -> Refusal.notDone(sentence);
            default -> Refusal.wrongArguments(sentence);
        };
    }

    private static <T> void readLines(Console console, Locale language, List<T> specs,
            Function<String, Parsed<T>> reader) throws Refusal {
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
            StringBuilder line = new StringBuilder();
            for (int number = 1, c = 0; c >= 0; number++) {
                line.setLength(0);
                for (c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                    line.append((char) c);
                    if (line.length() > MAX_LINE) {
                        throw Refusal.wrongArguments("Line " + number + " of standard input is longer than "
                                + MAX_LINE + " characters: give one spec a line.");
                    }
                }
                int comment = line.indexOf("#");
                String text = (comment < 0 ? line : line.substring(0, comment)).toString().strip();
                if (number == 1 && text.startsWith("\uFEFF")) {
                    text = text.substring(1).strip();
                }
                if (!text.isEmpty()) {
                    specs.add(read(text, language, "Line " + number + ": ", reader));
                }
                if (specs.size() > MAX_SPECS) {
                    throw Refusal.wrongArguments("More than " + MAX_SPECS
                            + " specs were given: run them in several parts.");
                }
            }
        } catch (IOException e) {
            throw Refusal.notDone("Standard input cannot be read (" + e.getMessage() + "): give the specs as arguments.");
        }
    }
}

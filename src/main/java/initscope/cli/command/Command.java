package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Refusal;
import initscope.experiment.diagnosis.Sentences;
import java.util.List;
import java.util.Locale;

/// One command: what it is called, what it takes, what it does.
public interface Command {
    Option OUTPUT = Option.of("--output", "FILE", "write to FILE instead of standard output, only when all is done");
    Option ESTIMATE = Option.flag("--estimate", "print what memory and time it would take, and do nothing else");
    Option LANGUAGE = Option.choice("--lang", List.of("ko", "en"), "language of sentences");

    String name();

    /// One line for the list of commands, in lower case.
    String summary();

    /// What follows the name in a usage line.
    String operands();

    /// The options it accepts, in the order of its help.
    List<Option> options();

    /// What its help says of its own words, after those of a spec: lines, or nothing.
    default String more() {
        return "";
    }

    /// Runs it and writes its result.
    ///
    /// @throws Refusal if it cannot be done, with the reason and the exit code
    /// @throws InterruptedException if the thread was interrupted
    void run(Arguments arguments, Console console) throws Refusal, InterruptedException;

    /// The language asked for, otherwise the console's.
    static Locale language(Arguments arguments, Console console) {
        return Locale.of(arguments.get(LANGUAGE.name(), console.language().getLanguage()));
    }

    /// The sentences of a result for programs: the same on every machine, so English unless a language was asked for.
    static Sentences forPrograms(Arguments arguments) {
        return Sentences.in(Locale.of(arguments.get(LANGUAGE.name(), "en")));
    }

    /// Refuses words for a command that takes none.
    static void expectNoWords(Command command, Arguments arguments) throws Refusal {
        if (!arguments.words().isEmpty()) {
            throw Refusal.wrongArguments(Console.quoted(arguments.words().getFirst()) + " is one word too many: "
                    + command.name() + " takes only options.");
        }
    }
}

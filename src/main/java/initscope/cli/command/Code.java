package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Refusal;
import initscope.cli.terminal.SpecList;
import initscope.experiment.code.Framework;
import initscope.experiment.code.Program;
import initscope.experiment.spec.Spec;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// `initscope code`: the same experiment as a program for somebody else's framework.
public final class Code implements Command {
    private static final List<String> NAMES = Stream.of(Framework.values()).map(Framework::id).toList();

    @Override
    public String name() {
        return "code";
    }

    @Override
    public String summary() {
        return "writes it as a NumPy, PyTorch, Keras or Java program";
    }

    @Override
    public String operands() {
        return "SPEC";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice("--framework", NAMES, "what the program is written for: numpy"), OUTPUT, LANGUAGE);
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        Framework framework = Framework.values()[NAMES.indexOf(arguments.get("--framework", NAMES.getFirst()))];
        Locale language = Command.language(arguments, console);
        List<Spec> specs = SpecList.read(arguments.words(), console, language);
        if (specs.size() != 1) {
            throw Refusal.wrongArguments("One program is one experiment, but " + specs.size() + " were given: write them one by one.");
        }
        try (Output output = Output.open(console, arguments.get("--output", ""), false)) {
            output.write(Program.of(specs.getFirst(), framework));
            output.finish();
        }
    }
}

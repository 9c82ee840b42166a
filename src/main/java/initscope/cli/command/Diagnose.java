package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Refusal;
import initscope.cli.terminal.SpecList;
import initscope.experiment.report.FindingsText;
import initscope.experiment.report.Request;
import initscope.experiment.report.StatsJson;
import initscope.experiment.spec.Spec;
import java.util.List;
import java.util.Locale;

/// `initscope diagnose`: what is wrong with a network at its start, with the evidence, and which usual sentences it
/// contradicts.
public final class Diagnose implements Command {

    @Override
    public String name() {
        return "diagnose";
    }

    @Override
    public String summary() {
        return "runs experiments and says what is wrong, with evidence";
    }

    @Override
    public String operands() {
        return "SPEC [SPEC …]";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice("--format", List.of("text", "json"), "how the result is written: text"),
                LANGUAGE, OUTPUT, ESTIMATE);
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        boolean json = arguments.get("--format", "text").equals("json");
        Locale language = Command.language(arguments, console);
        List<Spec> specs = SpecList.read(arguments.words(), console, language);
        Runs runs = new Runs(specs, Request.diagnosis(), language, console);
        try (Output output = Output.open(console, arguments.get("--output", ""), json)) {
            if (arguments.has("--estimate")) {
                runs.estimate(json, output);
                return;
            }
            runs.run(json ? new StatsJson(Command.forPrograms(arguments), specs.size() > 1, true)
                    : new FindingsText(language), output);
        }
    }
}

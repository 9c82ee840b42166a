package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Refusal;
import initscope.cli.terminal.SpecList;
import initscope.experiment.report.Json;
import initscope.experiment.report.Theory;
import initscope.experiment.spec.Spec;
import java.util.List;

/// `initscope theory`: the mean-field prediction alone; nothing is run.
public final class Predict implements Command {

    @Override
    public String name() {
        return "theory";
    }

    @Override
    public String summary() {
        return "prints the mean-field prediction for every layer";
    }

    @Override
    public String operands() {
        return "SPEC [SPEC …]";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice("--format", List.of("table", "json"), "how the result is written: table"), OUTPUT,
                LANGUAGE);
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        boolean asJson = arguments.get("--format", "table").equals("json");
        List<Spec> specs = SpecList.read(arguments.words(), console, Command.language(arguments, console));
        try (Output output = Output.open(console, arguments.get("--output", ""), asJson)) {
            if (asJson) {
                Json json = new Json();
                if (specs.size() > 1) {
                    json.array();
                }
                specs.forEach(spec -> Theory.write(spec, json));
                if (specs.size() > 1) {
                    json.end();
                }
                output.write(json + "\n");
            } else {
                StringBuilder text = new StringBuilder();
                for (Spec spec : specs) {
                    text.append(text.isEmpty() ? "" : "\n").append(spec).append('\n').append(Theory.table(spec));
                }
                output.write(text.toString());
            }
            output.finish();
        }
    }
}

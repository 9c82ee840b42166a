package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Refusal;
import initscope.cli.terminal.SpecList;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.report.Report;
import initscope.experiment.report.Request;
import initscope.experiment.report.StatsCsv;
import initscope.experiment.report.StatsJson;
import initscope.experiment.report.StatsTable;
import initscope.experiment.spec.Spec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// `initscope stats`: runs and prints the statistics of every layer.
public final class Stats implements Command {

    @Override
    public String name() {
        return "stats";
    }

    @Override
    public String summary() {
        return "runs experiments and prints the statistics of every layer";
    }

    @Override
    public String operands() {
        return "SPEC [SPEC …]";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice("--format", List.of("table", "json", "csv"), "how the result is written: table"),
                Option.flag("--histograms", "with the histogram of every layer's activations"),
                Option.flag("--gradients", "with the gradient sent back: dL/dz, dL/dx and dL/dW"),
                Option.flag("--jacobian", "with the singular values of dx_L/dx_0 (table, JSON)"),
                Option.flag("--theory", "with the mean-field prediction for infinitely wide networks"),
                OUTPUT, ESTIMATE, LANGUAGE,
                Option.flag("--schema", "print the JSON schema of the result, and do nothing else"));
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        if (arguments.has("--schema")) {
            console.print(StatsJson.schema(), StandardCharsets.UTF_8);
            return;
        }
        String format = arguments.get("--format", "table");
        Locale language = Command.language(arguments, console);
        List<Spec> specs = SpecList.read(arguments.words(), console, language);
        Request request = new Request(arguments.has("--histograms"), true, arguments.has("--gradients"),
                arguments.has("--theory"), true, arguments.has("--jacobian"));
        Runs runs = new Runs(specs, request, language, console);
        boolean estimate = arguments.has("--estimate");
        boolean forPrograms = format.equals("json") || format.equals("csv") && !estimate;
        try (Output output = Output.open(console, arguments.get("--output", ""), forPrograms)) {
            if (estimate) {
                runs.estimate(format.equals("json"), output);
                return;
            }
            Report report = switch (format) {
                case "json" -> new StatsJson(Command.forPrograms(arguments), specs.size() > 1, false);
                case "csv" -> new StatsCsv(specs, request);
                default -> new StatsTable(Sentences.in(language), output.isPlain());
            };
            runs.run(report, output);
        }
    }
}

package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Refusal;
import initscope.experiment.report.Json;
import initscope.experiment.spec.Presets;
import java.util.List;

/// `initscope presets`: the experiments that have a name.
public final class PresetList implements Command {
    private static final int SOURCE = 4;

    @Override
    public String name() {
        return "presets";
    }

    @Override
    public String summary() {
        return "lists the experiments that have a name, each with its source";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice("--format", List.of("table", "json"), "how the list is written: table"), OUTPUT);
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal {
        Command.expectNoWords(this, arguments);
        boolean json = arguments.get("--format", "table").equals("json");
        try (Output output = Output.open(console, arguments.get("--output", ""), json)) {
            output.write(json ? json() : table());
            output.finish();
        }
    }

    private static String table() {
        int width = 0;
        for (Presets.Preset preset : Presets.all()) {
            width = Math.max(width, preset.name().length());
        }
        StringBuilder text = new StringBuilder();
        for (Presets.Preset preset : Presets.all()) {
            text.append(preset.name()).repeat(' ', width + 2 - preset.name().length()).append(preset.spec())
                    .append('\n').repeat(' ', SOURCE).append(preset.source()).append('\n');
        }
        return text.toString();
    }

    private static String json() {
        Json json = new Json();
        json.array();
        for (Presets.Preset preset : Presets.all()) {
            json.object();
            json.key("name").value(preset.name());
            json.key("spec").value(preset.spec());
            json.key("source").value(preset.source());
            json.end();
        }
        json.end();
        return json + "\n";
    }
}

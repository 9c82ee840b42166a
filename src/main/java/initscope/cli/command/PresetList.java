package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Refusal;
import initscope.experiment.myth.Myth;
import initscope.experiment.myth.MythTexts;
import initscope.experiment.report.Json;
import initscope.experiment.spec.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        List<Presets.Preset> all = new ArrayList<>(Presets.all());
        all.addAll(Presets.myths());
        int width = 0;
        for (Presets.Preset preset : all) {
            width = Math.max(width, preset.name().length());
        }
        StringBuilder text = new StringBuilder();
        for (Presets.Preset preset : Presets.all()) {
            line(preset, width, preset.source(), text);
        }
        text.append("\nEach of these contradicts a usual sentence; `initscope diagnose NAME` says how.\n");
        MythTexts texts = MythTexts.in(Locale.ENGLISH);
        for (Myth myth : Myth.values()) {
            line(Presets.named(myth.preset()), width, '"' + texts.title(myth) + '"', text);
        }
        return text.toString();
    }

    private static void line(Presets.Preset preset, int width, String below, StringBuilder text) {
        text.append(preset.name()).repeat(' ', width + 2 - preset.name().length()).append(preset.spec())
                .append('\n').repeat(' ', SOURCE).append(below).append('\n');
    }

    private static String json() {
        Json json = new Json();
        json.array();
        for (Presets.Preset preset : Presets.all()) {
            write(preset, "pictures", preset.source(), json);
        }
        for (Myth myth : Myth.values()) {
            write(Presets.named(myth.preset()), "myths", myth.source(), json);
        }
        json.end();
        return json + "\n";
    }

    private static void write(Presets.Preset preset, String group, String source, Json json) {
        json.object();
        json.key("name").value(preset.name());
        json.key("spec").value(preset.spec());
        json.key("source").value(source);
        json.key("group").value(group);
        json.end();
    }
}

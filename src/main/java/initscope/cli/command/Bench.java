package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Progress;
import initscope.cli.terminal.Refusal;
import initscope.cli.terminal.SpecList;
import initscope.experiment.Lab;
import initscope.experiment.report.EstimateReport;
import initscope.experiment.reproduction.BenchJson;
import initscope.experiment.reproduction.BenchTable;
import initscope.experiment.reproduction.Reproduced;
import initscope.experiment.reproduction.Reproduction;
import initscope.experiment.reproduction.Row;
import initscope.experiment.reproduction.rows.Rows;
import initscope.experiment.spec.Nearest;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `initscope bench`: published figures measured again, each with its band.
public final class Bench implements Command {
    private final List<Row> all;

    public Bench() {
        this(Rows.all());
    }

    /// With other rows.
    Bench(List<Row> all) {
        this.all = all;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String summary() {
        return "measures published figures again: published, ours, band";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice("--format", List.of("table", "json"), "how the result is written: table"),
                Option.of("--only", "ID", "only rows whose id begins so, such as book or cs231n-relu-he"),
                Option.flag("--list", "print the ids, and do nothing else"), LANGUAGE, OUTPUT);
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        Command.expectNoWords(this, arguments);
        List<Row> rows = chosen(arguments.get("--only", ""));
        if (arguments.has("--list")) {
            StringBuilder ids = new StringBuilder();
            rows.forEach(row -> ids.append(row.id()).append('\n'));
            console.print(ids.toString());
            return;
        }
        boolean json = arguments.get("--format", "table").equals("json");
        Locale language = Command.language(arguments, console);
        BenchTable table = new BenchTable(language);
        List<Reproduced> results = new ArrayList<>();
        try (Output output = Output.open(console, arguments.get("--output", ""), json); Lab lab = new Lab();
                Progress progress = new Progress(console.err(), rows.size(), seconds(rows, lab))) {
            lab.warmUp();
            Reproduction reproduction = new Reproduction(lab);
            for (int i = 0; i < rows.size(); i++) {
                progress.begin(i, rows.get(i).spec());
                Parsed<Reproduced> run = reproduction.run(rows.get(i));
                if (run instanceof Parsed.Failure<Reproduced>(Problem problem)) {
                    throw SpecList.refusal(problem, language, rows.get(i).id() + ": ");
                }
                results.add(run.orThrow());
                if (!json) {
                    output.write(table.row(results.getLast()) + "\n");
                }
            }
            output.write(json ? new BenchJson(Locale.of(arguments.get(LANGUAGE.name(), "en"))).text(results)
                    : table.summary(results));
            output.finish();
        }
        List<String> out = results.stream().filter(r -> !r.inBand()).map(r -> r.row().id()).toList();
        if (!out.isEmpty()) {
            throw Refusal.notDone("Out of their band: " + String.join(", ", out) + ".");
        }
    }

    private static double seconds(List<Row> rows, Lab lab) {
        double seconds = 0;
        for (Row row : rows) {
            seconds += EstimateReport.of(row.spec(), Measures.moments(), lab).seconds();
        }
        return seconds;
    }

    private List<Row> chosen(String prefix) throws Refusal {
        List<Row> rows = all.stream().filter(row -> row.id().startsWith(prefix)).toList();
        if (rows.isEmpty()) {
            String nearest = Nearest.of(prefix, all.stream().map(Row::id).toList());
            throw Refusal.wrongArguments("No row's id begins with " + Console.quoted(prefix)
                    + (nearest.isEmpty() ? "." : "; did you mean " + nearest + "?") + " See initscope bench --list.");
        }
        return rows;
    }
}

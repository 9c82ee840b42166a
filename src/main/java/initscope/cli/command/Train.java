package initscope.cli.command;

import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Progress;
import initscope.cli.terminal.Refusal;
import initscope.cli.terminal.SpecList;
import initscope.experiment.Lab;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.Optimizers;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.Pretrainings;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.report.Json;
import initscope.experiment.report.learning.Run;
import initscope.experiment.report.learning.TrainingCsv;
import initscope.experiment.report.learning.TrainingEstimate;
import initscope.experiment.report.learning.TrainingJson;
import initscope.experiment.report.learning.TrainingTable;
import initscope.experiment.spec.Parsed;
import initscope.statistics.Measures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `initscope train`: trains networks on the same data and mini-batches and shows their curves side by side.
public final class Train implements Command {
    private static final int ROWS = 10;

    @Override
    public String name() {
        return "train";
    }

    @Override
    public String summary() {
        return "trains networks on the same data and prints their curves";
    }

    @Override
    public String operands() {
        return "SPEC [SPEC …]";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice("--format", List.of("table", "json", "csv"), "how the result is written: table"),
                Option.of("--every", "N", "steps between two rows of the curve: a tenth of the run"),
                OUTPUT, ESTIMATE, LANGUAGE,
                Option.flag("--schema", "print the JSON schema of the result, and do nothing else"));
    }

    @Override
    public String more() {
        StringBuilder text = new StringBuilder("\nKeys of training, among the others (batch is the mini-batch, 128 if left out):\n");
        Help.item(text, "optimizer=sgd(0.01)", "see below; the first number is the learning rate");
        Help.item(text, "steps=2000", "mini-batches");
        Help.item(text, "samples=4000", "training samples, drawn or read at most");
        Help.item(text, "tests=1000", "held-out samples; 0 for none");
        Help.item(text, "pretrain=none", "what comes before, see below");
        Help.item(text, "frozen=0", "so many lower layers keep the weights they start with");
        Help.item(text, "labels=0", "so many samples have a label and are trained on; 0 for all");
        Help.list(text, "Optimizers", Optimizers.all());
        Help.list(text, "Pretrainings", Pretrainings.all());
        return text.append("""

                Data are the spec's input (classes at random where it has none), the loss its head: mse and bce
                with a sigmoid on each output, otherwise softmax and negative log-likelihood. Specs with equal
                seed, input, samples and batch learn from the same samples in the same order.
                """).toString();
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        if (arguments.has("--schema")) {
            console.print(TrainingJson.schema(), StandardCharsets.UTF_8);
            return;
        }
        String format = arguments.get("--format", "table");
        Locale language = Command.language(arguments, console);
        long every = every(arguments);
        List<TrainingSpec> specs = new ArrayList<>();
        for (TrainingSpec spec : SpecList.read(arguments.words(), console, language, TrainingText::read)) {
            for (int i = 0; i < spec.network().seeds(); i++) {
                specs.add(spec.withNetwork(spec.network().withSeeds(1).withSeed(spec.network().seed() + i)));
            }
        }
        boolean estimating = arguments.has("--estimate");
        boolean forPrograms = format.equals("json") || format.equals("csv") && !estimating;
        try (Lab lab = new Lab(); Output output = Output.open(console, arguments.get("--output", ""), forPrograms)) {
            List<TrainingEstimate> estimates = specs.stream().map(spec -> TrainingEstimate.of(spec, lab)).toList();
            if (estimating) {
                output.write(format.equals("json") ? json(estimates) : text(estimates, language));
            } else {
                List<Run> runs = runs(estimates, every, lab, language, console);
                output.write(switch (format) {
                    case "json" -> TrainingJson.of(runs);
                    case "csv" -> TrainingCsv.of(runs);
                    default -> TrainingTable.of(runs);
                });
            }
            output.finish();
        }
    }

    private static long every(Arguments arguments) throws Refusal {
        String text = arguments.get("--every", "0");
        if (!text.matches("[0-9]{1,10}") || arguments.has("--every") && Long.parseLong(text) == 0) {
            throw Refusal.wrongArguments(Console.quoted(text) + " is not a number of steps: write for example --every 100.");
        }
        return Long.parseLong(text);
    }

    private static List<Run> runs(List<TrainingEstimate> estimates, long every, Lab lab, Locale language, Console console)
            throws Refusal, InterruptedException {
        double seconds = 0;
        for (TrainingEstimate estimate : estimates) {
            if (estimate.refusal() != null) {
                throw SpecList.refusal(estimate.refusal(), language, "");
            }
            seconds += estimate.seconds();
        }
        lab.warmUp();
        List<Run> runs = new ArrayList<>();
        try (Progress progress = new Progress(console.err(), estimates.size(), seconds)) {
            for (TrainingEstimate estimate : estimates) {
                TrainingSpec spec = estimate.spec();
                String which = (estimates.size() > 1 ? (runs.size() + 1) + " of " + estimates.size() + ": " : "") + spec;
                progress.say(which);
                Parsed<Learner> learner = lab.learner(spec, stage -> progress.say("layer " + stage.layer() + ", epoch "
                        + stage.epoch() + " of " + stage.epochs() + " of pretraining, " + which));
                if (learner instanceof Parsed.Failure<Learner> failure) {
                    throw SpecList.refusal(failure.problem(), language, "");
                }
                runs.add(Run.of(learner.orThrow(), Measures.moments().withQuantiles(true).withBack(Measures.Back.DETAIL),
                        every > 0 ? every : Math.max(1, spec.steps() / ROWS), point -> progress.say("step " + point.step()
                                + " of " + spec.steps() + ", loss " + Figures.number(point.loss()) + ", " + which)));
            }
        }
        return runs;
    }

    private static String text(List<TrainingEstimate> estimates, Locale language) {
        StringBuilder text = new StringBuilder();
        estimates.forEach(estimate -> text.append(estimate.text(language)));
        return text.toString();
    }

    private static String json(List<TrainingEstimate> estimates) {
        Json json = new Json();
        if (estimates.size() > 1) {
            json.array();
        }
        estimates.forEach(estimate -> estimate.write(json));
        if (estimates.size() > 1) {
            json.end();
        }
        return json + "\n";
    }
}

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
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.spec.Nearest;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.study.DepthMap;
import initscope.experiment.study.Grid;
import initscope.experiment.study.Meter;
import initscope.experiment.study.Scales;
import initscope.experiment.study.Standards;
import initscope.experiment.study.StudyJson;
import initscope.experiment.study.StudyTable;
import initscope.experiment.study.Trials;
import initscope.init.Initializer;
import initscope.network.Plain;
import java.util.List;
import java.util.Locale;

/// `initscope study`: many short trainings that differ in one thing or two.
public final class Study implements Command {
    private static final List<String> KINDS = List.of("grid", "symmetry", "norm", "depth");

    @Override
    public String name() {
        return "study";
    }

    @Override
    public String summary() {
        return "trains many networks that differ in a thing or two";
    }

    @Override
    public String operands() {
        return String.join("|", KINDS) + " [SPEC]";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice("--format", List.of("table", "json"), "how the result is written: table"), OUTPUT,
                Option.flag("--estimate", "print how many runs it is and how long they would take, and do nothing else"), LANGUAGE);
    }

    @Override
    public String more() {
        return """

                grid      optimizers by initializers, from identical draws
                symmetry  distinct units and rank of the weights against the step
                norm      16 scales of the weights, with and without batch normalization
                depth     accuracy after a short training over depth and sigma_w, with 6 xi_c

                SPEC is what all runs have in common, as for train; without one it is a small network on glyphs.
                """;
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        Locale language = Command.language(arguments, console);
        String kind = kind(arguments.words());
        TrainingSpec base = base(kind, arguments.words().subList(1, arguments.words().size()), console, language);
        boolean json = arguments.get("--format", "table").equals("json");
        List<TrainingSpec> plan = plan(kind, base);
        try (Lab lab = new Lab(); Output output = Output.open(console, arguments.get("--output", ""), json)) {
            double seconds = Trials.planned(plan).seconds(lab.threads());
            if (arguments.has("--estimate")) {
                output.write(plan.size() + " runs, " + Figures.seconds(seconds) + "\n");
            } else {
                lab.warmUp();
                try (Progress progress = new Progress(console.err(), plan.size(), seconds)) {
                    output.write(text(kind, base, plan, json, lab, progress, language));
                }
            }
            output.finish();
        }
    }

    private static String kind(List<String> words) throws Refusal {
        String kind = words.isEmpty() ? "" : words.getFirst();
        if (!KINDS.contains(kind)) {
            String nearest = Nearest.of(kind, KINDS);
            throw Refusal.wrongArguments((kind.isEmpty() ? "No study is named" : Console.quoted(kind) + " is not a study")
                    + (nearest.isEmpty() ? ";" : "; did you mean " + nearest + "?") + " known are " + String.join(", ", KINDS) + ".");
        }
        return kind;
    }

    private static TrainingSpec base(String kind, List<String> words, Console console, Locale language) throws Refusal {
        if (words.isEmpty()) {
            return standard(kind);
        }
        List<TrainingSpec> specs = SpecList.read(words, console, language, TrainingText::read);
        if (specs.size() > 1) {
            throw Refusal.wrongArguments("A study is of one spec, and " + specs.size() + " were given.");
        }
        return specs.getFirst();
    }

    private static TrainingSpec standard(String kind) {
        Spec tanh = Spec.of(Plain.TANH, new Initializer.Constant(0.1));
        return switch (kind) {
            case "grid" -> Standards.grid(Spec.of(Plain.RELU, new Initializer.Zeros()));
            case "symmetry" -> Standards.symmetry(tanh);
            case "norm" -> Standards.scales(tanh);
            default -> Standards.depth(tanh);
        };
    }

    private static Grid grid(TrainingSpec base) {
        return new Grid(base, Standards.optimizers(), Standards.initializers());
    }

    private static List<TrainingSpec> plan(String kind, TrainingSpec base) {
        return switch (kind) {
            case "grid" -> grid(base).plan();
            case "symmetry" -> List.of(base);
            case "norm" -> new Scales(base).plan();
            default -> Standards.map(base).plan();
        };
    }

    private static String text(String kind, TrainingSpec base, List<TrainingSpec> plan, boolean json, Lab lab, Progress progress,
            Locale language) throws Refusal, InterruptedException {
        if (kind.equals("symmetry")) {
            Meter meter = got(lab.symmetry(base, m -> progress.say("step " + m.readings().getLast().step())), language);
            return json ? StudyJson.of(meter) : StudyTable.of(meter);
        }
        Trials trials = got(lab.study(plan, t -> progress.say(t.finished() + " of " + t.plan().size() + " runs")), language);
        switch (kind) {
            case "grid" -> {
                return json ? StudyJson.of(grid(base), trials) : StudyTable.of(grid(base), trials);
            }
            case "norm" -> {
                return json ? StudyJson.scales(trials) : StudyTable.scales(trials);
            }
            default -> {
                DepthMap map = Standards.map(base);
                double[] edges = map.followed(2 * map.columns() + 1);
                double[] middles = new double[map.columns()];
                for (int c = 0; c < middles.length; c++) {
                    middles[c] = edges[2 * c + 1];
                }
                return json ? StudyJson.of(map, trials, middles) : StudyTable.of(map, trials, middles);
            }
        }
    }

    private static <T> T got(Parsed<T> parsed, Locale language) throws Refusal {
        if (parsed instanceof Parsed.Failure<T> failure) {
            throw SpecList.refusal(failure.problem(), language, "");
        }
        return parsed.orThrow();
    }
}

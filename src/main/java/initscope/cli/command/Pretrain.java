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
import initscope.experiment.learning.text.Pretrainings;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.pretraining.BenchSpec;
import initscope.experiment.pretraining.PretrainingBench;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.course.Course;
import initscope.experiment.pretraining.course.CoursePlan;
import initscope.experiment.pretraining.course.CourseRun;
import initscope.experiment.pretraining.text.BenchEstimate;
import initscope.experiment.pretraining.text.CourseJson;
import initscope.experiment.pretraining.text.CourseTable;
import initscope.experiment.pretraining.text.ReportJson;
import initscope.experiment.pretraining.text.ReportTable;
import initscope.experiment.report.Json;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.training.pretraining.Pretraining;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `initscope pretrain`: what a pretraining does to the layers and to fine-tuning after it, one network at a time or, as a
/// bench, all methods against random starts.
public final class Pretrain implements Command {

    @Override
    public String name() {
        return "pretrain";
    }

    @Override
    public String summary() {
        return "pretrains networks, fine-tunes them, compares with random starts";
    }

    @Override
    public String operands() {
        return "SPEC [SPEC …]";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.choice("--format", List.of("table", "json"), "how the result is written: table"),
                Option.flag("--bench", "every pretraining against three random starts; no SPEC: a small one of glyphs"),
                Option.of("--seeds", "N", "runs of every start in the bench: " + BenchSpec.SEEDS), OUTPUT, ESTIMATE, LANGUAGE);
    }

    @Override
    public String more() {
        StringBuilder text = new StringBuilder("\nKeys of training (optimizer, steps, samples, tests, frozen): see initscope train --help.\n");
        Help.item(text, "pretrain=none", "which one, see below; in a bench only this one, if given");
        Help.item(text, "labels=0", "so many samples have a label; pretraining sees all; 0 for all");
        Help.item(text, "frozen=0", "so many lower layers stay as pretraining left them");
        Help.list(text, "Pretrainings", Pretrainings.all());
        return text.append("""

                supervised and same-or-different(pairs=labels) use the labels there are, the others none. A run
                pretrains, then fine-tunes for steps; a random start of the same draw is trained beside it. In
                a bench, steps is what every run has, pretraining counted in. The bench without SPEC is
                """).append("  ").append(BenchSpec.STANDARD).append('\n').toString();
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        Locale language = Command.language(arguments, console);
        boolean json = arguments.get("--format", "table").equals("json");
        boolean bench = arguments.has("--bench");
        List<TrainingSpec> specs = bench && arguments.words().isEmpty() ? List.of(TrainingText.read(BenchSpec.STANDARD).orThrow())
                : SpecList.read(arguments.words(), console, language, TrainingText::read);
        check(specs, bench);
        int seeds = seeds(arguments, bench);
        try (Lab lab = new Lab(); Output output = Output.open(console, arguments.get("--output", ""), json)) {
            List<BenchEstimate> estimates = specs.stream().map(spec -> bench
                    ? BenchEstimate.of(BenchSpec.of(spec, seeds), lab) : BenchEstimate.of(spec, lab)).toList();
            if (arguments.has("--estimate")) {
                output.write(estimate(estimates, json, language));
            } else {
                refuse(estimates, language);
                lab.warmUp();
                double seconds = estimates.stream().mapToDouble(BenchEstimate::seconds).sum();
                try (Progress progress = new Progress(console.err(), specs.size(), seconds)) {
                    Locale written = json ? Locale.of(arguments.get(LANGUAGE.name(), "en")) : language;
                    output.write(bench ? bench(BenchSpec.of(specs.getFirst(), seeds), lab, json, written, progress)
                            : courses(specs, lab, json, written, progress));
                }
            }
            output.finish();
        }
    }

    private static void check(List<TrainingSpec> specs, boolean bench) throws Refusal {
        if (bench && specs.size() > 1) {
            throw Refusal.wrongArguments("A bench takes one SPEC, " + specs.size() + " were given: run them one after the other.");
        }
        for (TrainingSpec spec : specs) {
            if (spec.tests() == 0) {
                throw Refusal.wrongArguments("With tests=0 there is nothing to compare starts by: leave it out or give a number.");
            }
            if (!bench && spec.pretraining() instanceof Pretraining.None) {
                throw Refusal.wrongArguments("\"" + spec + "\" names no pretraining: add one of pretrain="
                        + String.join(", ", Pretrainings.all().stream().skip(1).map(form -> form.id()).toList()) + ".");
            }
        }
    }

    private static int seeds(Arguments arguments, boolean bench) throws Refusal {
        String text = arguments.get("--seeds", String.valueOf(BenchSpec.SEEDS));
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) == 0 || Integer.parseInt(text) > 100) {
            throw Refusal.wrongArguments(Console.quoted(text) + " is not a number of seeds from 1 to 100: write for example --seeds 3.");
        }
        if (!bench && arguments.has("--seeds")) {
            throw Refusal.wrongArguments("--seeds belongs to a bench: add --bench.");
        }
        return Integer.parseInt(text);
    }

    private static void refuse(List<BenchEstimate> estimates, Locale language) throws Refusal {
        for (BenchEstimate estimate : estimates) {
            if (estimate.refusal() != null) {
                throw SpecList.refusal(estimate.refusal(), language, "");
            }
        }
    }

    private static String estimate(List<BenchEstimate> estimates, boolean asJson, Locale language) {
        Json json = new Json();
        StringBuilder text = new StringBuilder();
        if (estimates.size() > 1) {
            json.array();
        }
        for (BenchEstimate estimate : estimates) {
            estimate.write(json);
            text.append(estimate.text(language));
        }
        if (estimates.size() > 1) {
            json.end();
        }
        return asJson ? json + "\n" : text.toString();
    }

    private static String bench(BenchSpec spec, Lab lab, boolean json, Locale language, Progress progress)
            throws Refusal, InterruptedException {
        Report report = value(PretrainingBench.run(spec, lab, now -> {
            if (now.working() != null) {
                progress.say("run " + (now.done() + 1) + " of " + now.runs() + ": " + now.working().start().id() + ", seed "
                        + now.working().seed() + (Double.isNaN(now.secondsLeft()) ? "" : ", " + Figures.seconds(now.secondsLeft())
                        + " left"));
            }
        }), language);
        return json ? ReportJson.of(report, language) : ReportTable.of(report, language);
    }

    private static String courses(List<TrainingSpec> specs, Lab lab, boolean json, Locale language, Progress progress)
            throws Refusal, InterruptedException {
        List<Course> courses = new ArrayList<>();
        for (TrainingSpec spec : specs) {
            CoursePlan plan = CoursePlan.of(spec);
            Course pretrained = value(CourseRun.pretrain(lab, plan, now -> progress.say("pretraining " + share(now) + ", " + spec)),
                    language);
            courses.add(value(CourseRun.tune(lab, plan, pretrained, now -> progress.say("fine-tuning " + share(now) + ", " + spec)),
                    language));
        }
        if (json) {
            return CourseJson.of(courses);
        }
        return String.join("\n", courses.stream().map(course -> CourseTable.of(course, language)).toList());
    }

    private static String share(Course course) {
        return Figures.percent(course.done());
    }

    private static <T> T value(Parsed<T> result, Locale language) throws Refusal {
        if (result instanceof Parsed.Failure<T>(Problem problem)) {
            throw SpecList.refusal(problem, language, "");
        }
        return result.orThrow();
    }
}

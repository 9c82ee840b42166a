package initscope.experiment.pretraining;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.pretraining.Report.Working;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.training.pretraining.Pretraining;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Runs a bench, blocking: all starts with the first seed, then all with the next, so that rows fill side by side.
public final class PretrainingBench {
    private static final Measures LOOK = Measures.moments().withHistograms(new Binning(40, Binning.Range.AUTO))
            .withBack(Measures.Back.DETAIL);
    private static final int PARTS = 10;

    private final BenchSpec spec;
    private final Lab lab;
    private final Consumer<Report> observer;
    private final List<Row> rows = new ArrayList<>();
    private final long begun = System.nanoTime();

    private PretrainingBench(BenchSpec spec, Lab lab, Consumer<Report> observer) {
        this.spec = spec;
        this.lab = lab;
        this.observer = observer;
    }

    /// @param observer shown a report before the first run, after every run, and several times in each
    /// @return the complete report, or why none of it can run
    /// @throws InterruptedException if the thread was interrupted; asked once a batch
    public static Parsed<Report> run(BenchSpec spec, Lab lab, Consumer<Report> observer) throws InterruptedException {
        return new PretrainingBench(spec, lab, observer).run();
    }

    private Parsed<Report> run() throws InterruptedException {
        for (Start start : spec.starts()) {
            TrainingSpec run = spec.run(start, spec.base().network().seed());
            Problem problem = lab.check(run);
            if (problem != null && start.isRandom()) {
                return new Parsed.Failure<>(problem);
            }
            long steps = spec.pretrainingSteps(start);
            rows.add(new Row(start, List.of(), problem != null || steps < spec.base().steps() ? problem
                    : Problem.of(Problem.Code.NO_STEPS_LEFT, start.id(), steps, spec.base().steps())));
        }
        observer.accept(report(new Working(spec.starts().getFirst(), spec.base().network().seed(), 0)));
        for (int i = 0; i < spec.seeds(); i++) {
            for (int r = 0; r < rows.size(); r++) {
                if (rows.get(r).refused() == null) {
                    Start start = rows.get(r).start();
                    long seed = spec.base().network().seed() + i;
                    Row row = rows.get(r);
                    List<Run> runs = new ArrayList<>(row.runs());
                    runs.add(one(start, seed, share -> observer.accept(report(new Working(start, seed, share)))));
                    rows.set(r, new Row(start, runs, null));
                    observer.accept(report(null));
                }
            }
        }
        return new Parsed.Value<>(report(null));
    }

    private Report report(Working working) {
        int done = rows.stream().mapToInt(row -> row.runs().size()).sum();
        Report fresh = new Report(spec, rows, done, working, Double.NaN, Findings.of(rows));
        double share = fresh.share();
        double seconds = (System.nanoTime() - begun) * 1e-9;
        return done == 0 ? fresh : new Report(spec, rows, done, working, seconds * (1 - share) / share, fresh.findings());
    }

    private Run one(Start start, long seed, DoubleConsumer share) throws InterruptedException {
        TrainingSpec run = spec.run(start, seed);
        long before = spec.pretrainingSteps(start);
        double all = spec.base().steps();
        Portrait drawn = start.isRandom() ? null
                : portrait(learner(run.withPretraining(Pretraining.NONE), _ -> { }).look(LOOK));
        List<Stage> stages = new ArrayList<>();
        Learner learner = learner(run, stage -> {
            share.accept(before / all * done(stage));
            remember(stage, stages);
        });
        Portrait pretrained = portrait(learner.look(LOOK));
        while (learner.step() < run.steps()) {
            share.accept((before + learner.step()) / all);
            learner.advance((int) Math.min(Math.max(1, run.steps() / PARTS), run.steps() - learner.step()));
        }
        Frame end = learner.look(LOOK);
        return new Run(start, seed, before, run.steps(), drawn == null ? pretrained : drawn, pretrained, portrait(end), stages,
                end.curve());
    }

    private Learner learner(TrainingSpec run, Consumer<Stage> stages) throws InterruptedException {
        return lab.learner(run, stages).orThrow();
    }

    private static double done(Stage stage) {
        double ofLayer = (double) stage.epoch() / Math.max(1, stage.epochs());
        return stage.layer() == 0 ? ofLayer : (stage.layer() - 1 + ofLayer) / stage.layers();
    }

    /// Keeps every stage, but pictures only of the last of a layer: a bench has hundreds of them.
    private static void remember(Stage stage, List<Stage> stages) {
        if (!stages.isEmpty() && stages.getLast().layer() == stage.layer()) {
            stages.set(stages.size() - 1, stages.getLast().withoutTiles());
        }
        stages.add(stage);
    }

    private static Portrait portrait(Frame frame) {
        Snapshot snapshot = frame.snapshot();
        List<Portrait.Layer> layers = new ArrayList<>();
        for (LayerStatistics layer : snapshot.layers().subList(0, snapshot.layers().size() - 1)) {
            layers.add(new Portrait.Layer(layer.layer(), layer.histogram(), layer.split(), rms(layer)));
        }
        double ratio = layers.size() < 2 ? Double.NaN : layers.getFirst().gradient() / layers.getLast().gradient();
        return new Portrait(layers, ratio, frame.last().testLoss(), 1 - frame.last().testAccuracy());
    }

    private static double rms(LayerStatistics layer) {
        return Math.sqrt(layer.gradient().detail().weight().secondMoment());
    }
}

package initscope.lesson.measure;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.report.Outcome;
import initscope.experiment.report.Quantity;
import initscope.experiment.report.Request;
import initscope.experiment.report.Theory;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.lesson.Fault;
import initscope.lesson.Found;
import initscope.lesson.Scene;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.theory.MeanField.Prediction;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Takes measures: sends the batches and runs the learning they need, each once. The same scene gives the same digits. Where
/// a spec has several networks (`seeds=`), a number is their median and a histogram that of the first. Blocking, for one
/// thread at a time; keeps what it ran, so make one for each lesson.
public final class Readings {
    private final Lab lab;
    private final Map<Spec, List<Outcome>> passes = new HashMap<>();
    private final Map<TrainingSpec, Pupil> pupils = new HashMap<>();

    public Readings(Lab lab) {
        this.lab = lab;
    }

    /// Reads a measure and takes it.
    ///
    /// @throws InterruptedException if the thread was interrupted
    public Found<Reading> read(Scene scene, String measure) throws InterruptedException {
        return switch (MeasureReader.read(measure)) {
            case Found.Value<Measure>(Measure read) -> read(scene, read);
            case Found.Missing<Measure>(Fault fault) -> new Found.Missing<>(fault);
        };
    }

    /// Takes a measure of what a scene shows.
    ///
    /// @throws InterruptedException if the thread was interrupted
    public Found<Reading> read(Scene scene, Measure measure) throws InterruptedException {
        List<Shown> shown = new ArrayList<>();
        for (String text : scene.shows()) {
            switch (Shown.read(text, scene.paged())) {
                case Parsed.Value<Shown>(Shown one) -> shown.add(one);
                case Parsed.Failure<Shown>(Problem problem) -> {
                    return new Found.Missing<>(Fault.at(0, Fault.Code.SHOW, shown.size() + 1).because(problem));
                }
            }
        }
        Optional<Fault> fault = Fit.fault(measure, shown);
        if (fault.isPresent()) {
            return new Found.Missing<>(fault.get());
        }
        Found<Reading> of = term(measure.of(), shown);
        if (measure.by() == null || of instanceof Found.Missing<Reading>) {
            return of;
        }
        return switch (term(measure.by(), shown)) {
            case Found.Value<Reading>(Reading by) -> Found.of(Reading.number(of.orThrow().number() / by.number()));
            case Found.Missing<Reading> missing -> missing;
        };
    }

    private Found<Reading> term(Term term, List<Shown> shown) throws InterruptedException {
        if (term.figure().family() == Figure.Family.ALONE) {
            return Found.of(Alone.read(term));
        }
        Shown panel = shown.get(term.panel() - 1);
        Reading reading;
        if (term.figure().isOfLearning()) {
            Pupil pupil = pupils.computeIfAbsent(panel.learning(), spec -> new Pupil(lab, spec));
            Problem problem = pupil.begin();
            if (problem != null) {
                return new Found.Missing<>(Fault.at(0, Fault.Code.NOT_TAKEN, term.text()).because(problem));
            }
            reading = learning(term, panel.learning(), pupil);
        } else if (term.figure().family() == Figure.Family.THEORY) {
            reading = theory(term, panel.network());
        } else {
            switch (pass(panel.network(), request(term.figure()))) {
                case Parsed.Value<Outcome>(Outcome outcome) -> reading = pass(term, outcome);
                case Parsed.Failure<Outcome>(Problem problem) -> {
                    return new Found.Missing<>(Fault.at(0, Fault.Code.NOT_TAKEN, term.text()).because(problem));
                }
            }
        }
        return reading == null ? Found.missing(Fault.Code.NOT_TAKEN, term.text()) : Found.of(reading);
    }

    private static Request request(Figure figure) {
        String name = figure.name();
        boolean histograms = figure.family() == Figure.Family.HISTOGRAM || figure.family() == Figure.Family.ASIDE;
        boolean gradients = name.startsWith("gradient.") || name.equals("loss") || name.equals("sign_agreement");
        boolean geometry = name.endsWith("mean_cosine") || name.endsWith("effective_rank");
        return new Request(histograms, name.contains("quantiles"), gradients, false, geometry);
    }

    private Parsed<Outcome> pass(Spec spec, Request wanted) throws InterruptedException {
        List<Outcome> made = passes.computeIfAbsent(spec, _ -> new ArrayList<>());
        for (Outcome outcome : made) {
            if (covers(outcome.request(), wanted)) {
                return new Parsed.Value<>(outcome);
            }
        }
        Parsed<Outcome> run = Outcome.run(lab, spec, wanted, (_, _) -> { });
        if (run instanceof Parsed.Value<Outcome>(Outcome outcome)) {
            made.add(outcome);
        }
        return run;
    }

    private static boolean covers(Request has, Request wanted) {
        return (has.histograms() || !wanted.histograms()) && (has.quantiles() || !wanted.quantiles())
                && (has.gradients() || !wanted.gradients()) && (has.geometry() || !wanted.geometry());
    }

    private static Reading pass(Term term, Outcome outcome) {
        return switch (term.figure().family()) {
            case LAYER -> byLayer(term, outcome.spec().depth(),
                    layer -> median(outcome.values(layer, quantity(term.figure().name()))));
            case HISTOGRAM, ASIDE -> {
                Histogram histogram = histogram(outcome.first().layer(layer(term, outcome.spec())), term.figure().name());
                yield histogram == null ? null : term.figure().family() == Figure.Family.ASIDE
                        ? Reading.number(aside(histogram, term.figure().name())) : Reading.bins(histogram);
            }
            default -> Reading.number(median(outcome.networks().stream()
                    .mapToDouble(network -> whole(network, term.figure().name())).toArray()));
        };
    }

    private static int layer(Term term, Spec spec) {
        return term.at() < 0 ? spec.depth() : (int) term.at();
    }

    private static Histogram histogram(LayerStatistics layer, String name) {
        return switch (name) {
            case "gradient.preactivation.histogram" -> layer.gradient().detail().histogram();
            case "gradient.activation.histogram" -> layer.gradient().detail().activationHistogram();
            case "gradient.weight.histogram" -> layer.gradient().detail().weightHistogram();
            default -> layer.histogram();
        };
    }

    private static double aside(Histogram histogram, String name) {
        return switch (name) {
            case "histogram.low" -> histogram.low();
            case "histogram.high" -> histogram.high();
            case "histogram.below" -> share(histogram.below(), histogram);
            case "histogram.above" -> share(histogram.above(), histogram);
            case "histogram.nan" -> share(histogram.nan(), histogram);
            case "histogram.negative_infinity" -> share(histogram.negativeInfinity(), histogram);
            case "histogram.positive_infinity" -> share(histogram.positiveInfinity(), histogram);
            default -> throw new IllegalStateException(name);
        };
    }

    private static double share(long count, Histogram histogram) {
        return (double) count / histogram.total();
    }

    private static double whole(Snapshot network, String name) {
        return switch (name) {
            case "sign_agreement" -> network.signAgreement() == null ? Double.NaN : network.signAgreement();
            case "loss" -> network.loss() == null ? Double.NaN : network.loss();
            case "input.mean" -> network.input().mean();
            case "input.std" -> network.input().std();
            case "input.second_moment" -> network.input().secondMoment();
            case "first_non_finite_layer" -> network.firstNonFinite().orElse(0);
            case "first_all_zero_layer" -> network.firstAllZero().orElse(0);
            case "chance_loss" -> TrainingSpec.of(network.spec()).chance();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Reading theory(Term term, Spec spec) {
        List<Prediction> layers = Theory.of(spec).orElse(List.of());
        return layers.isEmpty() ? null
                : byLayer(term, spec.depth(), layer -> theory(layers.get(layer - 1), term.figure().name()));
    }

    private static double theory(Prediction p, String name) {
        return switch (name) {
            case "theory.mean" -> p.mean();
            case "theory.std" -> p.std();
            case "theory.second_moment" -> p.secondMoment();
            case "theory.saturated_fraction" -> p.saturated();
            case "theory.preactivation_second_moment" -> p.preactivationSecondMoment();
            case "theory.gradient_second_moment" -> p.gradientSecondMoment();
            case "theory.chi" -> p.chi();
            case "theory.log_variance" -> p.logVariance();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Reading learning(Term term, TrainingSpec spec, Pupil pupil) throws InterruptedException {
        String name = term.figure().name();
        switch (term.figure().family()) {
            case LEARNING -> {
                if (term.at() != Term.ALL) {
                    return Reading.number(point(pupil.point(term.at() < 0 ? spec.steps() : term.at()), name));
                }
                List<Long> steps = Reading.over(spec.steps());
                List<Double> values = new ArrayList<>();
                for (long step : steps) {
                    values.add(point(pupil.point(step), name));
                }
                return new Reading(Reading.Kind.STEPS, values, steps.stream().map(Long::doubleValue).toList(), Double.NaN,
                        Double.NaN);
            }
            case PRETRAINING -> {
                List<Stage> stages = pupil.stages();
                boolean there = !stages.isEmpty() && term.at() <= stages.size();
                return there ? byLayer(term, stages.size(), layer -> stages.get(layer - 1).error()) : null;
            }
            default -> {
                boolean trained = term.figure().family() == Figure.Family.TRAINED;
                Snapshot snapshot = pupil.look(trained);
                if (term.figure().isHistogram()) {
                    Histogram histogram = snapshot.layer(layer(term, spec.network())).histogram();
                    return histogram == null ? null : Reading.bins(histogram);
                }
                Quantity quantity = quantity(name.substring(name.indexOf('.') + 1));
                return byLayer(term, spec.network().depth(), layer -> quantity.of(snapshot.layer(layer)));
            }
        }
    }

    private static double point(Point point, String name) {
        return switch (name) {
            case "learning.loss" -> point.loss();
            case "learning.train_accuracy" -> point.accuracy();
            case "learning.test_loss" -> point.testLoss();
            case "learning.test_accuracy" -> point.testAccuracy();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Quantity quantity(String name) {
        return Arrays.stream(Quantity.values()).filter(q -> Figure.name(q).equals(name)).findFirst().orElseThrow();
    }

    private static Reading byLayer(Term term, int depth, ToDoubleFunction<Integer> value) {
        if (term.at() != Term.ALL) {
            return Reading.number(value.applyAsDouble(term.at() == Term.LAST ? depth : (int) term.at()));
        }
        List<Double> values = new ArrayList<>();
        for (int layer = 1; layer <= depth; layer++) {
            values.add(value.applyAsDouble(layer));
        }
        return Reading.layers(values);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}

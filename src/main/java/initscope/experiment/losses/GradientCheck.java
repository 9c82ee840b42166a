package initscope.experiment.losses;

import initscope.data.Labels;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.network.Architecture;
import initscope.propagation.Backward;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.Judge;
import initscope.training.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The gradients of the way back held against finite differences of the loss, in double precision, on a few weights and biases
/// of every layer.
///
/// @param spec the network; an output layer stands behind it
/// @param objective its loss
/// @param layers checked so far, from the first; the output layer last
/// @param of how many layers there are to check
public record GradientCheck(Spec spec, Objective objective, List<Layer> layers, int of) {
    /// Below this the two agree.
    public static final double LIMIT = 1e-6;
    private static final int ROWS = 8;
    private static final int WEIGHTS = 6;
    private static final int BIASES = 2;
    /// Entries smaller than this share of the layer's greatest are compared on its scale.
    private static final double FLOOR = 1e-3;

    public GradientCheck {
        layers = List.copyOf(layers);
    }

    /// One layer's result.
    ///
    /// @param checked entries compared
    /// @param greatest |gradient| among them
    /// @param error the greatest difference, relative to the entry's size or, where that is more, a thousandth of `greatest`
    /// @param known whether finite differences can tell: what rounding leaves uncertain of them is less than the limit
    public record Layer(int number, int checked, double greatest, double error, boolean known) {
        public boolean agrees() {
            return error < LIMIT;
        }
    }

    public boolean isWhole() {
        return layers.size() == of;
    }

    /// The greatest error of the layers where it is known; NaN if there is none yet.
    public double greatest() {
        return layers.stream().filter(Layer::known).mapToDouble(Layer::error).max().orElse(Double.NaN);
    }

    /// The spec the check is made with.
    public static Spec measured(Spec spec) {
        return spec.withPrecision(Precision.FP64).withSeeds(1).withBatch(Math.min(spec.batch(), ROWS));
    }

    /// Checks layer after layer.
    ///
    /// @param observer hears of each
    /// @throws InterruptedException if the thread was interrupted; asked once a layer of every pass
    public static GradientCheck run(Spec spec, Crew crew, Consumer<GradientCheck> observer) throws InterruptedException {
        Work work = new Work(measured(spec), crew);
        List<Layer> done = new ArrayList<>();
        Objective objective = Objective.of(spec.head());
        GradientCheck now = new GradientCheck(spec, objective, done, work.shape.depth());
        observer.accept(now);
        for (Architecture.Layer layer : work.shape.layers()) {
            done.add(work.check(layer));
            now = new GradientCheck(spec, objective, done, work.shape.depth());
            observer.accept(now);
        }
        return now;
    }

    /// The network at work: its own passes, and what the way back said.
    private static final class Work {
        private final Architecture shape;
        private final Probe probe;
        private final Forward forward;
        private final Judge judge;
        private final int rows;
        private final Crew crew;
        private final Seed chosen;
        private final List<Matrix> ofWeights = new ArrayList<>();
        private final List<Matrix> ofBiases = new ArrayList<>();

        Work(Spec spec, Crew crew) throws InterruptedException {
            this.crew = crew;
            int classes = TrainingSpec.of(spec).classes();
            probe = Probe.of(spec, classes, spec.batch(), crew);
            shape = probe.network().architecture();
            rows = probe.samples().size();
            forward = new Forward(probe.network(), rows, crew);
            judge = new Judge(Objective.of(spec.head()), crew);
            chosen = Seed.root(spec.seed()).child("check");
            Forward.Trace trace = forward.run(probe.samples().inputs(), probe.masks(),
                    Measures.moments().withBack(Measures.Back.DETAIL), List.of(), (_, _, _) -> { });
            Matrix head = Matrix.zeros(Precision.FP64, rows, classes);
            judge.of(trace.output(), labels(), 0, head);
            new Backward(probe.network(), rows, crew).learn(trace, head, new Backward.Visitor() {
                @Override
                public void layer(int number, Matrix delta, Matrix g) {
                }

                @Override
                public void weight(int number, Matrix ofProduct, Matrix gradient) {
                    ofWeights.addFirst(gradient.copy());
                    Matrix bias = Matrix.zeros(Precision.FP64, 1, gradient.rows());
                    for (int o = 0; o < gradient.rows(); o++) {
                        double sum = 0;
                        for (int r = 0; r < ofProduct.rows(); r++) {
                            sum += ofProduct.get(r, o);
                        }
                        bias.set(0, o, sum);
                    }
                    ofBiases.addFirst(bias);
                }
            });
        }

        private Labels labels() {
            return probe.samples().labels();
        }

        /// The sum of the samples' losses.
        private double loss() throws InterruptedException {
            Forward.Trace trace = forward.run(probe.samples().inputs(), probe.masks(), Measures.moments(), List.of(),
                    (_, _, _) -> { });
            return judge.of(trace.output(), labels(), 0, null).loss();
        }

        Layer check(Architecture.Layer layer) throws InterruptedException {
            int index = layer.number() - 1;
            Matrix w = probe.network().weights().get(index);
            Matrix bias = probe.network().biases().get(index);
            Seed seed = chosen.child(layer.number());
            List<Double> analytic = new ArrayList<>();
            List<Differences.Slope> numeric = new ArrayList<>();
            for (int k = 0; k < WEIGHTS + BIASES; k++) {
                boolean weight = k < WEIGHTS;
                Matrix parameters = weight ? w : bias;
                int row = weight ? seed.below(2 * k, w.rows()) : 0;
                int column = seed.below(2 * k + 1, parameters.columns());
                double value = parameters.get(row, column);
                analytic.add((weight ? ofWeights : ofBiases).get(index).get(row, column));
                numeric.add(Differences.slope(step -> {
                    parameters.set(row, column, value + step);
                    forward.load(layer, w, bias);
                    return loss();
                }));
                parameters.set(row, column, value);
            }
            forward.load(layer, w, bias);
            return compare(layer.number(), analytic, numeric);
        }

        private static Layer compare(int number, List<Double> analytic, List<Differences.Slope> numeric) {
            double greatest = 0;
            for (double a : analytic) {
                greatest = Double.isNaN(a) ? a : Math.max(greatest, Math.abs(a));
            }
            double error = 0;
            double uncertain = 0;
            for (int k = 0; k < analytic.size(); k++) {
                double a = analytic.get(k);
                double n = numeric.get(k).value();
                double scale = Math.max(Math.max(Math.abs(a), Math.abs(n)), FLOOR * greatest);
                double difference = Math.abs(a - n);
                error = scale == 0 ? error : Math.max(error, difference / scale);
                uncertain = scale == 0 ? uncertain : Math.max(uncertain, numeric.get(k).uncertain() / scale);
            }
            return new Layer(number, analytic.size(), greatest, error, uncertain < LIMIT && Double.isFinite(greatest) && greatest > 0);
        }
    }
}

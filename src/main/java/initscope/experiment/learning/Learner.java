package initscope.experiment.learning;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.InputTally;
import initscope.statistics.LayerStatistics;
import initscope.statistics.LayerTally;
import initscope.statistics.Measures;
import initscope.statistics.WeightTally;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.training.Batching;
import initscope.training.Trainer;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Pretrainer;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A run of learning at work. Blocking, for one thread at a time. All of it is a function of its spec (and of the learning
/// rates given on the way): the number of threads changes no bit.
public final class Learner {
    private static final int POINTS = 1000;

    private final Crew crew;
    private final Seed root;
    private final Architecture shape;
    private final Samples train;
    private final Batching batching;
    private final Trainer trainer;
    private final Matrix batch;
    private final Matrix fixed;
    private final Forward looking;
    private final Thinned<Point> curve = new Thinned<>(POINTS);
    private TrainingSpec spec;
    private long step;
    private int[] order;
    private long epoch = -1;

    /// Draws data and weights, and pretrains. The caller has seen to it that there is room: see
    /// [initscope.experiment.Lab#learner].
    ///
    /// @param stages shown the pretraining, if there is one
    public Learner(TrainingSpec spec, Crew crew, Consumer<Stage> stages) throws InterruptedException {
        this.spec = spec;
        this.crew = crew;
        Spec network = spec.network();
        root = Seed.root(network.seed());
        shape = spec.architecture();
        train = Samples.draw(spec.data(), network.inputs(), spec.classes(), spec.samples(), network.precision(),
                root.child("train"), crew);
        List<Initializer> laws = new ArrayList<>(network.initializers());
        laws.add(network.initializer());
        Network drawn = new Draw(network.precision(), crew).network(shape, laws, network.bias(), root);
        Network start = Pretrainer.run(spec.pretraining(), drawn, train, root.child("pretraining"), crew, stages);
        batching = new Batching(train.size(), network.batch(), root.child("order"));
        trainer = new Trainer(start, spec.objective(), network.batch(), spec.frozen(), crew);
        batch = Matrix.zeros(network.precision(), network.batch(), network.inputs());
        fixed = Matrix.zeros(network.precision(), network.batch(), network.inputs());
        looking = new Forward(shape, network.precision(), network.batch(), crew);
        for (int r = 0; r < fixed.rows(); r++) {
            take(r, r, fixed);
        }
    }

    public TrainingSpec spec() {
        return spec;
    }

    /// Steps made.
    public long step() {
        return step;
    }

    /// Another learning rate, from the next step on.
    public void rate(double value) {
        spec = spec.withOptimizer(spec.optimizer().withRate(value));
    }

    /// Makes so many steps.
    ///
    /// @throws InterruptedException if the thread was interrupted; the steps made until then stay made
    public void advance(int steps) throws InterruptedException {
        for (int i = 0; i < steps; i++) {
            one();
        }
    }

    private void one() throws InterruptedException {
        int per = batching.stepsOfEpoch();
        if (step / per != epoch) {
            epoch = step / per;
            order = batching.order(epoch);
        }
        int[] labels = new int[batch.rows()];
        for (int r = 0; r < batch.rows(); r++) {
            int sample = order[(int) (step % per) * batch.rows() + r];
            take(sample, r, batch);
            labels[r] = train.labels().get(sample);
        }
        Seed masks = root.child("dropout").child(step);
        Optimizer optimizer = spec.optimizer();
        Trainer.Step found = trainer.step(batch, Labels.of(labels), layer -> masks.child(layer).key(), optimizer, step + 1);
        curve.add(new Point(step, found.loss(), (double) found.right() / batch.rows(), Double.NaN, Double.NaN, List.of()));
        step++;
    }

    private void take(int sample, int row, Matrix into) {
        for (int c = 0; c < into.columns(); c++) {
            into.set(row, c, train.inputs().get(sample, c));
        }
    }

    /// What there is to see now: sends the fixed batch through and changes nothing.
    public Frame look(Measures measures) throws InterruptedException {
        Network network = trainer.network();
        List<LayerStatistics.Weight> weights = new ArrayList<>();
        for (Architecture.Layer layer : shape.layers()) {
            Matrix w = network.weights().get(layer.number() - 1);
            Matrix bias = network.biases().get(layer.number() - 1);
            looking.load(layer, w, bias);
            weights.add(WeightTally.of(w, bias, crew));
        }
        Forward.Trace trace = looking.run(fixed, layer -> root.child("look").child(layer).key(), measures.withBack(null), List.of(),
                (_, _, _) -> { });
        List<LayerStatistics> layers = new ArrayList<>();
        for (int i = 0; i < shape.depth(); i++) {
            LayerTally tally = trace.tallies().get(i);
            layers.add(tally.finish(i + 1, shape.layer(i + 1).fanIn(), weights.get(i), trace.quantiles().get(i)));
        }
        Snapshot snapshot = new Snapshot(spec.network(), 0, 1, InputTally.of(fixed, crew), layers,
                Kernels.of(spec.network().precision()).name(), null, null);
        return new Frame(spec, step, snapshot, curve.all(), List.of());
    }
}

package initscope.experiment.learning;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.data.Split;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Judge;
import initscope.training.Feed;
import initscope.training.Trainer;
import initscope.training.pretraining.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;

/// A run of learning at work. Blocking, for one thread at a time. All of it is a function of its spec (and of the learning
/// rates given on the way): the number of threads changes no bit, nor does looking or going back.
///
/// Every [TrainingSpec#interval] steps, and before the first, it measures what costs more than a step: the held-out samples,
/// the size of the updates, a [Moment]; and keeps itself, to be taken back to. Series and checkpoints are thinned, so that
/// memory is bounded however long it learns.
public final class Learner {
    private static final int POINTS = 1000;
    private static final int MOMENTS = 400;
    private static final Measures BRIEF = Measures.moments().withGradients(true);

    private final Crew crew;
    private final Seed root;
    private final Feed feed;
    private final Trainer trainer;
    private final Instrument instrument;
    private final Exam exam;
    private final long interval;
    private final Thinned<Checkpoint> checkpoints;
    private Thinned<Point> curve = new Thinned<>(POINTS);
    /// Points at which more was measured, apart so that thinning the others does not lose them.
    private Thinned<Point> marks = new Thinned<>(MOMENTS);
    private Thinned<Moment> moments = new Thinned<>(MOMENTS);
    private TrainingSpec spec;
    private long step;
    private long measured = -1;
    private Exam.Result result;

    /// Draws data and weights, and pretrains. The caller has seen to it that there is room: see
    /// [initscope.experiment.Lab#learner].
    ///
    /// @param stages shown the pretraining, if there is one
    public Learner(TrainingSpec spec, Crew crew, Consumer<Stage> stages) throws InterruptedException {
        this(spec, null, crew, stages);
    }

    /// Begins where another run of the same network began: nothing is drawn or pretrained again.
    ///
    /// @param origin null to draw and pretrain
    public Learner(TrainingSpec spec, Origin origin, Crew crew, Consumer<Stage> stages) throws InterruptedException {
        this.spec = spec;
        this.crew = crew;
        Spec network = spec.network();
        root = Seed.root(network.seed());
        Architecture shape = spec.architecture();
        Split split = Split.draw(spec.data(), network.inputs(), spec.classes(), spec.samples(), spec.tests(), network.precision(),
                root.child("train"), crew);
        Samples all = split.train();
        Samples train = all.first(spec.labelled());
        Network start = origin != null ? copy(origin.network()) : Beginning.of(spec, all, train, root, crew, stages);
        feed = new Feed(train, network.batch(), root.child("order"));
        trainer = new Trainer(start, spec.objective(), network.batch(), spec.frozen(), crew);
        Samples fixed = train.first(network.batch());
        instrument = new Instrument(network, shape, fixed.inputs(), fixed.labels(), new Judge(spec.objective(), crew),
                root.child("look"), crew);
        exam = split.test() == null ? null : new Exam(split.test(), shape, spec.objective(), crew);
        interval = spec.interval();
        checkpoints = new Thinned<>(spec.checkpoints());
    }

    private static Network copy(Network network) {
        return new Network(network.architecture(), network.weights().stream().map(Matrix::copy).toList(),
                network.biases().stream().map(Matrix::copy).toList());
    }

    /// Where this run is now, for others to begin at.
    public Origin origin() {
        return new Origin(copy(trainer.network()));
    }

    /// The first samples, those there are labels for.
    /// The spec, its optimizer the one at work now.
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

    /// Makes so many steps; there may be more than the spec has.
    ///
    /// @throws InterruptedException if the thread was interrupted, asked once a layer; the steps made until then stay made
    public void advance(int steps) throws InterruptedException {
        for (int i = 0; i < steps; i++) {
            one();
        }
    }

    private void one() throws InterruptedException {
        measure();
        Labels labels = feed.fill(step);
        boolean weighing = step % interval == 0;
        List<Matrix> before = weighing ? trainer.network().weights().stream().map(Matrix::copy).toList() : List.of();
        Trainer.Step found = trainer.step(feed.inputs(), labels, masks(), spec.optimizer(), step + 1);
        List<Double> updates = weighing ? Updates.of(before, trainer.network().weights(), crew) : List.of();
        (weighing ? marks : curve).add(point(found, measured == step ? result : null, updates));
        step++;
    }

    /// @param test null where it was not measured
    private Point point(Trainer.Step found, Exam.Result test, List<Double> updates) {
        return new Point(step, found.loss(), (double) found.right() / feed.inputs().rows(),
                test == null ? Double.NaN : test.loss(), test == null ? Double.NaN : test.accuracy(), updates);
    }

    /// Measures and keeps what is due at this step, once.
    private void measure() throws InterruptedException {
        if (measured == step || step % interval != 0 && step != spec.steps()) {
            return;
        }
        Exam.Result now = exam == null ? null : exam.of(trainer.network());
        moments.add(Moment.of(step, instrument.look(trainer, BRIEF)));
        result = now;
        measured = step;
        if (step % interval == 0) {
            checkpoints.add(new Checkpoint(step, spec, trainer.remember(), result, curve.copy(), marks.copy(), moments.copy()));
        }
    }

    private IntToLongFunction masks() {
        Seed masks = root.child("dropout").child(step);
        return layer -> masks.child(layer).key();
    }

    /// The steps the run can be taken back to, ascending.
    public List<Long> kept() {
        return checkpoints.all().stream().map(Checkpoint::step).toList();
    }

    /// Takes the run back to a step it kept, with the learning rate of that time: the same steps then give the same bits.
    ///
    /// @throws IllegalArgumentException if it did not keep that step
    public void rewind(long to) {
        Checkpoint then = checkpoints.all().stream().filter(c -> c.step() == to).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("step " + to + " was not kept, but " + kept()));
        trainer.recall(then.memory());
        spec = then.spec();
        curve = then.curve().copy();
        marks = then.marks().copy();
        moments = then.moments().copy();
        checkpoints.cut(c -> c.step() > to, to / interval + 1);
        step = to;
        measured = to;
        result = then.result();
    }

    /// The point of this step: what its mini-batch finds before anything is changed, and the held-out samples.
    public Point point() throws InterruptedException {
        Trainer.Step found = trainer.peek(feed.inputs(), feed.fill(step), masks());
        return point(found, measured == step || exam == null ? result : exam.of(trainer.network()), List.of());
    }

    /// What there is to see now; changes nothing of the run to come.
    public Frame look(Measures measures) throws InterruptedException {
        measure();
        Snapshot snapshot = instrument.look(trainer, measures);
        List<Point> points = curve.all();
        points.addAll(marks.all());
        points.sort(Comparator.comparingLong(Point::step));
        points.add(point());
        return new Frame(spec, step, snapshot, points, moments.all(),
                measures.geometry() ? instrument.ranks(trainer.network()) : List.of(), kept());
    }
}

package initscope.experiment;

import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.jacobian.UnitGradients;
import initscope.experiment.spec.Spec;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Backward;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.InputTally;
import initscope.statistics.LayerStatistics;
import initscope.statistics.LayerTally;
import initscope.statistics.Measures;
import initscope.statistics.Moments;
import initscope.statistics.WeightTally;
import initscope.statistics.geometry.Geometry;
import initscope.statistics.geometry.Survey;
import initscope.statistics.gradient.Gradient;
import initscope.statistics.gradient.SignAgreement;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.HeadPass;
import initscope.training.Lsuv;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/// A spec made ready: its weights drawn once, its scratch allocated once, so that batch after batch can stream through.
/// For one thread at a time.
public final class Experiment {
    private final Crew crew;
    private final Architecture shape;
    private final Matrix input;
    private final Forward forward;
    private final List<LayerStatistics.Weight> weights = new ArrayList<>();
    private final Lsuv lsuv;
    private Spec spec;
    private Seed root;
    private Backward backward;
    private HeadPass head;
    private Survey survey;
    private List<LayerTally> running = List.of();
    private Measures runningMeasures;
    private List<Gradient> runningGradients = List.of();
    private double loss;
    private int batches;

    /// Draws the network. The caller has seen to it that there is room for it: see [Lab].
    ///
    /// @param measures what will be asked of it first
    Experiment(Spec spec, Measures measures, Crew crew) throws InterruptedException {
        this.spec = spec;
        this.crew = crew;
        shape = spec.architecture();
        input = Matrix.zeros(spec.precision(), spec.batch(), spec.inputs());
        forward = new Forward(shape, spec.precision(), spec.batch(), crew);
        lsuv = new Lsuv(shape.depth(), crew);
        if (measures.gradients()) {
            makeBackward();
        }
        redraw(spec);
    }

    /// Whether [#redraw] can make this experiment into another: same layers, batch and precision.
    public boolean fits(Spec other) {
        return other.batch() == spec.batch() && other.precision() == spec.precision()
                && other.architecture().equals(shape);
    }

    /// Draws the weights of another spec that [#fits] into the room there is, and forgets all batches.
    public void redraw(Spec other) throws InterruptedException {
        if (!fits(other)) {
            throw new IllegalArgumentException("no room for " + other + " in that of " + spec);
        }
        if (!other.head().equals(spec.head())) {
            head = null;
        }
        spec = other;
        root = Seed.root(spec.seed());
        running = List.of();
        weights.clear();
        lsuv.forget();
        draw(this::load);
        if (Lsuv.isAmong(spec.initializers())) {
            fill(0);
            forward.run(input, masks(0), Measures.moments(), List.of(),
                    lsuv.tune(shape, spec.initializers(), input, forward, this::load));
        }
        if (head != null) {
            drawHead();
        }
    }

    /// Takes over one layer, for the first time or anew.
    private void load(Architecture.Layer layer, Matrix w, Matrix bias) {
        LayerStatistics.Weight weight = WeightTally.of(w, bias, crew);
        if (weights.size() < layer.number()) {
            weights.add(weight);
        } else {
            weights.set(layer.number() - 1, weight);
        }
        forward.load(layer, w, bias);
        if (backward != null) {
            backward.load(layer, w);
        }
    }

    private void draw(Draw.Receiver receiver) throws InterruptedException {
        new Draw(spec.precision(), crew).each(shape, spec.initializers(), spec.bias(), root, (layer, w, bias) -> {
            lsuv.scale(layer, w);
            receiver.layer(layer, w, bias);
        });
    }

    private void makeBackward() {
        backward = new Backward(shape, spec.precision(), spec.batch(), crew);
    }

    private void drawHead() throws InterruptedException {
        head.draw(spec.initializer(), spec.bias(), spec.activation(), root);
        if (head.hasOutputLayer() && spec.initializer() instanceof Initializer.Lsuv) {
            fill(0);
            head.tune(forward.run(input, masks(0), Measures.moments(), List.of(), (_, _, _) -> { }).output());
        }
    }

    /// The pass back and its head, where they are not there yet. Comes before a batch: the head may need the first one.
    private void prepareBack() throws InterruptedException {
        if (backward == null) {
            makeBackward();
            draw((layer, w, _) -> backward.load(layer, w));
        }
        if (head == null) {
            head = new HeadPass(spec.head(), shape, spec.precision(), spec.batch(), crew);
            drawHead();
        }
    }

    public Spec spec() {
        return spec;
    }

    /// Sends one batch through and forgets all others.
    ///
    /// @param batch its number, from 0: the batch is a function of (spec, number)
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public Snapshot run(long batch, Measures measures) throws InterruptedException {
        return run(batch, measures, (_, _, _) -> { });
    }

    /// The same, showing every layer's matrices to a visitor; those of the last layer stand until the next run.
    public Snapshot run(long batch, Measures measures, Forward.Visitor visitor) throws InterruptedException {
        running = List.of();
        batches = 0;
        loss = 0;
        return add(batch, measures, visitor);
    }

    /// The weights a layer's product reads, `[I, O]`: a copy.
    public Matrix weights(int layer) {
        return forward.weights(layer);
    }

    /// A layer's bias, `[1, O]`.
    public Matrix bias(int layer) {
        return forward.bias(layer);
    }

    /// Sends one batch through and adds it to those since the last [#run]; with other measures it starts over. Quantiles
    /// and medians are of a single batch, so an accumulation has none; the geometry is that of the last batch.
    public Snapshot add(long batch, Measures measures) throws InterruptedException {
        return add(batch, measures, (_, _, _) -> { });
    }

    private Snapshot add(long batch, Measures measures, Forward.Visitor visitor) throws InterruptedException {
        if (!measures.equals(runningMeasures)) {
            running = List.of();
            batches = 0;
            loss = 0;
        }
        if (measures.gradients()) {
            prepareBack();
        }
        fill(batch);
        Moments ofInput = InputTally.of(input, crew);
        List<Geometry> geometry = new ArrayList<>();
        Forward.Trace trace = forward.run(input, masks(batch), measures, running,
                measures.geometry() ? survey(geometry, visitor) : visitor);
        List<Gradient> gradients = measures.gradients() ? gradients(trace, batch, measures.back()) : List.of();
        for (int i = 0; i < running.size(); i++) {
            running.get(i).merge(trace.tallies().get(i));
        }
        if (running.isEmpty()) {
            running = trace.tallies();
            runningGradients = gradients;
        } else {
            runningGradients = average(runningGradients, gradients, batches);
        }
        runningMeasures = measures;
        batches++;
        return new Snapshot(spec, batch, batches, ofInput, finish(trace, geometry), Kernels.of(spec.precision()).name(),
                measures.gradients() && spec.head().hasLoss() ? loss : null,
                measures.gradients() && measures.back().detail() ? SignAgreement.of(input, crew) : null);
    }

    /// Streams of the dropout masks: the same for the same seed, batch and layer, whatever the rest of the spec is.
    private IntToLongFunction masks(long batch) {
        Seed stream = root.child("dropout").child(batch);
        return layer -> stream.child(layer).key();
    }

    private List<Gradient> gradients(Forward.Trace trace, long batch, Measures.Back asked) throws InterruptedException {
        HeadPass.Result end = head.run(trace.output(), trace.preactivations().getLast(), root, batch);
        loss += (end.loss() - loss) / (batches + 1);
        return backward.run(trace, end.gradient(), asked, running.isEmpty() ? List.of() : runningGradients,
                (_, _, _) -> { });
    }

    private static List<Gradient> average(List<Gradient> earlier, List<Gradient> latest, int batches) {
        List<Gradient> mean = new ArrayList<>();
        for (int i = 0; i < latest.size(); i++) {
            mean.add(earlier.get(i).with(latest.get(i), batches));
        }
        return mean;
    }

    /// The same snapshot with the geometry of its last batch: sends that batch through once more, beside what accumulates,
    /// so that a picture need not wait for it. See to it first that there is room: [Lab#check].
    ///
    /// @param snapshot of the spec at hand
    public Snapshot withGeometry(Snapshot snapshot) throws InterruptedException {
        if (!snapshot.spec().equals(spec)) {
            throw new IllegalArgumentException("a snapshot of " + snapshot.spec() + ", not of " + spec);
        }
        fill(snapshot.batch());
        List<Geometry> geometry = new ArrayList<>();
        forward.run(input, masks(snapshot.batch()), Measures.moments(), List.of(), survey(geometry, (_, _, _) -> { }));
        List<LayerStatistics> layers = new ArrayList<>();
        for (LayerStatistics layer : snapshot.layers()) {
            layers.add(layer.withGeometry(geometry.get(layer.layer() - 1)));
        }
        return snapshot.withLayers(layers);
    }

    /// The Jacobian at one sample, of the weights there are, in double precision.
    Jacobian jacobian(long batch, int sample) throws InterruptedException {
        fill(batch);
        Matrix x = Matrix.zeros(Precision.FP64, 1, shape.inputs());
        for (int c = 0; c < shape.inputs(); c++) {
            x.set(0, c, input.get(sample, c));
        }
        List<Matrix> inDouble = new ArrayList<>();
        List<Matrix> biases = new ArrayList<>();
        for (Architecture.Layer layer : shape.layers()) {
            Matrix w = Matrix.zeros(Precision.FP64, layer.fanOut(), layer.fanIn());
            Matrix bias = Matrix.zeros(Precision.FP64, 1, layer.fanOut());
            Matrix stored = forward.weights(layer.number());
            for (int out = 0; out < layer.fanOut(); out++) {
                bias.set(0, out, forward.bias(layer.number()).get(0, out));
                for (int in = 0; in < layer.fanIn(); in++) {
                    w.set(out, in, stored.get(in, out));
                }
            }
            inDouble.add(w);
            biases.add(bias);
        }
        return UnitGradients.through(new Network(shape, inDouble, biases), x, batch, sample, crew);
    }

    private void fill(long batch) {
        spec.input().fill(input, root.child("input").child(batch), crew);
    }

    private Forward.Visitor survey(List<Geometry> layers, Forward.Visitor visitor) {
        if (survey == null) {
            survey = new Survey(spec.precision(), spec.batch(), shape.widest(), crew);
        }
        return (number, z, x) -> {
            layers.add(survey.of(x));
            visitor.layer(number, z, x);
        };
    }

    private List<LayerStatistics> finish(Forward.Trace trace, List<Geometry> geometry) {
        return Layers.of(shape, running, batches == 1 ? trace.quantiles() : List.of(), weights, runningGradients, geometry);
    }
}

package initscope.experiment.learning;

import initscope.data.Samples;
import initscope.experiment.spec.Spec;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Lsuv;
import initscope.training.pretraining.Pretrainer;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The weights a run of learning begins with.
public final class Beginning {

    private Beginning() {
    }

    /// Drawn by the spec's laws, those of LSUV scaled on the first mini-batch of training samples, then pretrained.
    ///
    /// @param all samples, with labels or without
    /// @param labelled those with labels
    /// @param root of the run's streams
    /// @throws InterruptedException if the thread was interrupted
    public static Network of(TrainingSpec spec, Samples all, Samples labelled, Seed root, Crew crew, Consumer<Stage> stages)
            throws InterruptedException {
        return Pretrainer.run(spec.pretraining(), drawn(spec, all, root, crew), all, labelled, root.child("pretraining"), crew,
                stages);
    }

    private static Network drawn(TrainingSpec spec, Samples samples, Seed root, Crew crew) throws InterruptedException {
        Spec network = spec.network();
        Architecture shape = spec.architecture();
        List<Initializer> laws = new ArrayList<>(network.initializers());
        laws.add(network.initializer());
        Network drawn = new Draw(network.precision(), crew).network(shape, laws, network.bias(), root);
        if (!Lsuv.isAmong(laws)) {
            return drawn;
        }
        Matrix first = samples.first(network.batch()).inputs();
        Forward forward = new Forward(drawn, first.rows(), crew);
        List<Matrix> weights = new ArrayList<>(drawn.weights());
        Seed masks = root.child("dropout").child(0);
        forward.run(first, layer -> masks.child(layer).key(), Measures.moments(), List.of(),
                new Lsuv(shape.depth(), crew).tune(shape, laws, first, forward, (layer, w, bias) -> {
                    weights.set(layer.number() - 1, w);
                    forward.load(layer, w, bias);
                }));
        return new Network(shape, weights, drawn.biases());
    }
}

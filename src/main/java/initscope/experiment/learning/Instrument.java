package initscope.experiment.learning;

import initscope.data.Labels;
import initscope.experiment.Layers;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.InputTally;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.statistics.WeightTally;
import initscope.statistics.geometry.Geometry;
import initscope.statistics.geometry.Survey;
import initscope.statistics.gradient.Gradient;
import initscope.statistics.gradient.SignAgreement;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.training.Judge;
import initscope.training.Trainer;
import java.util.ArrayList;
import java.util.List;

/// Everything the program measures of a network, taken on one fixed batch with the passes the steps are made with.
final class Instrument {
    private final Spec spec;
    private final Seed masks;
    private final Crew crew;
    private final Architecture shape;
    private final Matrix input;
    private final Labels labels;
    private final Judge judge;
    private final Matrix gradient;
    /// One for the activations, one for the weights of each layer; empty until the geometry is asked for.
    private final List<Survey> surveys = new ArrayList<>();

    /// @param input the fixed batch
    /// @param masks the stream what is dropped is drawn from, the same at every look
    Instrument(Spec spec, Architecture shape, Matrix input, Labels labels, Judge judge, Seed masks, Crew crew) {
        this.spec = spec;
        this.shape = shape;
        this.input = input;
        this.labels = labels;
        this.judge = judge;
        this.masks = masks;
        this.crew = crew;
        gradient = Matrix.zeros(input.precision(), input.rows(), shape.outputs());
    }

    /// The statistics of hidden layers and output layer; the gradient is that of each sample's own loss.
    Snapshot look(Trainer trainer, Measures measures) throws InterruptedException {
        Network network = trainer.network();
        List<LayerStatistics.Weight> weights = new ArrayList<>();
        for (int i = 0; i < shape.depth(); i++) {
            weights.add(WeightTally.of(network.weights().get(i), network.biases().get(i), crew));
        }
        List<Geometry> geometry = new ArrayList<>();
        Forward.Trace trace = trainer.forward().run(input, layer -> masks.child(layer).key(), measures, List.of(),
                (number, _, x) -> {
                    if (measures.geometry()) {
                        geometry.add(survey(0).of(x));
                    }
                });
        double loss = judge.of(trace.output(), labels, 0, gradient).loss() / input.rows();
        List<Gradient> gradients = !measures.gradients() ? List.of()
                : trainer.backward().run(trace, gradient, measures.back(), List.of(), (_, _, _) -> { });
        return new Snapshot(spec, 0, 1, InputTally.of(input, crew), Layers.of(shape, trace, weights, gradients, geometry),
                Kernels.of(spec.precision()).name(), loss,
                measures.gradients() && measures.back().detail() ? SignAgreement.of(input, crew) : null);
    }

    /// By layer, the effective rank of the weights: 1 where all units look at the same, at most the smaller side of W.
    List<Double> ranks(Network network) {
        List<Double> ranks = new ArrayList<>();
        for (Architecture.Layer layer : shape.layers()) {
            ranks.add(survey(layer.number()).rank(network.weights().get(layer.number() - 1)));
        }
        return ranks;
    }

    private Survey survey(int number) {
        if (surveys.isEmpty()) {
            surveys.add(new Survey(spec.precision(), input.rows(), shape.widest(), crew));
            for (Architecture.Layer layer : shape.layers()) {
                surveys.add(new Survey(spec.precision(), layer.fanOut(), layer.fanIn(), crew));
            }
        }
        return surveys.get(number);
    }
}

package initscope.experiment.study;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.data.Split;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Batching;
import initscope.training.Trainer;
import initscope.training.pretraining.Pretrainer;
import java.util.ArrayList;
import java.util.List;

/// A bare run of learning: draws and steps are those of a [initscope.experiment.learning.Learner], bit for bit, and nothing is
/// measured but what a step finds anyway. Blocking, for one thread at a time.
final class Drill {
    private final TrainingSpec spec;
    private final Samples samples;
    private final Seed root;
    private final Batching batching;
    private final Trainer trainer;
    private final Matrix batch;
    private long step;
    private long epoch = -1;
    private int[] order;

    /// Draws the weights, and pretrains them where the spec says so.
    ///
    /// @param samples of this spec: see [#samples]
    Drill(TrainingSpec spec, Samples samples, Crew crew) throws InterruptedException {
        this.spec = spec;
        this.samples = samples;
        Spec network = spec.network();
        root = Seed.root(network.seed());
        List<Initializer> laws = new ArrayList<>(network.initializers());
        laws.add(network.initializer());
        Network drawn = new Draw(network.precision(), crew).network(spec.architecture(), laws, network.bias(), root);
        Network start = Pretrainer.run(spec.pretraining(), drawn, samples, samples, root.child("pretraining"), crew, _ -> { });
        batching = new Batching(samples.size(), network.batch(), root.child("order"));
        trainer = new Trainer(start, spec.objective(), network.batch(), spec.frozen(), crew);
        batch = Matrix.zeros(network.precision(), network.batch(), network.inputs());
    }

    /// What a run of this spec learns from.
    static Samples samples(TrainingSpec spec, Crew crew) {
        Spec network = spec.network();
        return Split.draw(spec.data(), network.inputs(), spec.classes(), spec.samples(), spec.tests(), network.precision(),
                Seed.root(network.seed()).child("train"), crew).train();
    }

    /// Makes one step.
    ///
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    Trainer.Step advance() throws InterruptedException {
        int per = batching.stepsOfEpoch();
        if (step / per != epoch) {
            epoch = step / per;
            order = batching.order(epoch);
        }
        int[] labels = new int[batch.rows()];
        for (int r = 0; r < labels.length; r++) {
            int sample = order[(int) (step % per) * labels.length + r];
            batch.copyRows(samples.inputs(), sample, 1, r);
            labels[r] = samples.labels().get(sample);
        }
        Seed masks = root.child("dropout").child(step);
        return trainer.step(batch, Labels.of(labels), layer -> masks.child(layer).key(), spec.optimizer(), ++step);
    }

    /// Steps made.
    long step() {
        return step;
    }

    /// The weights as they are, lent: they change with the next step.
    Network network() {
        return trainer.network();
    }
}

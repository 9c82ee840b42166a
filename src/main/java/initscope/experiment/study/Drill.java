package initscope.experiment.study;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.data.Split;
import initscope.experiment.learning.Beginning;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.training.Feed;
import initscope.training.Trainer;

/// A bare run of learning: draws and steps are those of a [initscope.experiment.learning.Learner], bit for bit, and nothing is
/// measured but what a step finds anyway. Blocking, for one thread at a time.
final class Drill {
    private final TrainingSpec spec;
    private final Seed root;
    private final Feed feed;
    private final Trainer trainer;
    private long step;

    /// Draws the weights, and pretrains them where the spec says so.
    ///
    /// @param samples of this spec: see [#samples]
    Drill(TrainingSpec spec, Samples samples, Crew crew) throws InterruptedException {
        this.spec = spec;
        Spec network = spec.network();
        root = Seed.root(network.seed());
        Samples train = samples.first(spec.labelled());
        Network start = Beginning.of(spec, samples, train, root, crew, _ -> { });
        feed = new Feed(train, network.batch(), root.child("order"));
        trainer = new Trainer(start, spec.objective(), network.batch(), spec.frozen(), crew);
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
        Labels labels = feed.fill(step);
        Seed masks = root.child("dropout").child(step);
        return trainer.step(feed.inputs(), labels, layer -> masks.child(layer).key(), spec.optimizer(), ++step);
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

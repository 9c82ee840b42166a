package initscope.experiment.learning;

import initscope.statistics.Measures;
import java.util.function.Consumer;

/// Runs a learner to the end of its spec.
public final class Training {

    private Training() {
    }

    /// @param every steps between two frames; the first step and the last have one in any case
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public static Frame run(Learner learner, Measures measures, int every, Consumer<Frame> observer)
            throws InterruptedException {
        Frame frame = learner.look(measures);
        observer.accept(frame);
        while (learner.step() < learner.spec().steps()) {
            learner.advance((int) Math.min(every, learner.spec().steps() - learner.step()));
            frame = learner.look(measures);
            observer.accept(frame);
        }
        return frame;
    }
}

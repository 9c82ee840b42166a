package initscope.experiment.pretraining.course;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.pretraining.Start;
import initscope.training.pretraining.Pretraining;

/// One course as one value.
///
/// @param base network, data, optimizer and steps of fine-tuning; its own initializer is the random start held beside
/// @param start the other way to start
/// @param frozen so many lower layers keep the weights the start gave them
public record CoursePlan(TrainingSpec base, Start start, int frozen) {

    /// The course of a run with a pretraining: its initializer's draw is the random start held beside.
    public static CoursePlan of(TrainingSpec spec) {
        return new CoursePlan(spec.withPretraining(Pretraining.NONE).withFrozen(0),
                new Start(spec.pretraining().id(), spec.network().initializer(), spec.pretraining()), spec.frozen());
    }

    /// The run that begins at the random start: all of its layers learn.
    public TrainingSpec random() {
        return base.withPretraining(Pretraining.NONE).withFrozen(0);
    }

    /// The run that begins at the other.
    public TrainingSpec started() {
        return base.withNetwork(base.network().withInitializer(start.initializer())).withPretraining(start.pretraining())
                .withFrozen(frozen);
    }

    public CoursePlan withFrozen(int value) {
        return new CoursePlan(base, start, value);
    }
}

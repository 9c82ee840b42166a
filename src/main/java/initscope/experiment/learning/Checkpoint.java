package initscope.experiment.learning;

import initscope.training.Memory;

/// A run of learning as it was at one step, complete: what it had learned and what it had shown.
///
/// @param step steps made
/// @param spec with the learning rate of that time
/// @param result of the held-out samples, or null
record Checkpoint(long step, TrainingSpec spec, Memory memory, Exam.Result result, Thinned<Point> curve, Thinned<Point> marks,
        Thinned<Moment> moments) {
}

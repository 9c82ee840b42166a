package initscope.ui.training.coach;

import initscope.experiment.learning.Frame;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Problem;
import java.util.List;

/// One of the networks that learn, as far as it has come.
///
/// @param spec null where there is none to run
/// @param frames kept of it, oldest first; empty before the first
/// @param problem why it cannot be trained, or null
public record Pupil(TrainingSpec spec, List<Frame> frames, Problem problem) {
    public Pupil {
        frames = List.copyOf(frames);
    }

    /// The frame of the farthest step, or null.
    public Frame latest() {
        return frames.isEmpty() ? null : frames.getLast();
    }

    /// The frame kept last at or before a step, or null; that of the farthest for −1.
    public Frame at(long step) {
        Frame found = latest();
        if (step >= 0) {
            for (Frame frame : frames) {
                if (frame.step() <= step || found == latest()) {
                    found = frame.step() <= step || frame == frames.getFirst() ? frame : found;
                }
            }
        }
        return found;
    }
}

package initscope.ui.training.coach;

import initscope.experiment.learning.Frame;
import java.util.ArrayList;
import java.util.List;

/// The frames kept of a run: never more than so many. When it is full every second one goes, the first and the last stay.
final class Film {
    /// Layers all films together may hold.
    private static final int LAYERS = 6000;
    private static final int LEAST = 12;
    private static final int MOST = 150;

    private final int most;
    private final List<Frame> frames = new ArrayList<>();

    /// @param layers of one frame, times the films there are
    Film(int layers) {
        most = Math.clamp(LAYERS / Math.max(1, layers), LEAST, MOST);
    }

    void add(Frame frame) {
        frames.removeIf(f -> f.step() >= frame.step());
        if (frames.size() == most) {
            for (int i = most - 2; i > 0; i -= 2) {
                frames.remove(i);
            }
        }
        frames.add(frame);
    }

    /// Forgets what came after a step.
    void cut(long step) {
        frames.removeIf(f -> f.step() > step);
    }

    List<Frame> frames() {
        return frames;
    }
}

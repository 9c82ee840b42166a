package initscope.ui.projector;

import initscope.ui.settings.Settings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether the window is projected, stands still, shows nothing.
public final class ProjectorModel {
    private final BooleanProperty on;
    private final BooleanProperty frozen = new SimpleBooleanProperty();
    private final BooleanProperty blank = new SimpleBooleanProperty();
    private final BooleanProperty playing;
    private boolean resumes;

    /// @param on what is dressed follows it
    /// @param playing whether batches come
    public ProjectorModel(BooleanProperty on, BooleanProperty playing, Settings settings) {
        this.on = on;
        this.playing = playing;
        on.subscribe((_, now) -> {
            if (now) {
                settings.enlarge();
            } else {
                settings.restore();
            }
        });
        frozen.subscribe((_, now) -> hold(now));
    }

    /// The stream stops while nothing moves, and goes on afterwards.
    private void hold(boolean still) {
        if (still) {
            resumes = playing.get();
            playing.set(false);
        } else if (resumes) {
            resumes = false;
            playing.set(true);
        }
    }

    public BooleanProperty onProperty() {
        return on;
    }

    public BooleanProperty frozenProperty() {
        return frozen;
    }

    public BooleanProperty blankProperty() {
        return blank;
    }

    public void toggle() {
        frozen.set(false);
        on.set(!on.get());
    }

    public void freeze() {
        frozen.set(!frozen.get());
    }

    public void blank() {
        blank.set(true);
    }
}

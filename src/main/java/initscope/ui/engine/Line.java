package initscope.ui.engine;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/// One panel's line to the workers: the newest wish one way, the newest answer the other.
public final class Line {
    private final Bridge bridge;
    private final Consumer<Answer> listener;
    private final AtomicReference<Wish> wanted = new AtomicReference<>();
    private final AtomicReference<Answer> latest = new AtomicReference<>();

    Line(Bridge bridge, Consumer<Answer> listener) {
        this.bridge = bridge;
        this.listener = listener;
    }

    /// Replaces whatever was wanted before. A long run of something else is given up.
    public void ask(Wish wish) {
        wanted.set(wish);
        bridge.wake(this);
    }

    /// Wants nothing any more; a run under way is given up.
    public void cancel() {
        wanted.set(null);
        bridge.wake(this);
    }

    /// Cancels and forgets the panel.
    public void close() {
        wanted.set(null);
        bridge.close(this);
    }

    Wish wanted() {
        return wanted.get();
    }

    /// The wish is granted; unless a newer one has come meanwhile, nothing is wanted any more.
    void done(Wish wish) {
        wanted.compareAndSet(wish, null);
    }

    /// Hands an answer to the FX thread; one that was not looked at yet is replaced.
    void answer(Answer answer) {
        if (latest.getAndSet(answer) == null) {
            Platform.runLater(() -> listener.accept(latest.getAndSet(null)));
        }
    }
}

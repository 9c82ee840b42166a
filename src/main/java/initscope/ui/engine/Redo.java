package initscope.ui.engine;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Short work done anew whenever what it depends on changes, one at a time: changes while it is under way come together to one
/// more run, so that a slider that is dragged shows pictures on its way. Used on the FX thread.
public final class Redo<N> {
    private final String name;
    private final Supplier<Errand.Work<N>> work;
    private final Consumer<N> news;
    private Errand<N> errand;
    private boolean again;
    private boolean closed;

    /// @param work asked for on the FX thread, with what it depends on as it is then
    public Redo(String name, Supplier<Errand.Work<N>> work, Consumer<N> news) {
        this.name = name;
        this.work = work;
        this.news = news;
    }

    /// Something has changed.
    public void run() {
        if (closed) {
            return;
        }
        if (errand != null) {
            again = true;
            return;
        }
        errand = new Errand<>(name, work.get(), news, this::done);
    }

    private void done() {
        errand = null;
        if (again) {
            again = false;
            run();
        }
    }

    /// Gives up what is under way, and does nothing any more.
    public void close() {
        closed = true;
        if (errand != null) {
            errand.cancel();
        }
    }
}

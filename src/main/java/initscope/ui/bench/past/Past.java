package initscope.ui.bench.past;

import initscope.experiment.spec.Spec;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The window's memory: hears of every change, and takes it back.
public final class Past {
    private final Outlook outlook;
    private final Supplier<List<Spec>> panels;
    private final Consumer<List<Spec>> show;
    private final History<Arrangement> history;
    private final ReadOnlyObjectWrapper<Arrangement> now = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Change> undone = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Change> redone = new ReadOnlyObjectWrapper<>();
    private boolean silent;

    /// @param panels what the panels show now
    /// @param show has the panels show something else
    public Past(Outlook outlook, Supplier<List<Spec>> panels, Consumer<List<Spec>> show) {
        this.outlook = outlook;
        this.panels = panels;
        this.show = show;
        history = new History<>(outlook.with(panels.get()));
        now.set(history.now());
        outlook.follow(this::changed);
    }

    /// The window as it is.
    public ReadOnlyObjectProperty<Arrangement> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// What an undo would take back; null where there is nothing.
    public ReadOnlyObjectProperty<Change> undoneProperty() {
        return undone.getReadOnlyProperty();
    }

    /// What a redo would do again; null where there is nothing.
    public ReadOnlyObjectProperty<Change> redoneProperty() {
        return redone.getReadOnlyProperty();
    }

    /// Something has changed.
    ///
    /// @param cause changes of one cause that follow quickly are one step; null for none
    public void changed(Object cause) {
        if (!silent) {
            history.record(outlook.with(panels.get()), cause, System.nanoTime());
            tell();
        }
    }

    /// Several changes that are undone as one.
    ///
    /// @param cause as in [#changed]
    public void together(Runnable changes, Object cause) {
        boolean outer = silent;
        silent = true;
        try {
            changes.run();
        } finally {
            silent = outer;
        }
        changed(cause);
    }

    /// The window as an undo would leave it, or null.
    public Arrangement earlier() {
        return history.before();
    }

    /// The window as a redo would leave it, or null.
    public Arrangement later() {
        return history.after();
    }

    public void undo() {
        restore(history.undo());
    }

    public void redo() {
        restore(history.redo());
    }

    /// Another window at once, undone as one.
    public void arrange(Arrangement arrangement) {
        together(() -> put(arrangement), null);
    }

    private void restore(Arrangement arrangement) {
        if (arrangement != null) {
            silent = true;
            try {
                put(arrangement);
            } finally {
                silent = false;
            }
            tell();
        }
    }

    private void put(Arrangement arrangement) {
        show.accept(arrangement.specs());
        outlook.set(arrangement);
    }

    private void tell() {
        now.set(history.now());
        undone.set(history.before() == null ? null : Change.between(history.before(), history.now()));
        redone.set(history.after() == null ? null : Change.between(history.now(), history.after()));
    }
}

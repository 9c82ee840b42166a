package initscope.ui.bench;

import initscope.experiment.spec.Spec;
import initscope.ui.bench.past.Arrangement;
import initscope.ui.locks.Locks;
import initscope.ui.locks.Locks.Part;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Stands before whatever would change a held part, whichever way it is asked: control, key, menu, paste, drop, card, undo.
/// Says what it has refused.
final class Guard {
    private final ObjectProperty<Locks> locks = new SimpleObjectProperty<>(Locks.NONE);
    private final ReadOnlyObjectWrapper<Part> refused = new ReadOnlyObjectWrapper<>();
    private boolean aside;

    Guard() {
        locks.subscribe(_ -> refused.set(null));
    }

    /// What is held; set, it holds at once.
    ObjectProperty<Locks> locksProperty() {
        return locks;
    }

    /// What was refused last; null after the locks were changed. Set anew, by way of null, at every refusal.
    ReadOnlyObjectProperty<Part> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Whether a part is held; says so.
    boolean refuses(Part part) {
        if (aside || part == null || locks.get().of(part) == null) {
            return false;
        }
        refused.set(null);
        refused.set(part);
        return true;
    }

    /// Whether what a command or key of this name does is held; says so.
    boolean refuses(String name) {
        return refuses(Part.behind(name).orElse(null));
    }

    /// Whether one experiment may not become another; says so.
    boolean refuses(Spec before, Spec now) {
        return !aside && refuses(locks.get().between(before, now));
    }

    private boolean refuses(Optional<Part> part) {
        return refuses(part.orElse(null));
    }

    /// Whether the window may not become another, as by an undo; says so.
    boolean refuses(Arrangement before, Arrangement now) {
        if (before == null || now == null || locks.get().held().isEmpty()) {
            return false;
        }
        List<Spec> a = before.specs();
        List<Spec> b = now.specs();
        if (a.size() != b.size()) {
            return refuses(Part.PANELS);
        }
        for (int i = 0; i < a.size(); i++) {
            if (refuses(a.get(i), b.get(i))) {
                return true;
            }
        }
        boolean seen = before.view() != now.view() || !before.choice().equals(now.choice()) || before.decades() != now.decades()
                || before.theory() != now.theory();
        boolean streamed = before.accumulating() != now.accumulating() || before.speed() != now.speed();
        return seen && refuses(Part.VIEWS) || streamed && refuses(Part.STREAM);
    }

    /// Lets a change through: what a file, a lesson or an undo that was allowed brings.
    void standAside(Runnable change) {
        boolean outer = aside;
        aside = true;
        try {
            change.run();
        } finally {
            aside = outer;
        }
    }
}

package initscope.experiment.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A series that never holds more than so many entries: when it is full every second one goes, and from then on only every
/// second that comes is taken. The first and the last are always there.
final class Thinned<T> {
    private final int most;
    private final List<T> kept = new ArrayList<>();
    private final List<T> last = new ArrayList<>(1);
    private long stride = 1;
    private long seen;

    Thinned(int most) {
        this.most = most;
    }

    void add(T entry) {
        last.clear();
        if (seen % stride == 0 && kept.size() == most) {
            for (int i = most - 1; i > 0; i--) {
                if (i % 2 == 1) {
                    kept.remove(i);
                }
            }
            stride *= 2;
        }
        if (seen++ % stride == 0) {
            kept.add(entry);
        } else {
            last.add(entry);
        }
    }

    List<T> all() {
        List<T> all = new ArrayList<>(kept);
        all.addAll(last);
        return all;
    }

    Thinned<T> copy() {
        Thinned<T> copy = new Thinned<>(most);
        copy.kept.addAll(kept);
        copy.last.addAll(last);
        copy.stride = stride;
        copy.seen = seen;
        return copy;
    }

    /// Forgets the entries that came last.
    ///
    /// @param late true of them, false of those before
    /// @param before how many had been added before the first of them
    void cut(Predicate<T> late, long before) {
        kept.removeIf(late);
        last.removeIf(late);
        seen = before;
    }
}

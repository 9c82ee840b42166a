package initscope.ui.soak;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was in the window once and is still held by somebody, though it is gone.
final class Survivors {
    private final List<WeakReference<Object>> met = new ArrayList<>();

    void meet(Object thing) {
        if (thing != null && met.stream().noneMatch(r -> r.refersTo(thing))) {
            met.add(new WeakReference<>(thing));
        }
        met.removeIf(r -> r.refersTo(null));
    }

    /// How many of each class are left besides those that may be.
    Map<String, Integer> besides(Collection<?> present) {
        Map<String, Integer> left = new TreeMap<>();
        for (WeakReference<Object> reference : met) {
            Object thing = reference.get();
            if (thing != null && present.stream().noneMatch(p -> p == thing)) {
                left.merge(thing.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        return left;
    }
}

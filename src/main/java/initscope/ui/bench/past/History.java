package initscope.ui.bench.past;

import java.util.ArrayDeque;
import java.util.Deque;

/// What was, and what was taken back. Changes that follow one another within a moment count as one, so that a drag is undone
/// at once.
final class History<T> {
    private static final int DEPTH = 2000;
    private static final long MOMENT_NANOS = 600_000_000;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private T now;
    private Object latestCause;
    private long latest;

    History(T first) {
        now = first;
    }

    /// @param cause changes of one cause are joined while they follow quickly; null for none
    /// @param time in nanoseconds, on any clock that only goes forward
    void record(T value, Object cause, long time) {
        if (value.equals(now)) {
            return;
        }
        boolean joined = cause != null && cause == latestCause && time - latest < MOMENT_NANOS && !past.isEmpty();
        if (!joined) {
            past.push(now);
            if (past.size() > DEPTH) {
                past.removeLast();
            }
        }
        now = value;
        future.clear();
        latestCause = cause;
        latest = time;
    }

    /// The value before, or null.
    T undo() {
        return swap(past, future);
    }

    /// The value taken back last, or null.
    T redo() {
        return swap(future, past);
    }

    /// What [#undo] would give, or null.
    T before() {
        return past.peek();
    }

    /// What [#redo] would give, or null.
    T after() {
        return future.peek();
    }

    T now() {
        return now;
    }

    private T swap(Deque<T> from, Deque<T> to) {
        if (from.isEmpty()) {
            return null;
        }
        to.push(now);
        now = from.pop();
        latestCause = null;
        return now;
    }
}

package initscope.ui.training;

import java.util.List;

/// How far all networks have come. Immutable.
///
/// @param obeyed orders worked off
/// @param going whether more steps are to come without another order
record Lesson(List<Pupil> pupils, long obeyed, boolean going) {
    static final Lesson NONE = new Lesson(List.of(), 0, false);

    Lesson {
        pupils = List.copyOf(pupils);
    }

    /// The farthest step of all.
    long reached() {
        return pupils.stream().filter(p -> p.latest() != null).mapToLong(p -> p.latest().step()).max().orElse(0);
    }
}

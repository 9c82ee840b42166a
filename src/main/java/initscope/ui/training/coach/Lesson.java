package initscope.ui.training.coach;

import java.util.List;

/// How far all networks have come. Immutable.
///
/// @param obeyed orders worked off
/// @param going whether more steps are to come without another order
public record Lesson(List<Pupil> pupils, long obeyed, boolean going) {
    public static final Lesson NONE = new Lesson(List.of(), 0, false);

    public Lesson {
        pupils = List.copyOf(pupils);
    }

    /// The farthest step of all.
    public long reached() {
        return pupils.stream().filter(p -> p.latest() != null).mapToLong(p -> p.latest().step()).max().orElse(0);
    }
}

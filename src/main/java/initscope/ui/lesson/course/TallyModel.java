package initscope.ui.lesson.course;

import initscope.lesson.score.Hands;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Votes by show of hands, for every step of a lesson: once before and once after the class has talked (peer instruction;
/// Mazur 1997; Crouch & Mazur 2001).
public final class TallyModel {

    private record Key(int step, boolean after) {
    }

    private final Map<Key, Hands> votes = new HashMap<>();
    private final BooleanProperty after = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /// Whether the round after the discussion is being counted.
    public BooleanProperty afterProperty() {
        return after;
    }

    /// Moves with every vote.
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    private Hands hands(int step, boolean afterTalk, int options) {
        return votes.getOrDefault(new Key(step, afterTalk), Hands.of(options));
    }

    /// Votes of a round, one an option.
    public List<Integer> votes(int step, boolean afterTalk, int options) {
        return hands(step, afterTalk, options).counts();
    }

    public boolean hasSecond(int step) {
        return votes.containsKey(new Key(step, true));
    }

    /// Sets the votes of an option in the round being counted; what is no possible count is brought into bounds.
    public void set(int step, int options, int option, int count) {
        keep(step, hands(step, after.get(), options).with(option, count));
    }

    public void add(int step, int options, int option, int more) {
        keep(step, hands(step, after.get(), options).plus(option, more));
    }

    private void keep(int step, Hands hands) {
        votes.put(new Key(step, after.get()), hands);
        changes.set(changes.get() + 1);
    }
}

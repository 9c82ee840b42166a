package initscope.lesson.text;

import initscope.lesson.Fault;
import initscope.lesson.Lesson;
import java.util.List;
import java.util.Map;

/// What a file holds: a lesson as far as it could be read, and what is wrong with it.
///
/// @param lesson complete where `faults` is empty, else what there is of it
/// @param faults in the order of their lines
/// @param lines where things stand: "minutes", "Goals", "2" for step 2, "2.explain" for its explanation, "2.option.3"
public record Draft(Lesson lesson, List<Fault> faults, Map<String, Integer> lines) {

    public Draft {
        faults = List.copyOf(faults);
        lines = Map.copyOf(lines);
    }

    /// The line of a thing; 1 where it is not there.
    public int line(String thing) {
        return lines.getOrDefault(thing, 1);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}

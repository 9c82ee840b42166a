package initscope.ui.pretraining;

import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Why what was asked for last cannot be done, if it cannot.
final class Objection {
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    /// Null where there is none.
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Uses what could be read, or keeps why it could not.
    ///
    /// @return whether it was used
    <T> boolean unless(Parsed<T> parsed, Consumer<T> use) {
        return switch (parsed) {
            case Parsed.Value<T>(T value) -> {
                problem.set(null);
                use.accept(value);
                yield true;
            }
            case Parsed.Failure<T>(Problem why) -> {
                problem.set(why);
                yield false;
            }
        };
    }

    void forget() {
        problem.set(null);
    }
}

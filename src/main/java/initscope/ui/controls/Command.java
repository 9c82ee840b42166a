package initscope.ui.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// One thing the window can do, for menu, key and sheet of shortcuts alike. Its words are `command.<id>` and, where the name
/// does not say it all, `command.<id>.help`.
///
/// @param key null where it has none
/// @param ready false while it cannot be done: greyed, and its key does nothing
/// @param object the key of the words for what it would be done to now; null where its name says it
public record Command(String id, KeyCombination key, ObservableBooleanValue ready, ObservableValue<String> object,
        Runnable deed) {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /// @param key as [KeyCombination#valueOf] reads it, "Shortcut+S"; "" for none
    public static Command of(String id, String key, Runnable deed) {
        return new Command(id, key.isEmpty() ? null : KeyCombination.valueOf(key), ALWAYS, null, deed);
    }

    /// With a key of another kind.
    public Command at(KeyCombination other) {
        return new Command(id, other, ready, object, deed);
    }

    public Command when(ObservableBooleanValue readiness) {
        return new Command(id, key, readiness, object, deed);
    }

    /// @param words the key of the words for what it would be done to now, null for nothing
    public Command to(ObservableValue<String> words) {
        return new Command(id, key, ready, words, deed);
    }
}

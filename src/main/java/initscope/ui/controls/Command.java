package initscope.ui.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// One thing the window can do, for menu, key and sheet of shortcuts alike. Its words are `command.<id>` and, where the name
/// does not say it all, `command.<id>.help`.
///
/// @param key null where it has none
/// @param ready false while it cannot be done: greyed, and its key does nothing
public record Command(String id, KeyCombination key, ObservableBooleanValue ready, Runnable deed) {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /// @param key as [KeyCombination#valueOf] reads it, "Shortcut+S"; "" for none
    public static Command of(String id, String key, Runnable deed) {
        return new Command(id, key.isEmpty() ? null : KeyCombination.valueOf(key), ALWAYS, deed);
    }

    public Command when(ObservableBooleanValue readiness) {
        return new Command(id, key, readiness, deed);
    }
}

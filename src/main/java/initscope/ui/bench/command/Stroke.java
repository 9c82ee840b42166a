package initscope.ui.bench.command;

import javafx.scene.input.KeyCombination;

/// A key that works in the whole window and has no line in the menu. Its words are `key.<id>`.
///
/// @param left whose keys come first
public record Stroke(String id, KeyCombination key, Left left, Runnable deed) {

    /// To whom a key is left.
    public enum Left {
        NOBODY,
        /// A slider that has the focus.
        SLIDERS,
        /// A page that stands in place of the panels.
        PAGES,
        /// Either of them.
        BOTH
    }

    /// @param key as [KeyCombination#valueOf] reads it, or a single sign
    public static Stroke of(String id, String key, Left left, Runnable deed) {
        return new Stroke(id, key.length() == 1 && !Character.isLetter(key.charAt(0)) ? new Sign(key) : KeyCombination.valueOf(key),
                left, deed);
    }
}

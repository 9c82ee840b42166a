package initscope.ui.lesson.card;

import javafx.scene.Node;
import javafx.scene.control.Button;

/// What stands in the middle of the pane at one moment of a lesson.
public interface Card {

    Node node();

    /// The way on, for the foot of the pane.
    Button primary();

    /// Puts the focus where one wants to type; where nothing is typed, on the way on.
    default void focus() {
        primary().requestFocus();
    }

    /// What Enter does.
    default void enter() {
        if (!primary().isDisabled()) {
            primary().fire();
        }
    }

    /// @return whether the digit meant something
    default boolean digit(String text) {
        return false;
    }

    default void close() {
    }
}

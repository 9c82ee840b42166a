package initscope.ui.bench.command;

import initscope.ui.controls.Command;
import initscope.ui.controls.Explain;
import initscope.ui.words.Wording;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;

/// The last line of a menu: what the item does that has the focus, whether arrows or the pointer gave it. It cannot have the focus
/// itself, and is as high as the longest sentence so that the menu stands still.
final class Foot extends CustomMenuItem {
    private final Label line = new Label();
    private final Wording wording;

    Foot(Wording wording) {
        this.wording = wording;
        line.setWrapText(true);
        line.setId("menu-says");
        setContent(line);
        setHideOnClick(false);
        setDisable(true);
        getStyleClass().add("foot");
    }

    /// Says what an item does while it has the focus.
    void follow(MenuItem item, Command command) {
        explain(item, command, () -> line.setText(wording.now(words(command))));
    }

    /// Names the words of an item, for F1.
    ///
    /// @param say heard when it gets the focus
    static void explain(MenuItem item, Command command, Runnable say) {
        item.parentPopupProperty().flatMap(ContextMenu::showingProperty).orElse(false).subscribe(showing -> {
            if (showing) {
                // Its node is made while it is shown.
                Platform.runLater(() -> attach(item.getStyleableNode(), command, say));
            }
        });
    }

    private static void attach(Node node, Command command, Runnable say) {
        if (node == null) {
            return;
        }
        if (Explain.key(node).isEmpty()) {
            Explain.mark(node, "command." + command.id());
            node.focusedProperty().subscribe((_, on) -> {
                if (on) {
                    say.run();
                }
            });
        }
        if (node.isFocused()) {
            say.run();
        }
    }

    /// The words of what a command does.
    static String words(Command command) {
        return "command." + command.id() + ".help";
    }
}

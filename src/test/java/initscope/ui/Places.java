package initscope.ui;

import initscope.picture.view.View;
import initscope.ui.bench.MainWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;

/// Every place of the window a reader can stand at: views, pages, cards. Opened and left on the FX thread.
final class Places {
    /// Commands that open a page or a card of the window; whatever else is in the menu acts at once or asks for a file.
    private static final Set<String> PAGES = Set.of("phase", "compare", "reproduce", "settings", "glossary",
            "shortcuts", "preferences", "export", "program", "worksheet", "locks");
    private static final List<String> CARDS = List.of("view", "layers", "law", "more", "myths");

    /// @param open goes there, from the panels
    record Place(String name, Runnable open) {
    }

    private Places() {
    }

    static List<Place> of(MainWindow window) {
        List<Place> all = new ArrayList<>();
        for (View view : View.values()) {
            all.add(new Place("view-" + view.id(), () -> window.bench().viewProperty().set(view)));
        }
        window.view().commands().all().filter(command -> PAGES.contains(command.id()))
                .forEach(command -> all.add(new Place(command.id(), command.deed())));
        MenuButton learn = (MenuButton) window.view().lookup("#learn");
        for (MenuItem item : learn.getItems()) {
            if (item.getId() != null) {
                all.add(new Place(item.getId(), item::fire));
            }
        }
        all.add(new Place("inspect", () -> window.view().pages().inspect(window.bench().panels().getFirst(), 2)));
        all.add(new Place("jacobian", () -> window.view().pages().differentiate(window.bench().panels().getFirst())));
        for (String id : CARDS) {
            // The projector shows no buttons of panels.
            if (!id.equals("view") && !window.view().lookup("#layers").isVisible()) {
                continue;
            }
            all.add(new Place("card-" + id, () -> press(window, id)));
        }
        return all;
    }

    private static void press(MainWindow window, String id) {
        window.view().lookupAll("#" + id).stream().filter(Node::isVisible).findFirst().map(ButtonBase.class::cast)
                .orElseThrow(() -> new AssertionError("no button " + id)).fire();
    }

    /// Back to the panels in the first view, every card closed.
    static void leave(MainWindow window) {
        Window main = window.view().getScene().getWindow();
        List.copyOf(Window.getWindows()).stream().filter(w -> w != main).forEach(Window::hide);
        window.view().pages().close();
        window.bench().viewProperty().set(View.STRIP);
    }
}

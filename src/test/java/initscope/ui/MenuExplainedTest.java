package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.controls.Command;
import initscope.ui.explain.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// What the menu does is said line by line.
class MenuExplainedTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void everyCommandHasASentenceAndATermInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        List<Command> all = fx(() -> window.view().commands().all().toList());
        assertTrue(all.size() > 35, "only " + all.size());
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            fx(() -> settings.languageProperty().set(language));
            Terms terms = new Terms(window.wording());
            for (Command command : all) {
                String key = "command." + command.id();
                String sentence = window.wording().has(key + ".help") ? window.wording().now(key + ".help") : "";
                if (sentence.isBlank() || sentence.equals(window.wording().now(key))) {
                    missing.add(language + " " + key + " has no sentence");
                }
                if (terms.entry(key).isEmpty()) {
                    missing.add(language + " " + key + " has no term");
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void theFootOfTheMenuFollowsTheArrows() {
        pause();
        Menu view = views();
        for (String id : List.of("do-phase", "do-compare")) {
            for (int i = 0; i < view.getItems().size() && !fx(() -> focused(item(view, id))); i++) {
                press(KeyCode.DOWN);
            }
            String wanted = window.wording().now("command." + id.substring(3) + ".help");
            until(wanted, () -> foot(view).getText().equals(wanted));
        }
    }

    @Test
    void f1ExplainsTheLineOfTheMenuThatHasTheFocus() {
        pause();
        Menu view = views();
        fx(() -> item(view, "do-phase").requestFocus());
        until("the line in focus", () -> focused(item(view, "do-phase")));
        press(KeyCode.F1);
        String wanted = window.wording().now("command.phase.help");
        until("what it is", () -> Window.getWindows().stream().filter(PopOver.class::isInstance)
                .map(card -> card.getScene().getRoot().lookup("#explanation-sentence"))
                .anyMatch(label -> label instanceof Label said && said.getText().equals(wanted)));
        until("no menu", () -> Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance));
    }

    /// The menu of views, opened with the arrows.
    private Menu views() {
        MenuButton menu = (MenuButton) fx(() -> window.view().lookup("#menu"));
        fx(() -> {
            menu.requestFocus();
            menu.show();
        });
        until("the menu", menu::isShowing);
        Menu view = (Menu) menu.getItems().stream().filter(item -> "menu-view".equals(item.getId())).findFirst().orElseThrow();
        for (int i = 0; i < menu.getItems().size() && !fx(() -> focused(view.getStyleableNode())); i++) {
            press(KeyCode.DOWN);
        }
        until("the heading", () -> focused(view.getStyleableNode()));
        press(KeyCode.RIGHT);
        until("the menu of views", () -> view.isShowing() && item(view, "do-phase") != null);
        return view;
    }

    private static Node item(Menu menu, String id) {
        return menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().getStyleableNode();
    }

    private static Label foot(Menu menu) {
        return (Label) ((javafx.scene.control.CustomMenuItem) menu.getItems().getLast()).getContent();
    }

    private static boolean focused(Node node) {
        return node != null && node.isFocused();
    }
}

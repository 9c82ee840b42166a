package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.bench.command.Commands.Section;
import initscope.ui.controls.Command;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The window without a mouse.
class KeyboardTest extends WindowBench {
    private static final int MOST = 400;
    private static final Set<String> NOT_PAGES = Set.of("back", "explain", "menu", "projector", "freeze", "blank", "fullscreen",
            "teacher", "larger", "smaller", "ordinary", "settings");

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void tabReachesEveryControlOfTheWindow() {
        pause();
        assertEquals("", String.join("\n", unreached("window")));
    }

    @Test
    @Tag("slow")
    void tabReachesEveryControlOfEveryPage() {
        pause();
        Set<String> missing = new TreeSet<>();
        for (Section section : List.of(Section.EDIT, Section.VIEW, Section.LEARN, Section.TEACH, Section.HELP)) {
            for (Command command : window.view().commands().in(section)) {
                boolean opens = !NOT_PAGES.contains(command.id()) && fx(() -> command.ready().get());
                if (opens) {
                    fx(() -> command.deed().run());
                    if (!fx(() -> window.view().pages().isClosed())) {
                        missing.addAll(unreached(command.id()));
                    }
                    fx(() -> window.view().pages().close());
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    /// What can be operated but is not come to by going on from focus to focus.
    private List<String> unreached(String where) {
        return fx(() -> {
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            Set<Node> wanted = new HashSet<>(Operable.under(root));
            wanted.removeIf(node -> node.isDisabled() || inList(node));
            assertTrue(wanted.size() > 2, "nothing to reach in " + where);
            Set<Node> reached = new HashSet<>();
            Set<Node> owners = new HashSet<>();
            for (int i = 0; i < MOST; i++) {
                Node owner = stage.getScene().getFocusOwner();
                for (Node at = owner; at != null; at = at.getParent()) {
                    reached.add(at);
                }
                if (owner == null || !owners.add(owner) && i > 0 && owners.size() > 1 && owners.size() < i) {
                    break;
                }
                owner.requestFocusTraversal(TraversalDirection.NEXT);
            }
            wanted.removeAll(reached);
            return wanted.stream().map(node -> where + ": " + Operable.place(node)).sorted().toList();
        });
    }

    private static boolean inList(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ListView<?>) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theMenuOpensWithF10AndClosesWithEscape() {
        pause();
        press(KeyCode.F10);
        until("the menu", () -> ((MenuButton) window.view().lookup("#menu")).isShowing());
        press(KeyCode.ESCAPE);
        until("no menu", () -> !((MenuButton) window.view().lookup("#menu")).isShowing());
        assertEquals("menu", fx(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void aCardClosesWithEscapeAndTheFocusIsWhereItWas() {
        pause();
        Button opener = (Button) fx(() -> window.view().lookup("#view"));
        fx(() -> {
            opener.requestFocus();
            opener.fire();
        });
        until("the card", () -> cards().size() == 1);
        press(KeyCode.ESCAPE);
        until("no card", () -> cards().isEmpty());
        assertEquals(opener, fx(() -> stage.getScene().getFocusOwner()));
    }

    @Test
    void f1ExplainsTheFocusAndShowsItInAnExperiment() {
        pause();
        Node field = in(0, "#layers");
        fx(field::requestFocus);
        press(KeyCode.F1);
        until("the explanation", () -> cards().size() == 1 && cards().getFirst().getRoot().lookup("#term-show") != null);
        Button show = (Button) fx(() -> cards().getFirst().getRoot().lookup("#term-show"));
        assertTrue(fx(() -> !cards().getFirst().getRoot().lookupAll(".formula").isEmpty()));
        fx(show::fire);
        until("the experiment of the term", () -> bench.focusedProperty().get().spec().depth() == 10 && cards().isEmpty());
    }

    @Test
    void theGlossaryAnswersAsOneTypesAndShowsWhatItFound() {
        pause();
        fx(() -> window.view().viewOf(panel(0)).focus());
        press(KeyCode.G);
        until("the glossary", () -> window.view().lookup("#glossary-search") != null
                && window.view().lookup("#glossary-search").isFocused());
        robot.write("xav");
        until("Xavier", () -> window.view().lookup("#term-name") instanceof javafx.scene.control.Label label
                && label.getText().startsWith("Xavier"));
        fx(() -> ((Button) window.view().lookup("#term-show")).fire());
        until("the panels with Xavier", () -> window.view().pages().isClosed()
                && bench.focusedProperty().get().spec().toString().startsWith("tanh xavier-normal"));
    }

    @Test
    void preferencesAreFoundByTheirWordsAndGoBack() {
        pause();
        fx(() -> window.view().viewOf(panel(0)).focus());
        press(KeyCode.CONTROL, KeyCode.COMMA);
        until("the preferences", () -> window.view().lookup("#preferences-search") != null);
        assertEquals(4, fx(() -> window.view().lookupAll("#preferences .row").size()).intValue());
        robot.write("theme");
        until("one setting", () -> window.view().lookupAll("#preferences .row").size() == 1);
        fx(() -> settings.themeProperty().set(initscope.ui.theme.Theme.DARK));
        fx(() -> ((Button) window.view().lookup("#reset-theme")).fire());
        assertEquals(initscope.ui.theme.Theme.SYSTEM, settings.themeProperty().get());
    }

    private static List<PopOver> cards() {
        List<PopOver> cards = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window instanceof PopOver card && card.isShowing()) {
                cards.add(card);
            }
        }
        return cards;
    }
}

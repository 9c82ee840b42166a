package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.lesson.glossary.Entry;
import initscope.ui.bench.command.Commands.Section;
import initscope.ui.controls.Command;
import initscope.ui.controls.Explain;
import initscope.ui.explain.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A walk through the whole window, in search of something nobody explains.
class ExplainedTest extends WindowBench {
    /// What they open is no page.
    private static final Set<String> NOT_PAGES = Set.of("back", "explain", "projector", "freeze", "blank", "fullscreen", "teacher", "larger", "smaller", "ordinary");

    @Start
    void start(Stage stage) {
        open();
    }

    /// Names of statistics, by what their words begin with.
    private static final List<String> STATISTICS = List.of("readout.", "headline.", "compare.key.", "reproduction.layer",
            "reproduction.published", "reproduction.ours", "reproduction.band", "limit.");

    private final Set<String> missing = new TreeSet<>();
    private final Set<String> named = new TreeSet<>();
    private int seen;

    @Test
    void everyControlOfTheWindowAndItsCardsHasASentenceATermAndWordsToBeSpoken() {
        pause();
        look("window");
        pops();
        check(70);
    }

    @Test
    void everyStatisticOnShowIsExplainedWhereverItIsNamedInBothLanguages() {
        pause();
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            fx(() -> settings.languageProperty().set(language));
            fx(() -> panel(0).hoveredProperty().set(2));
            until("the figures of a layer", () -> window.view().lookup("#readout-mean").isVisible());
            statistics("readout", stage.getScene().getRoot());
            choose("compare");
            statistics("differences", stage.getScene().getRoot());
            fx(() -> window.view().pages().close());
            choose("reproduce");
            fx(() -> ((ListView<?>) window.view().lookup("#reproduction-rows")).getSelectionModel().select(0));
            statistics("reproduction", stage.getScene().getRoot());
            fx(() -> window.view().pages().close());
        }
        assertEquals("", String.join("\n", missing));
        assertTrue(named.size() >= 2 * 20, "only " + named);
    }

    /// Every label that says the name of a statistic; a verdict may be of the same word.
    private void statistics(String where, Node root) {
        fx(() -> {
            root.applyCss();
            Terms terms = new Terms(window.wording());
            Set<String> names = new TreeSet<>();
            ResourceBundle.getBundle("initscope.ui.words.words", Locale.KOREAN).keySet().stream().filter(key -> !key.endsWith(".help") && !key.endsWith(".short") && !key.endsWith(".hint")
                    && STATISTICS.stream().anyMatch(key::startsWith)).forEach(key -> names.add(window.wording().now(key)));
            for (Node node : root.lookupAll(".label")) {
                if (node instanceof Label label && label.getText() != null && names.contains(label.getText()) && shown(label)
                        && !(label.getLabelFor() instanceof TextInputControl) && !label.getStyleClass().contains("verdicts")) {
                    named.add(label.getText());
                    Optional<Node> explained = Explain.explained(label);
                    String key = explained.flatMap(Explain::key).orElse("");
                    if (explained.orElse(null) != label || terms.sentence(key).isBlank() || terms.entry(key).isEmpty()) {
                        missing.add(where + ": " + label.getText() + " (" + key + ")");
                    }
                }
            }
        });
    }

    @Test
    void aClickOnTheNameOfAStatisticSaysWhatItIs() {
        pause();
        choose("compare");
        until("the table", () -> window.view().lookup("#differences .statistic") != null);
        Label name = (Label) fx(() -> window.view().lookupAll("#differences .statistic").stream()
                .filter(node -> ((Label) node).getText().equals(window.wording().now("headline.STD"))).findFirst().orElseThrow());
        robot.clickOn(name);
        until("what it is", () -> Window.getWindows().stream().filter(PopOver.class::isInstance)
                .anyMatch(card -> card.getScene().getRoot().lookup("#term-show") != null));
        press(KeyCode.F1);
        until("no card", () -> Window.getWindows().stream().noneMatch(PopOver.class::isInstance));
        fx(name::requestFocus);
        press(KeyCode.ENTER);
        until("what it is", () -> Window.getWindows().stream().anyMatch(PopOver.class::isInstance));
    }

    @Test
    @Tag("slow")
    void everyControlOfEveryPageIsExplainedInBothLanguages() {
        pause();
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            fx(() -> settings.languageProperty().set(language));
            look("window");
            pops();
            for (Section section : List.of(Section.VIEW, Section.LEARN, Section.TEACH, Section.HELP)) {
                for (Command command : window.view().commands().in(section)) {
                    if (!NOT_PAGES.contains(command.id()) && fx(() -> command.ready().get())) {
                        fx(() -> command.deed().run());
                        look(command.id());
                        fx(() -> window.view().pages().close());
                    }
                }
            }
            fx(() -> window.view().pages().inspect(panel(0), 2));
            look("inside");
            fx(() -> window.view().pages().differentiate(panel(0)));
            look("jacobian");
            fx(() -> window.view().pages().close());
        }
        check(600);
    }

    private void check(int least) {
        assertEquals("", String.join("\n", missing), () -> missing.size() + " of " + seen + " are not explained");
        assertTrue(seen > least, "only " + seen + " were found");
    }

    private void pops() {
        for (String id : List.of("view", "layers", "law", "more", "myths", "repair")) {
            for (Node node : fx(() -> List.copyOf(window.view().lookupAll("#" + id)))) {
                if (node instanceof Button || node instanceof ButtonBase && id.equals("more")) {
                    if (!fx(() -> shown(node))) {
                        continue;
                    }
                    fx(() -> ((ButtonBase) node).fire());
                    until("the card of " + id, () -> pop(node).isPresent());
                    PopOver open = fx(() -> pop(node).orElseThrow());
                    look(open.getRoot(), "card " + id);
                    fx(() -> open.hide());
                    break;
                }
            }
        }
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<PopOver> pop(Node owner) {
        return Window.getWindows().stream().filter(PopOver.class::isInstance).map(PopOver.class::cast)
                .filter(card -> card.isShowing() && card.getOwnerNode() == owner).findFirst();
    }

    private void look(String where) {
        look(stage.getScene().getRoot(), where);
    }

    private void look(Node root, String where) {
        fx(() -> {
            root.applyCss();
            stage.getScene().getRoot().layout();
            Terms terms = new Terms(window.wording());
            List<Node> nodes = new ArrayList<>(Operable.under(root));
            seen += nodes.size();
            for (Node node : nodes) {
                String fault = fault(node, terms);
                if (!fault.isEmpty()) {
                    missing.add(where + ": " + fault + " at " + Operable.place(node));
                }
            }
        });
    }

    /// What is not said about a node; "" if nothing is missing.
    private static String fault(Node node, Terms terms) {
        Optional<Node> explained = Explain.explained(node);
        if (explained.isEmpty()) {
            return "no words";
        }
        String key = Explain.key(explained.get()).orElseThrow();
        Optional<Entry> entry = terms.entry(key);
        return terms.sentence(key).isBlank() ? "no sentence for " + key
                : entry.isEmpty() ? "no term for " + key
                : Operable.spoken(node).isBlank() ? "nothing to speak" : "";
    }
}

package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Limit;
import initscope.experiment.diagnosis.Thresholds;
import initscope.experiment.spec.Spec;
import initscope.ui.panel.PanelModel;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Robots at what is said of a run: why, what it contradicts, what could be tried, and what differs.
class FindingsWindowTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void aRemedyIsAppliedBesideAndTakenBackAtOnce() {
        pause();
        List<Spec> before = specs();
        robot.clickOn(in(1, "#repair"));
        until("a remedy", () -> shown("#apply-FITTING_RULE") != null);
        robot.clickOn(shown("#apply-FITTING_RULE"));
        until("the remedy beside", () -> panel(2).spec().toString().equals("sigmoid xavier-normal"));
        assertEquals(List.of(before.get(0), before.get(1), before.get(3)), List.of(panel(0).spec(), panel(1).spec(), panel(3).spec()));
        settle();
        fx(() -> stage.requestFocus());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.clickOn(in(0, ".plot"), javafx.scene.input.MouseButton.SECONDARY);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("everything as before", () -> specs().equals(before));
    }

    @Test
    void withRoomLeftARemedyGetsAPanelOfItsOwn() {
        pause();
        fx(() -> bench.remove(panel(3)));
        List<Spec> before = specs();
        fx(() -> bench.beside(panel(1), panel(0).spec()));
        assertEquals(List.of(before.get(0), before.get(1), before.get(0), before.get(2)), specs());
        fx(bench::undo);
        assertEquals(before, specs());
    }

    @Test
    void aMythShowsTheSetUpThatContradictsItBest() {
        pause();
        until("a contradiction", () -> in(0, "#myths").isVisible());
        robot.clickOn(in(0, "#myths"));
        until("the sentence", () -> shown("#show-SATURATED") != null);
        robot.clickOn(shown("#show-SATURATED"));
        until("its set-up beside", () -> panel(1).spec().toString().equals("tanh normal(1) depth=10 width=500 batch=200"));
    }

    /// The same number against another limit is another verdict, at once and in every panel.
    @Test
    void aLimitIsChangedInTheTableAndHoldsAtOnce() {
        pause();
        assertTrue(sentence(0).startsWith("Saturated"), sentence(0));
        robot.clickOn(in(0, "#more"));
        until("the findings", () -> shown("#limits") != null);
        robot.clickOn(shown("#limits"));
        until("the limits", () -> shown("#limit-SATURATED") != null);
        robot.doubleClickOn(shown("#limit-SATURATED")).push(KeyCode.CONTROL, KeyCode.A).write("90%").push(KeyCode.ENTER);
        until("another limit", () -> bench.thresholdsProperty().get().of(Limit.SATURATED) == 0.9);
        assertTrue(sentence(0).startsWith("Beginning to saturate"), sentence(0));
        robot.clickOn(shown("#limits-reset"));
        until("the default again", () -> bench.thresholdsProperty().get().equals(Thresholds.DEFAULT));
        assertTrue(sentence(0).startsWith("Saturated"), sentence(0));
    }

    @Test
    void aFindingPointsAtItsLayer() {
        pause();
        robot.clickOn(in(1, "#more"));
        until("the findings", () -> shown("#finding-COLLAPSED_SIGNAL") != null);
        fx(() -> ((javafx.scene.control.ButtonBase) shown("#finding-COLLAPSED_SIGNAL")).fire());
        until("layer 5", () -> panel(1).hoveredProperty().get() == 5);
    }

    /// The second look: merged samples are said of a network whose geometry the stream does not measure.
    @Test
    void whatNeedsACloserLookIsSaidAfterIt() {
        pause();
        fx(() -> bench.paste("relu he-normal depth=50 width=64 batch=128"));
        until("merged", () -> sentence(0).startsWith("Merged"));
        assertEquals(null, panel(0).snapshotProperty().get().last().geometry());
    }

    @Test
    void whatDiffersStandsInALineAndInATable() {
        pause();
        assertTrue(differs().contains("xavier-normal | he-normal"), differs());
        fx(() -> bench.everywhere(panel(2), initscope.ui.spec.Aspect.ACTIVATION));
        assertFalse(differs().contains("activation"), differs());
        robot.clickOn(in(0, ".plot"), javafx.scene.input.MouseButton.SECONDARY);
        robot.press(KeyCode.D).release(KeyCode.D);
        until("the table", () -> robot.lookup("#differences").tryQuery().isPresent());
        Set<Node> numbers = robot.lookup("#differences .value").queryAll();
        assertTrue(numbers.size() >= 4 * 7, "only " + numbers.size());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels again", () -> robot.lookup("#differences").tryQuery().isEmpty());
    }

    private List<Spec> specs() {
        return bench.panels().stream().map(PanelModel::spec).toList();
    }

    private String sentence(int panel) {
        return fx(() -> ((Labeled) in(panel, "#sentence")).getText());
    }

    private String differs() {
        return fx(() -> ((Labeled) robot.lookup("#differs").query()).getText());
    }

    /// A node of a pop-over, null while it is not there.
    private Node shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).orElse(null);
    }
}

package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.statistics.Binning;
import initscope.ui.panel.PanelModel;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Robots inside a layer.
class InspectTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private String text(String id) {
        return fx(() -> ((Labeled) robot.lookup(id).query()).getText());
    }

    private boolean isOpen() {
        return robot.lookup("#inspect").tryQuery().isPresent();
    }

    /// Clicks on the third layer of a panel and waits for its inside.
    private void lookInside(int panel) {
        robot.clickOn(in(panel, ".plot"));
        until("the page", this::isOpen);
        until("what is inside", () -> !((Label) robot.lookup("#inspect-sentence").query()).getText().isEmpty());
    }

    @Test
    void aClickOnALayerOpensItAndEscapeReturns() {
        pause();
        lookInside(2);
        assertEquals("Layer 3 of 5", text("#inspect-layer"));
        assertTrue(text("#inspect-sentence").startsWith("tanh turns z"), text("#inspect-sentence"));
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until("the next layer", () -> text("#inspect-layer").equals("Layer 4 of 5"));
        assertEquals(0, bench.batchProperty().get(), "the arrow is the page's");
        robot.press(KeyCode.LEFT).release(KeyCode.LEFT).press(KeyCode.LEFT).release(KeyCode.LEFT);
        until("two layers back", () -> text("#inspect-layer").equals("Layer 2 of 5"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels", () -> !isOpen());
        assertNotNull(in(2, ".plot").getScene());
    }

    @Test
    void enterOpensTheLayerThatIsChosenWithTheKeyboard() {
        pause();
        fx(() -> window.view().viewOf(panel(0)).focus());
        robot.press(KeyCode.SHIFT, KeyCode.RIGHT).release(KeyCode.RIGHT).press(KeyCode.RIGHT)
                .release(KeyCode.RIGHT, KeyCode.SHIFT);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        until("the page", this::isOpen);
        assertEquals("Layer 2 of 5", text("#inspect-layer"));
    }

    @Test
    void aClickOnABarListsItsUnits() {
        pause();
        lookInside(0);
        Node mechanism = robot.lookup("#mechanism").query();
        Bounds b = fx(() -> mechanism.localToScreen(mechanism.getBoundsInLocal()));
        robot.clickOn(b.getMinX() + 0.65 * b.getWidth(), b.getMinY() + 0.85 * b.getHeight());
        until("who is in it", () -> text("#inspect-sentence").startsWith("The bar from z = "));
        String said = text("#inspect-sentence");
        assertTrue(said.contains("of 100 units") && said.contains("Most from unit "), said);
        robot.press(KeyCode.UP).release(KeyCode.UP);
        robot.moveTo(0, 0);
        until("the lowest bar of x", () -> text("#inspect-sentence").startsWith("The bar from x = 0 to"));
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        String copied = fx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("sigmoid normal(1), Layer 3 of 5\nsigmoid turns z"), copied);
        assertTrue(copied.contains("\nThe bar from x = 0 to"), copied);
        robot.moveTo("#map");
        until("one value", () -> text("#inspect-sentence").matches("unit \\d+, sample \\d+: z = .*"));
    }

    @Test
    void thePageFollowsTheStreamAndTheLanguage() {
        pause();
        lookInside(3);
        assertEquals("batch 0", text("#inspect-batch"));
        fx(bench::step);
        until("the next batch", () -> text("#inspect-batch").equals("batch 1"));
        fx(() -> bench.accumulatingProperty().set(true));
        until("that it is the last alone", () -> text("#inspect-batch").equals("the last batch alone: 1"));
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        until("Korean", () -> text("#inspect-layer").equals("5층 중 3층"));
        fx(bench::togglePlaying);
        until("a stream", () -> text("#inspect-batch").matches(".* [3-9]"));
    }

    @Test
    void aPanelThatGoesTakesItsPageAlong() {
        pause();
        lookInside(1);
        PanelModel panel = panel(1);
        fx(() -> bench.remove(panel));
        until("the panels", () -> !isOpen());
        assertFalse(bench.panels().contains(panel));
    }

    @Test
    void twoClicksZoomOutWithoutLookingInside() {
        pause();
        fx(() -> panel(2).specProperty().set(panel(2).spec().withBinning(
                new Binning(10, new Binning.Range.Fixed(-0.2, 0.2)))));
        settle();
        robot.doubleClickOn(in(2, ".plot"));
        until("the whole range", () -> panel(2).spec().binning().range() instanceof Binning.Range.Auto);
        settle();
        assertFalse(isOpen());
        // A third click in the same breath belongs to the other two.
        robot.sleep(700);
        lookInside(2);
    }
}

package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.view.View;
import initscope.statistics.LayerStatistics;
import initscope.ui.canvas.Plot;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A robot looks at the same run in every way.
class ViewTest extends WindowBench {
    private static final List<KeyCode> KEYS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9, KeyCode.DIGIT0);

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void everyDigitShowsAnotherPictureOfTheSameRunInAllPanels() {
        pause();
        Set<Integer> pictures = new HashSet<>();
        for (View view : View.values()) {
            press(KEYS.get(view.ordinal()));
            until(view + " everywhere", () -> bench.panels().stream().allMatch(p -> p.viewProperty().get() == view));
            settle();
            assertTrue(pictures.add(pixels(2)), view + " looks like another view");
            assertEquals(0, panel(2).snapshotProperty().get().batch());
        }
        press(KeyCode.DIGIT1);
        settle();
        assertFalse(pictures.add(pixels(2)), "the strip does not come back as it was");
    }

    @Test
    void aViewAsksForWhatItShowsAndNoOtherPaysForIt() {
        pause();
        LayerStatistics plain = panel(0).snapshotProperty().get().last();
        assertTrue(plain.quantiles().isEmpty() && plain.geometry() == null && plain.gradient().detail() == null);
        press(KeyCode.DIGIT4);
        until("quantiles", () -> !panel(0).snapshotProperty().get().last().quantiles().isEmpty());
        press(KeyCode.DIGIT7);
        until("the gradient's detail", () -> panel(0).snapshotProperty().get().last().gradient().detail() != null);
        press(KeyCode.DIGIT8);
        until("its histograms", () -> panel(0).snapshotProperty().get().last().gradient().detail().histogram() != null);
        press(KeyCode.DIGIT0);
        until("the geometry", () -> panel(0).snapshotProperty().get().last().geometry() != null);
        press(KeyCode.DIGIT1);
        settle();
        assertEquals(plain, panel(0).snapshotProperty().get().last());
    }

    @Test
    void sizesHaveALinearTwin() {
        pause();
        press(KeyCode.DIGIT6);
        settle();
        int decades = pixels(1);
        press(KeyCode.L);
        until("linear", () -> !panel(1).levelsProperty().get().log());
        settle();
        assertTrue(decades != pixels(1));
        press(KeyCode.L);
        until("decades", () -> panel(1).levelsProperty().get().log());
        settle();
        assertEquals(decades, pixels(1));
        assertEquals(panel(0).levelsProperty().get(), panel(3).levelsProperty().get());
    }

    @Test
    void theLayerPointedAtIsFoundInEveryView() {
        pause();
        for (View view : View.values()) {
            fx(() -> bench.viewProperty().set(view));
            settle();
            robot.moveTo(0, 0);
            until("no layer", () -> panel(0).hoveredProperty().get() == 0);
            for (double share : new double[] {0.5, 0.7, 0.85, 0.3}) {
                robot.moveTo(fx(() -> {
                    Plot plot = window.view().viewOf(panel(3)).plot();
                    return plot.localToScreen(0.3 * plot.getWidth(), share * plot.getHeight());
                }));
                if (fx(() -> panel(0).hoveredProperty().get()) > 0) {
                    break;
                }
            }
            until("a layer in " + view, () -> panel(0).hoveredProperty().get() > 0);
            assertFalse(((Labeled) robot.lookup("#readout-std").query()).getText().isBlank());
        }
    }

    @Test
    void theMenuNamesTheView() {
        pause();
        Labeled menu = (Labeled) robot.lookup("#views").query();
        String strip = menu.getText();
        robot.clickOn("#views").clickOn("#look-variance");
        until("the view", () -> bench.viewProperty().get() == View.VARIANCE);
        assertFalse(menu.getText().equals(strip));
    }

    @Test
    void manyNetworksComeOneByOneAndAllInTheEnd() {
        pause();
        fx(() -> panel(3).specProperty().set(panel(3).spec().withSeeds(12)));
        until("twelve networks", () -> panel(3).networksProperty().get().size() == 12);
        settle();
        assertEquals(panel(3).snapshotProperty().get().layers(), panel(3).networksProperty().get().getFirst());
        assertEquals(12, new HashSet<>(panel(3).networksProperty().get()).size());
        assertEquals(1, panel(0).networksProperty().get().size());
        fx(() -> panel(3).specProperty().set(panel(3).spec().withSeeds(1)));
        settle();
        assertEquals(1, panel(3).networksProperty().get().size());
        assertNotNull(panel(3).snapshotProperty().get());
    }

    @Test
    void manyNetworksDoNotHoldUpTheStream() {
        pause();
        fx(() -> panel(3).specProperty().set(panel(3).spec().withSeeds(8)));
        settle();
        fx(bench::togglePlaying);
        until("the third batch of eight networks", () -> panel(3).snapshotProperty().get().batch() >= 2
                && panel(3).networksProperty().get().size() == 8);
    }

    private int pixels(int index) {
        WritableImage image = fx(() -> window.view().viewOf(panel(index)).plot().snapshot(new SnapshotParameters(), null));
        int[] all = new int[(int) (image.getWidth() * image.getHeight())];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                javafx.scene.image.PixelFormat.getIntArgbInstance(), all, 0, (int) image.getWidth());
        return Arrays.hashCode(all);
    }
}

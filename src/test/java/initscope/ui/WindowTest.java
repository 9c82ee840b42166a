package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.ui.panel.PanelModel;
import initscope.ui.spec.Aspect;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Robots at the real window.
class WindowTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void fourPicturesAppearAndMoveWithoutAClick() {
        until("four pictures", () -> bench.panels().stream().allMatch(p -> p.snapshotProperty().get() != null));
        until("the third batch", () -> bench.batchProperty().get() >= 3);
        until("painted", () -> bench.panels().stream()
                .allMatch(p -> window.view().viewOf(p).plot().paintings() >= 2));
        assertEquals(List.of("sigmoid normal(1)", "sigmoid normal(0.01)", "tanh xavier-normal", "relu he-normal"),
                bench.panels().stream().map(p -> p.spec().toString()).toList());
        assertTrue(bench.panels().stream().noneMatch(p -> p.findingsProperty().get().isEmpty()));
    }

    @Test
    void spaceStopsTheStreamAndAnArrowStepsIt() {
        until("a stream", () -> bench.batchProperty().get() >= 1);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        until("stopped", () -> !bench.playingProperty().get());
        long batch = bench.batchProperty().get();
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until("one step", () -> bench.batchProperty().get() == batch + 1);
        settle();
        assertEquals(batch + 1, panel(0).snapshotProperty().get().batch());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        until("a stream again", () -> bench.batchProperty().get() > batch + 1);
    }

    @Test
    void steppingFromTheFirstBatchRepeatsExactly() {
        pause();
        List<Histogram> first = threeSteps();
        List<Histogram> again = threeSteps();
        assertEquals(first, again);
        assertNotEquals(first.get(0), first.get(1));
    }

    private List<Histogram> threeSteps() {
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        settle();
        return List.of(1, 2, 3).stream().map(n -> {
            robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
            until("batch " + n, () -> bench.batchProperty().get() == n);
            settle();
            return panel(3).snapshotProperty().get().last().histogram();
        }).toList();
    }

    @Test
    void newWeightsComeWithTheNextSeed() {
        pause();
        Snapshot before = panel(2).snapshotProperty().get();
        robot.press(KeyCode.R).release(KeyCode.R);
        until("the next seed", () -> bench.panels().stream().allMatch(p -> p.spec().seed() == 2));
        settle();
        assertNotEquals(before.last().histogram(), panel(2).snapshotProperty().get().last().histogram());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("the first seed again", () -> panel(2).spec().seed() == 1);
        settle();
        assertEquals(before.last().histogram(), panel(2).snapshotProperty().get().last().histogram());
    }

    @Test
    void anActivationIsFoundByTyping() {
        pause();
        robot.clickOn(in(0, "#activation"));
        robot.write("soft").press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.ENTER).release(KeyCode.ENTER);
        until("another activation", () -> panel(0).spec().activation().id().startsWith("soft"));
        settle();
        assertEquals(panel(0).spec(), panel(0).snapshotProperty().get().spec());
    }

    @Test
    void draggingSigmaMovesThePictureOnTheWay() {
        pause();
        Set<Spec> seen = new HashSet<>();
        fx(() -> panel(1).snapshotProperty().subscribe(s -> seen.add(s.spec())));
        Slider slider = (Slider) in(1, "#slider");
        robot.drag(slider.lookup(".thumb"));
        for (int i = 0; i < 6; i++) {
            robot.moveBy(8, 0);
            settle();
        }
        robot.drop();
        settle();
        assertTrue(seen.size() >= 4, "pictures on the way: " + seen);
        assertTrue(((initscope.init.Initializer.Normal) panel(1).spec().initializer()).std() > 0.05);
    }

    @Test
    void panelsComeAndGo() {
        pause();
        robot.press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        until("three panels", () -> bench.panels().size() == 3);
        assertEquals("sigmoid normal(0.01)", panel(0).spec().toString());
        choose("add");
        until("four panels", () -> bench.panels().size() == 4);
        settle();
        assertEquals(panel(0).spec(), panel(1).spec());
        assertNotNull(panel(1).snapshotProperty().get());
        fx(() -> bench.move(panel(1), 2));
        assertEquals("sigmoid normal(0.01)", panel(3).spec().toString());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("the old order", () -> panel(3).spec().toString().equals("relu he-normal"));
    }

    @Test
    void aWrongNumberKeepsThePictureAndSaysWhy() {
        pause();
        Snapshot before = panel(0).snapshotProperty().get();
        robot.doubleClickOn(in(0, "#knob")).write("big").press(KeyCode.ENTER).release(KeyCode.ENTER);
        until("a message", () -> panel(0).noticeProperty().get() != null);
        assertTrue(((Labeled) in(0, "#notice")).getText().contains("\"big\" is not a number"));
        assertTrue(in(0, "#notice").getParent().isVisible());
        assertSame(before, panel(0).snapshotProperty().get());
        assertFalse(panel(0).staleProperty().get());
        robot.doubleClickOn(in(0, "#knob")).write("0.5").press(KeyCode.ENTER).release(KeyCode.ENTER);
        until("the message gone", () -> panel(0).noticeProperty().get() == null);
        settle();
        assertEquals("sigmoid normal(0.5)", panel(0).snapshotProperty().get().spec().toString());
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatWould() {
        pause();
        fx(() -> bench.paste("relu he-normal depth=200 width=4096 batch=65536"));
        until("refused", () -> panel(0).noticeProperty().get() != null);
        assertTrue(panel(0).staleProperty().get());
        assertEquals("sigmoid normal(1)", panel(0).snapshotProperty().get().spec().toString());
        Spec remedy = panel(0).noticeProperty().get().remedy();
        assertNotNull(remedy);
        assertTrue(remedy.batch() < 65536);
    }

    @Test
    void aHugeExperimentLeavesTheOthersStreamingAndCanBeGivenUp() {
        until("four pictures", () -> bench.panels().stream().allMatch(p -> p.snapshotProperty().get() != null));
        fx(() -> bench.paste("relu orthogonal depth=6 width=2048 batch=2000"));
        until("a sign that it takes long", () -> panel(0).busyProperty().get());
        assertTrue(panel(0).staleProperty().get());
        long batch = fx(() -> panel(1).snapshotProperty().get().batch());
        until("three more batches of another panel",
                () -> panel(1).snapshotProperty().get().batch() >= batch + 3);
        assertTrue(panel(0).busyProperty().get(), "it was not huge");
        robot.clickOn(in(0, "#cancel"));
        until("held", () -> panel(0).heldProperty().get() && !panel(0).busyProperty().get());
        assertEquals("sigmoid normal(1)", panel(0).snapshotProperty().get().spec().toString());
        fx(() -> bench.paste("sigmoid normal(2)"));
        until("another picture", () -> panel(0).snapshotProperty().get().spec().toString().equals("sigmoid normal(2)"));
        assertFalse(panel(0).heldProperty().get());
    }

    @Test
    void theKeyboardReachesEveryControl() {
        pause();
        Set<String> wanted = new HashSet<>(Set.of("menu", "play", "step", "redraw", "views", "presets", "learn", "view"));
        for (int i = 0; i < 4; i++) {
            for (String id : List.of("activation", "initializer", "knob", "slider", "layers", "panel-menu")) {
                wanted.add(id + i);
            }
        }
        for (int i = 0; i < 60 && !wanted.isEmpty(); i++) {
            robot.press(KeyCode.TAB).release(KeyCode.TAB);
            Node owner = fx(() -> stage.getScene().getFocusOwner());
            int at = 0;
            for (PanelModel p : bench.panels()) {
                for (Node n = owner; n != null; n = n.getParent()) {
                    if (n.getId() != null && window.view().viewOf(p).lookupAll("#" + n.getId()).contains(n)) {
                        wanted.remove(n.getId() + at);
                    }
                }
                at++;
            }
            wanted.remove(owner.getId());
        }
        assertEquals(Set.of(), wanted, "not reached by the tab key");
    }

    @Test
    void batchesAddUpWhenAsked() {
        pause();
        robot.press(KeyCode.A).release(KeyCode.A);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT).press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until("three batches", () -> panel(2).snapshotProperty().get().batches() == 3);
        LayerStatistics layer = panel(2).snapshotProperty().get().layer(1);
        assertEquals(3L * 1000 * 100, layer.histogram().total());
    }

    @Test
    void aSpecTravelsThroughTheClipboard() {
        pause();
        choose(3);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        String copied = panel(3).spec().toString();
        until("the spec in the clipboard", () -> Clipboard.getSystemClipboard().getString() != null
                && copied.equals(Clipboard.getSystemClipboard().getString().lines().findFirst().orElse("")));
        choose(0);
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        until("the spec of the fourth panel in the first", () -> panel(0).spec().equals(panel(3).spec()));
    }

    /// A click on the verdict of a panel: keys and clipboard are about it from then on.
    private void choose(int index) {
        robot.clickOn(in(index, "#sentence"));
        until("the chosen panel", () -> bench.focusedProperty().get() == panel(index));
    }

    @Test
    void oneSettingGoesToAllPanelsAndComesBackAtOnce() {
        pause();
        List<Spec> before = bench.panels().stream().map(PanelModel::spec).toList();
        fx(() -> bench.everywhere(panel(2), Aspect.ACTIVATION));
        assertTrue(bench.panels().stream().allMatch(p -> p.spec().activation().id().equals("tanh")));
        fx(bench::undo);
        assertEquals(before, bench.panels().stream().map(PanelModel::spec).toList());
    }

    @Test
    void zoomingCountsTheSameBatchAnew() {
        pause();
        Histogram whole = panel(2).snapshotProperty().get().layer(3).histogram();
        fx(() -> panel(2).specProperty().set(panel(2).spec().withBinning(
                new Binning(10, new Binning.Range.Fixed(-0.2, 0.2)))));
        settle();
        Histogram zoomed = panel(2).snapshotProperty().get().layer(3).histogram();
        assertEquals(10, zoomed.bins());
        assertEquals(whole.total(), zoomed.total());
        assertTrue(zoomed.hidden() > 0);
    }

    @Test
    void theLanguageChangesWhileTheWindowIsOpen() {
        pause();
        String english = ((Labeled) robot.lookup("#learn").query()).getText();
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        assertNotEquals(english, ((Labeled) robot.lookup("#learn").query()).getText());
        assertEquals("학습", ((Labeled) robot.lookup("#learn").query()).getText());
    }

    @Test
    void theLayerPointedAtIsReadInEveryPanelAndHasQuantiles() {
        pause();
        robot.moveTo(in(3, ".plot"));
        until("a layer", () -> panel(3).hoveredProperty().get() > 0);
        assertEquals(panel(3).hoveredProperty().get(), panel(0).hoveredProperty().get());
        until("quantiles", () -> !panel(3).snapshotProperty().get().last().quantiles().isEmpty());
        assertFalse(panel(0).quantilesProperty().get(), "the pointer only passed there");
        assertFalse(((Labeled) robot.lookup("#readout-q50").query()).getText().isBlank());
    }
}

package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.ui.bench.past.Arrangement;
import initscope.ui.controls.Command;
import initscope.ui.locks.Locks;
import initscope.ui.locks.Locks.Hold;
import initscope.ui.locks.Locks.Part;
import initscope.ui.spec.SpecEdit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A held part is held on every way that leads to it.
class LockedPathsTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private void hold(Hold hold, Part... parts) {
        Locks locks = Locks.NONE;
        for (Part part : parts) {
            locks = locks.with(part, hold);
        }
        Locks all = locks;
        fx(() -> window.view().auditorium().locksProperty().set(all));
    }

    private Arrangement now() {
        return fx(() -> bench.past().nowProperty().get());
    }

    /// What was refused last, as the banner says it; "" where it says nothing.
    private String refused() {
        return fx(() -> window.view().lookup("#locks-refused") instanceof Labeled said && said.isVisible() ? said.getText() : "");
    }

    private String sentence(Part part) {
        return window.wording().now("locks.refused", window.wording().now("locks.part." + part.id()));
    }

    private void focusPanel() {
        fx(() -> window.view().viewOf(panel(0)).focus());
    }

    private void assertRefused(Part part, KeyCode... keys) {
        focusPanel();
        Arrangement before = now();
        long batch = fx(() -> bench.batchProperty().get());
        press(keys);
        until(part + " refuses " + List.of(keys), () -> refused().equals(sentence(part)));
        assertEquals(before, now(), List.of(keys).toString());
        assertEquals(batch, fx(() -> bench.batchProperty().get()).longValue());
        assertFalse(fx(() -> bench.playingProperty().get()));
        assertTrue(fx(() -> window.view().pages().isClosed()), List.of(keys).toString());
        Locks locks = fx(() -> window.view().auditorium().locksProperty().get());
        fx(() -> window.view().auditorium().locksProperty().set(Locks.NONE));
        fx(() -> window.view().auditorium().locksProperty().set(locks));
    }

    @Test
    void keysOfTheStreamAreHeldWithIt() {
        pause();
        hold(Hold.LOCKED, Part.STREAM);
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.HOME, KeyCode.R, KeyCode.A)) {
            assertRefused(Part.STREAM, key);
        }
    }

    @Test
    void keysOfViewsPanelsAndPagesAreHeldWithThem() {
        pause();
        hold(Hold.LOCKED, Part.VIEWS, Part.PANELS, Part.LEARN);
        for (KeyCode key : List.of(KeyCode.T, KeyCode.L, KeyCode.DIGIT3, KeyCode.DIGIT0)) {
            assertRefused(Part.VIEWS, key);
        }
        fx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "relu he-normal")));
        for (KeyCode key : List.of(KeyCode.V, KeyCode.D, KeyCode.W, KeyCode.N)) {
            assertRefused(Part.PANELS, KeyCode.CONTROL, key);
        }
        assertRefused(Part.PANELS, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertRefused(Part.LEARN, KeyCode.F);
    }

    @Test
    void whatIsDroppedPastedOrTriedChangesNoHeldSetting() {
        pause();
        hold(Hold.LOCKED, Part.ACTIVATION, Part.LAYERS);
        Spec before = panel(0).spec();
        fx(() -> window.view().office().drop(List.of(), "relu " + before.toString().substring(8), panel(0)));
        assertEquals(before, panel(0).spec());
        assertEquals(sentence(Part.ACTIVATION), refused());
        assertFalse(fx(() -> panel(0).edit("depth", SpecEdit.with(panel(0).spec(), "depth", "9"))));
        assertEquals(before, panel(0).spec());
        assertEquals(sentence(Part.LAYERS), refused());
        fx(() -> bench.beside(panel(0), SpecReader.read("tanh he-normal").orThrow()));
        assertEquals(4, bench.panels().size());
        assertEquals(sentence(Part.ACTIVATION), refused());
        fx(() -> window.view().office().drop(List.of(), before.toString().replace("normal(1)", "normal(0.5)"), panel(0)));
        until("the number may still be moved", () -> panel(0).spec().initializer().toString().contains("0.5"));
        hold(Hold.LOCKED, Part.PANELS);
        fx(() -> window.view().office().drop(List.of(), "relu he-normal", panel(0)));
        assertTrue(panel(0).spec().toString().startsWith("sigmoid"));
        assertEquals(sentence(Part.PANELS), refused());
    }

    @Test
    void anUndoDoesNotGoRoundALockButAFileDoes() {
        pause();
        Spec first = panel(0).spec();
        fx(() -> panel(0).edit("activation", SpecEdit.withActivation(first, "tanh")));
        Spec changed = panel(0).spec();
        hold(Hold.LOCKED, Part.ACTIVATION);
        assertRefused(Part.ACTIVATION, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(changed, panel(0).spec());
        fx(() -> bench.past().arrange(new Arrangement(List.of(first), now().view(), now().choice(), now().decades(), now().theory(),
                now().accumulating(), now().speed(), now().thresholds(), now().notes())));
        assertEquals(List.of(first), bench.panels().stream().map(p -> p.spec()).toList());
        hold(Hold.LOCKED);
        focusPanel();
        press(KeyCode.CONTROL, KeyCode.Z);
        until("undone", () -> bench.panels().size() == 4);
    }

    @Test
    void everyCommandOfAHeldPartIsGreyOrGoneFromEveryMenu() {
        pause();
        Set<String> parts = new TreeSet<>();
        for (Hold hold : Hold.values()) {
            hold(hold, Part.values());
            for (Command command : fx(() -> window.view().commands().all().toList())) {
                boolean held = Part.behind(command.id()).isPresent();
                if (held) {
                    parts.add(command.id());
                    assertFalse(fx(() -> command.ready().get()), command.id());
                }
                for (MenuItem item : items(command)) {
                    assertEquals(!held || hold != Hold.HIDDEN, item.isVisible(), item.getId());
                    assertTrue(!held || item.isDisable(), item.getId());
                }
            }
        }
        assertEquals(Set.of("add", "depth", "grid", "losses", "optimizers", "preprocessing", "pretraining", "scales", "starts",
                "symmetry", "training"), parts);
        MenuButton menu = (MenuButton) fx(() -> window.view().lookup("#menu"));
        assertFalse(menu.getItems().stream().filter(item -> "menu-learn".equals(item.getId())).findFirst().orElseThrow().isVisible());
        choose("shortcuts");
        until("the sheet", () -> window.view().lookup("#shortcuts") != null);
        assertFalse(fx(() -> window.view().lookupAll("#shortcuts .key").stream().anyMatch(key -> ((Labeled) key).getText().equals("F"))));
    }

    private List<MenuItem> items(Command command) {
        MenuButton menu = (MenuButton) fx(() -> window.view().lookup("#menu"));
        MenuButton learn = (MenuButton) fx(() -> window.view().lookup("#learn"));
        List<MenuItem> found = new java.util.ArrayList<>(menu.getItems().stream().filter(Menu.class::isInstance)
                .flatMap(section -> ((Menu) section).getItems().stream()).filter(item -> ("do-" + command.id()).equals(item.getId())).toList());
        found.addAll(learn.getItems().stream().filter(item -> ("learn-" + command.id()).equals(item.getId())).toList());
        assertFalse(found.isEmpty(), command.id());
        return found;
    }
}

package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.view.View;
import initscope.ui.bench.command.PageKeys;
import initscope.ui.bench.command.PageKeys.PageKey;
import initscope.ui.controls.Command;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The sheet of shortcuts, held against what the keys do.
class ShortcutsTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void aQuestionMarkOpensTheSheetAndItNamesEveryKeyOfTheMenu() {
        pause();
        press(KeyCode.SHIFT, KeyCode.SLASH);
        until("the sheet", () -> window.view().lookup("#shortcuts") != null);
        Set<String> keys = new HashSet<>(fx(() -> window.view().lookupAll("#shortcuts .key").stream()
                .map(label -> ((Label) label).getText()).toList()));
        assertTrue(keys.size() > 30, keys.toString());
        for (Command command : window.view().commands().all().toList()) {
            assertTrue(command.key() == null || keys.contains(command.key().getDisplayText()), command.id());
        }
        press(KeyCode.ESCAPE);
        until("the panels", () -> window.view().pages().isClosed());
    }

    @Test
    void noKeyMeansTwoThingsAtOnce() {
        Set<String> keys = new HashSet<>();
        for (Command command : window.view().commands().all().toList()) {
            if (command.key() != null && !command.key().getDisplayText().equals("Escape")) {
                assertTrue(keys.add(command.key().getDisplayText()), "twice: " + command.key().getDisplayText());
            }
        }
    }

    @Test
    void keysOfTheWindowDoWhatTheSheetSays() {
        pause();
        fx(() -> window.view().viewOf(panel(0)).focus());
        press(KeyCode.DIGIT3);
        until("the heat map", () -> bench.viewProperty().get() == View.HEATMAP);
        press(KeyCode.RIGHT);
        until("batch 1", () -> bench.batchProperty().get() == 1);
        press(KeyCode.HOME);
        until("batch 0", () -> bench.batchProperty().get() == 0);
        press(KeyCode.A);
        until("batches add up", () -> bench.accumulatingProperty().get());
        press(KeyCode.T);
        until("theory", () -> bench.theoryProperty().get());
        press(KeyCode.L);
        until("linear sizes", () -> !bench.decadesProperty().get());
        long seed = fx(() -> panel(0).spec().seed());
        press(KeyCode.R);
        until("the next seed", () -> panel(0).spec().seed() == seed + 1);
        int panels = fx(() -> bench.panels().size());
        press(KeyCode.CONTROL, KeyCode.W);
        until("one panel less", () -> bench.panels().size() == panels - 1);
        press(KeyCode.CONTROL, KeyCode.D);
        until("as many as before", () -> bench.panels().size() == panels);
        press(KeyCode.CONTROL, KeyCode.Z);
        until("taken back", () -> bench.panels().size() == panels - 1);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until("done again", () -> bench.panels().size() == panels);
    }

    @Test
    void everyKeyOfAPageIsTakenThere() {
        pause();
        for (String place : List.of("panel", "training", "inside", "phase", "optimizers", "reproduce", "lessons")) {
            if (place.equals("inside")) {
                fx(() -> window.view().pages().inspect(panel(0), 2));
                until("the inside is seen", () -> !window.view().pages().isClosed());
            } else if (place.equals("panel")) {
                fx(() -> window.view().viewOf(panel(0)).focus());
            } else {
                fx(() -> window.view().commands().all().filter(c -> c.id().equals(place)).findFirst().orElseThrow().deed().run());
            }
            fx(() -> stage.getScene().getRoot().layout());
            for (PageKey key : PageKeys.all().stream().filter(k -> k.place().equals(place)).toList()) {
                fx(() -> panel(0).hoveredProperty().set(2));
                key.keys().forEach(text -> assertTrue(isTaken((KeyCodeCombination) KeyCombination.valueOf(text)),
                        place + ": " + text + " does nothing"));
            }
            assertFalse(isTaken(new KeyCodeCombination(KeyCode.F11, KeyCombination.ALT_DOWN)), "every key is taken on " + place);
            fx(() -> window.view().pages().close());
        }
        assertEquals(List.of(), bench.panels().stream().filter(p -> p.noticeProperty().get() != null).toList());
    }

    /// Whether somebody in the window wanted the key.
    private boolean isTaken(KeyCodeCombination key) {
        return fx(() -> {
            AtomicBoolean left = new AtomicBoolean();
            EventHandler<KeyEvent> last = event -> left.set(true);
            stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, last);
            Node owner = stage.getScene().getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key.getCode(),
                    key.getShift() == KeyCombination.ModifierValue.DOWN, key.getShortcut() == KeyCombination.ModifierValue.DOWN, key.getAlt() == KeyCombination.ModifierValue.DOWN,
                    false));
            stage.getScene().removeEventHandler(KeyEvent.KEY_PRESSED, last);
            return !left.get();
        });
    }
}

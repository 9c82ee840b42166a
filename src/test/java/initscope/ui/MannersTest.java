package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.controls.Tidings;
import initscope.ui.controls.Waiting;
import initscope.ui.settings.PreferencesView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/// Manners of the desktop: what is told, what takes long, what is found, where the window stands.
class MannersTest extends WindowBench {

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        // Where a second screen was that is gone.
        settings.xProperty().set(-4000);
        settings.yProperty().set(300);
        open();
    }

    @Test
    void aWindowOfAScreenThatIsGoneOpensOnOneThatIsThere() {
        assertTrue(fx(() -> !Screen.getScreensForRectangle(stage.getX() + 40, stage.getY() + 10, 100, 40).isEmpty()),
                () -> "at " + stage.getX() + ", " + stage.getY());
    }

    private Tidings tidings() {
        return (Tidings) window.view().lookup("#tidings");
    }

    @Test
    void whatIsToldTakesNoFocusLiesOverNothingAndIsReachedByTab() {
        pause();
        Node before = fx(() -> {
            window.view().viewOf(panel(0)).focus();
            return stage.getScene().getFocusOwner();
        });
        Path file = folder.resolve("picture.csv");
        fx(() -> {
            window.view().paper().export().through((_, _, _, _) -> Optional.of(file));
            window.view().paper().export().save(stage, "picture.csv", () -> new byte[] {65});
        });
        until("it is told", () -> tidings().isVisible() && Files.exists(file));
        assertSame(before, fx(() -> stage.getScene().getFocusOwner()));
        assertTrue(fx(() -> Window.getWindows().size()) == 1, "no window of its own");
        fx(() -> window.view().layout());
        fx(() -> stage.getScene().getRoot().layout());
        double top = fx(() -> tidings().localToScene(tidings().getLayoutBounds()).getMinY());
        for (int i = 0; i < 4; i++) {
            Node panel = window.view().viewOf(panel(i));
            assertTrue(fx(() -> panel.localToScene(panel.getLayoutBounds()).getMaxY()) <= top + 1, "panel " + (i + 1));
        }
        Button heard = (Button) window.view().lookup("#tidings-heard");
        assertTrue(fx(heard::isFocusTraversable));
        assertTrue(fx(() -> tidings().getAccessibleText()).contains("picture.csv"));
        fx(heard::fire);
        assertFalse(fx(tidings()::isVisible));
    }

    @Test
    void whatTakesLongSaysHowLongAndIsGivenUp() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        Path file = folder.resolve("never.csv");
        fx(() -> {
            window.view().paper().export().through((_, _, _, _) -> Optional.of(file));
            window.view().paper().export().save(stage, "never.csv", () -> {
                try {
                    slow.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return new byte[] {65};
            });
        });
        until("it takes long", () -> window.view().lookup("#tidings-waiting").isVisible());
        Button cancel = (Button) window.view().lookup("#tidings-cancel");
        fx(cancel::fire);
        slow.countDown();
        until("nothing is under way", () -> !window.view().lookup("#tidings-waiting").isVisible());
        Thread.sleep(200);
        assertFalse(Files.exists(file), "given up, nothing is written");
    }

    @Test
    void whatIsLeftIsReckonedFromWhatIsDone() {
        SimpleBooleanProperty busy = new SimpleBooleanProperty();
        Waiting waiting = fx(() -> new Waiting("some", busy, window.wording(), () -> busy.set(false)));
        Label time = (Label) fx(() -> waiting.lookup("#some-time"));
        assertFalse(fx(waiting::isVisible));
        fx(() -> {
            busy.set(true);
            waiting.done(0.5);
        });
        until("after a second", waiting::isVisible);
        assertTrue(fx(time::getText).endsWith("left"), fx(time::getText));
        assertEquals(0.5, fx(() -> ((ProgressBar) waiting.getChildren().getFirst()).getProgress()));
        fx(() -> waiting.done(Double.NaN));
        until("nobody knows", () -> time.getText().endsWith("so far"));
        fx(() -> ((Button) waiting.lookup("#some-cancel")).fire());
        assertFalse(fx(waiting::isVisible));
    }

    @Test
    void preferencesAreFoundByAnyWordAndResetOneByOne() {
        pause();
        fx(() -> settings.textProperty().set(1.5));
        choose("preferences");
        until("the page", () -> window.view().getCenter() instanceof PreferencesView);
        TextField search = (TextField) window.view().lookup("#preferences-search");
        fx(() -> search.setText("text"));
        until("the row of the size of text among few", () -> window.view().lookup("#reset-text") != null
                && window.view().lookupAll(".row").size() < 4);
        fx(() -> ((ButtonBase) window.view().lookup("#reset-text")).fire());
        assertEquals(1, fx(() -> settings.textProperty().get()));
        fx(() -> search.setText("no such thing"));
        until("it says that there is none", () -> window.view().lookup("#reset-text") == null);
    }

    @Test
    void everyButtonOfTheToolbarWithAKeySaysItInItsTooltip() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            fx(() -> settings.languageProperty().set(language));
            for (var button : List.of("play:Space", "step:→", "redraw:R", "menu:F10")) {
                String[] parts = button.split(":");
                ButtonBase node = (ButtonBase) window.view().lookup("#" + parts[0]);
                String said = fx(() -> node.getTooltip().getText());
                assertTrue(said.contains(parts[1]), parts[0] + " says \"" + said + "\"");
            }
        }
    }
}

package initscope.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// The last keys pressed, large, for those who want to find them again; fades by itself. What is typed into a field of text
/// can be read there.
final class KeyEcho extends Label {
    private static final int MOST = 4;
    private static final Duration STAYS = Duration.seconds(2);
    private static final Duration FADES = Duration.millis(500);

    private final List<String> keys = new ArrayList<>();
    private final Function<KeyEvent, String> meaning;
    private final SequentialTransition leaving;

    /// @param meaning what a key does, in a few words; "" where that is not known
    KeyEcho(Function<KeyEvent, String> meaning) {
        this.meaning = meaning;
        setId("keys");
        getStyleClass().add("echo");
        setMouseTransparent(true);
        setVisible(false);
        FadeTransition fade = new FadeTransition(FADES, this);
        fade.setToValue(0);
        leaving = new SequentialTransition(new PauseTransition(STAYS), fade);
        leaving.setOnFinished(_ -> forget());
    }

    /// Shows a key that was pressed.
    void show(KeyEvent event) {
        if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED
                || event.getTarget() instanceof TextInputControl && !event.isShortcutDown() && !event.isAltDown()
                        && !event.getCode().isFunctionKey()) {
            return;
        }
        keys.add(name(event));
        if (keys.size() > MOST) {
            keys.removeFirst();
        }
        String does = meaning.apply(event);
        setText(String.join("   ", keys) + (does.isEmpty() ? "" : "   " + does));
        setOpacity(1);
        setVisible(true);
        leaving.playFromStart();
    }

    void forget() {
        leaving.stop();
        keys.clear();
        setVisible(false);
    }

    private static String name(KeyEvent event) {
        String key = switch (event.getCode()) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            default -> event.getCode().getName();
        };
        return (event.isControlDown() ? "Ctrl+" : "") + (event.isMetaDown() ? "Cmd+" : "") + (event.isAltDown() ? "Alt+" : "")
                + (event.isShiftDown() ? "Shift+" : "") + key;
    }
}

package initscope.ui.controls;

import initscope.ui.words.Wording;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// A line at the foot of the window for what was done beside the reader's work, and what is being done. It lies over nothing and
/// never takes the focus; Tab leads to its button, and while it is there the line stays.
public final class Tidings extends HBox {
    private static final Duration LONG_ENOUGH = Duration.seconds(8);

    private final Label line = new Label();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final PauseTransition stay = new PauseTransition(LONG_ENOUGH);
    private Runnable cancel = () -> { };

    public Tidings(Wording wording) {
        super(8);
        setId("tidings");
        getStyleClass().add("tidings");
        setAlignment(Pos.CENTER_LEFT);
        line.setId("tidings-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        Button heard = new Button();
        heard.setId("tidings-heard");
        heard.setMinWidth(USE_PREF_SIZE);
        heard.textProperty().bind(wording.of("files.heard"));
        Explain.mark(heard, "files.heard", wording);
        heard.setOnAction(_ -> hide());
        heard.visibleProperty().bind(line.textProperty().isNotEmpty());
        heard.managedProperty().bind(heard.visibleProperty());
        Waiting waiting = new Waiting("tidings", busy, wording, () -> cancel.run());
        getChildren().addAll(line, waiting, heard);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(line.textProperty());
        visibleProperty().bind(line.textProperty().isNotEmpty().or(waiting.visibleProperty()));
        managedProperty().bind(visibleProperty());
        stay.setOnFinished(_ -> {
            if (heard.isFocused()) {
                stay.playFromStart();
            } else {
                hide();
            }
        });
    }

    private void hide() {
        stay.stop();
        line.setText("");
    }

    /// Says it, in place of what was said before.
    public void say(String text) {
        line.setText(text);
        stay.playFromStart();
    }

    /// Something is being done; shown once it takes longer than a second.
    ///
    /// @param giveUp ends it, and has [#end] called
    public void begin(Runnable giveUp) {
        cancel = giveUp;
        busy.set(true);
    }

    /// It is done, or given up.
    public void end() {
        busy.set(false);
    }
}

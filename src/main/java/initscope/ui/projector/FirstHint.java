package initscope.ui.projector;

import initscope.ui.controls.Explain;
import initscope.ui.controls.Hiding;
import initscope.ui.words.Wording;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What to try first, in three steps at most; can be skipped, and does not come again unless asked for.
public final class FirstHint extends VBox {
    private static final int STEPS = 3;

    private final IntegerProperty step = new SimpleIntegerProperty(0);

    /// @param done hears once that it was read or skipped
    public FirstHint(Runnable done, Wording wording) {
        super(8);
        setId("hint");
        getStyleClass().add("hint");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label text = new Label();
        text.setId("hint-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        Button next = new Button();
        next.setId("hint-next");
        next.getStyleClass().add("accent");
        Button skip = new Button();
        skip.setId("hint-skip");
        skip.textProperty().bind(wording.of("hint.skip"));
        Explain.mark(next, "hint.next", wording);
        Explain.mark(skip, "hint.skip", wording);
        HBox buttons = new HBox(8, skip, next);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(text, buttons);
        Runnable say = () -> {
            int now = step.get();
            Hiding.hide(this, "over", now == 0);
            if (now > 0) {
                text.setText(now + "/" + STEPS + "   " + wording.now("hint." + now));
                next.setText(wording.now(now == STEPS ? "hint.done" : "hint.next"));
            }
            Hiding.hide(skip, "last", now == STEPS);
        };
        next.setOnAction(_ -> {
            if (step.get() < STEPS) {
                step.set(step.get() + 1);
            } else {
                end(done);
            }
        });
        skip.setOnAction(_ -> end(done));
        step.subscribe(_ -> say.run());
        wording.sentences().subscribe(_ -> say.run());
    }

    private void end(Runnable done) {
        step.set(0);
        done.run();
    }

    /// Begins with the first step.
    public void begin() {
        step.set(1);
    }
}

package initscope.ui.locks;

import initscope.ui.controls.Hiding;
import initscope.ui.controls.Icons;
import initscope.ui.controls.WrappingRow;
import initscope.ui.words.Wording;
import initscope.ui.locks.Locks.Part;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.scene.control.Label;

/// Title and note of a locked set-up, above everything, and for a while what was asked for though it is locked; not there while
/// nothing is locked.
public final class LocksBanner extends WrappingRow {

    private static final Duration STAYS = Duration.seconds(6);

    private final PauseTransition leaving = new PauseTransition(STAYS);

    /// @param refused what was refused last; null for nothing
    public LocksBanner(ObservableValue<Locks> locks, ObservableValue<Part> refused, Wording wording) {
        getStyleClass().add("locks-banner");
        setId("locks-banner");
        Label title = new Label(null, Icons.icon("bi-lock-fill"));
        title.setId("locks-shown-title");
        title.getStyleClass().add("title");
        Label note = new Label();
        note.setId("locks-shown-note");
        note.setWrapText(true);
        Label asked = new Label(null, Icons.icon("bi-exclamation-triangle"));
        asked.setId("locks-refused");
        asked.getStyleClass().add("text-bold");
        asked.setWrapText(true);
        getChildren().addAll(title, note, asked);
        Hiding.hide(asked, "quiet", true);
        leaving.setOnFinished(_ -> Hiding.hide(asked, "quiet", true));
        Runnable update = () -> {
            Locks now = locks.getValue();
            Hiding.hide(this, "none", now.isNone());
            title.setText(now.title().isBlank() ? wording.now("locks.untitled") : now.title());
            note.setText(now.note());
        };
        refused.subscribe(part -> {
            Hiding.hide(asked, "quiet", part == null);
            if (part != null) {
                asked.setText(wording.now("locks.refused", wording.now("locks.part." + part.id())));
                leaving.playFromStart();
            }
        });
        locks.subscribe(_ -> update.run());
        wording.sentencesFor(this).subscribe(_ -> update.run());
    }
}

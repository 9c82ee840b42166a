package initscope.ui.locks;

import initscope.ui.controls.Hiding;
import initscope.ui.controls.Icons;
import initscope.ui.controls.WrappingRow;
import initscope.ui.words.Wording;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// Title and note of a locked set-up, above everything; not there while nothing is locked.
public final class LocksBanner extends WrappingRow {

    public LocksBanner(ObservableValue<Locks> locks, Wording wording) {
        getStyleClass().add("locks-banner");
        setId("locks-banner");
        Label title = new Label(null, Icons.icon("bi-lock-fill"));
        title.setId("locks-shown-title");
        title.getStyleClass().add("title");
        Label note = new Label();
        note.setId("locks-shown-note");
        note.setWrapText(true);
        getChildren().addAll(title, note);
        Runnable update = () -> {
            Locks now = locks.getValue();
            Hiding.hide(this, "none", now.isNone());
            title.setText(now.title().isBlank() ? wording.now("locks.untitled") : now.title());
            note.setText(now.note());
        };
        locks.subscribe(_ -> update.run());
        wording.sentencesFor(this).subscribe(_ -> update.run());
    }
}

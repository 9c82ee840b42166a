package initscope.ui.files;

import initscope.document.Session;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The reader's own words, beside the panels.
public final class NotesPane extends VBox {
    private static final double EMS = 20;

    private final TextArea text = new TextArea();

    public NotesPane(StringProperty notes, Wording wording, Runnable close) {
        super(4);
        setId("notes");
        getStyleClass().add("notes");
        Label title = new Label();
        title.textProperty().bind(wording.of("notes.title"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button leave = Icons.button("bi-x", wording, "notes.close", close);
        leave.setId("notes-close");
        HBox head = new HBox(title, space, leave);
        head.setAlignment(Pos.CENTER_LEFT);
        text.setId("notes-text");
        text.setWrapText(true);
        text.promptTextProperty().bind(wording.of("notes.prompt"));
        text.accessibleTextProperty().bind(wording.of("notes.title"));
        Explain.mark(text, "notes.title", wording);
        title.setLabelFor(text);
        text.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= Session.NOTES ? change : null));
        text.textProperty().bindBidirectional(notes);
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(head, text);
        prefWidthProperty().bind(text.fontProperty().map(font -> EMS * font.getSize()));
        setMinWidth(USE_PREF_SIZE);
    }

    /// Writing can begin.
    public void write() {
        text.requestFocus();
        text.end();
    }
}

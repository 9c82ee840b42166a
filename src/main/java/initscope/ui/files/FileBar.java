package initscope.ui.files;

import initscope.document.Fault;
import initscope.document.Faults;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is to be said about a file: a sentence a line, until it is heard. Takes no room while there is nothing.
public final class FileBar extends HBox {
    private final FilesModel model;
    private final Wording wording;
    private final VBox lines = new VBox(2);

    public FileBar(FilesModel model, Wording wording) {
        super(8);
        this.model = model;
        this.wording = wording;
        setId("file-bar");
        getStyleClass().add("file-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button heard = new Button();
        heard.setId("file-heard");
        heard.textProperty().bind(wording.of("files.heard"));
        Explain.mark(heard, "files.heard", wording);
        heard.setMinWidth(USE_PREF_SIZE);
        heard.setOnAction(_ -> model.heard());
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Icons.icon("bi-exclamation-triangle"), lines, heard);
        model.faultsProperty().subscribe(_ -> say());
        wording.localeProperty().subscribe(_ -> say());
    }

    private void say() {
        Faults faults = Faults.in(wording.localeProperty().get());
        lines.getChildren().clear();
        for (Fault fault : model.faultsProperty().get()) {
            Label line = new Label(faults.say(fault));
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            lines.getChildren().add(line);
        }
        setVisible(!lines.getChildren().isEmpty());
        setManaged(isVisible());
    }
}

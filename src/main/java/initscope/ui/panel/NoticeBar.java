package initscope.ui.panel;

import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says beside the controls what could not be done, and offers what could.
final class NoticeBar extends HBox {

    NoticeBar(PanelModel model, Wording wording) {
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(Region.USE_PREF_SIZE);
        Label text = new Label();
        text.setId("notice");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button remedy = new Button();
        remedy.textProperty().bind(wording.of("notice.remedy"));
        remedy.setMinWidth(USE_PREF_SIZE);
        Explain.mark(remedy, "notice.remedy", wording);
        remedy.setOnAction(_ -> model.specProperty().set(model.noticeProperty().get().remedy()));
        Button close = Icons.button("bi-x", wording, "notice.close", model::dismissNotice);
        getChildren().addAll(Icons.icon("bi-exclamation-circle"), text, remedy, close);
        Runnable update = () -> {
            Notice notice = model.noticeProperty().get();
            setVisible(notice != null);
            setManaged(notice != null);
            boolean helps = notice != null && notice.remedy() != null;
            remedy.setVisible(helps);
            remedy.setManaged(helps);
            text.setText(notice == null ? "" : wording.sentences().getValue().problem(notice.problem()));
        };
        model.noticeProperty().subscribe(_ -> update.run());
        wording.sentencesFor(this).subscribe(_ -> update.run());
    }
}

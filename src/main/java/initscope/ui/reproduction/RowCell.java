package initscope.ui.reproduction;

import initscope.experiment.reproduction.Reproduced;
import initscope.experiment.reproduction.Row;
import initscope.experiment.reproduction.Wordings;
import initscope.picture.Look;
import initscope.picture.band.BandMark;
import initscope.picture.twin.PageTwin;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Icons;
import initscope.ui.reproduction.ReproductionModel.Entry;
import initscope.ui.words.Wording;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/// One row of the list: its sign, its band, its name, published and ours where they lie farthest apart.
final class RowCell extends ListCell<Entry> {
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final FontIcon sign = new FontIcon("bi-circle");
    private final Plot mark = new Plot((surface, box) -> new BandMark(result(), look()).paint(surface, box));
    private final Label name = new Label();
    private final Label figures = new Label();
    private final HBox line;
    private Subscription following = Subscription.EMPTY;

    RowCell(ReproductionModel model, Wording wording, ObservableValue<? extends Number> text) {
        this.wording = wording;
        this.text = text;
        sign.getStyleClass().add("severity");
        mark.setId("reproduction-mark");
        mark.saying(() -> new PageTwin(wording.localeProperty().get()).band(result()));
        mark.setFocusTraversable(false);
        mark.setMinSize(150, 26);
        mark.setMaxSize(150, 26);
        name.setMinWidth(0);
        figures.setMinWidth(0);
        figures.getStyleClass().add("text-muted");
        VBox words = new VBox(1, name, figures);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button show = Icons.button("bi-box-arrow-in-right", wording, "reproduction.show", () -> model.show(getItem()));
        line = new HBox(10, sign, mark, words, show);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setGraphic(empty ? null : line);
        if (!empty) {
            following = Subscription.combine(entry.resultProperty().subscribe(_ -> update()),
                    entry.problemProperty().subscribe(_ -> update()), wording.sentencesFor(this).subscribe(_ -> update()));
        }
    }

    private Reproduced result() {
        return getItem() == null ? null : getItem().resultProperty().get();
    }

    private Look look() {
        return new Look(Look.DESK.text() * text.getValue().doubleValue(), Look.DESK.line());
    }

    private void update() {
        Entry entry = getItem();
        if (entry == null) {
            return;
        }
        Row row = entry.row();
        Reproduced result = result();
        Wordings words = Wordings.in(wording.localeProperty().get());
        name.setText(words.name(row) + "  –  " + row.spec());
        if (entry.problemProperty().get() != null) {
            figures.setText(wording.sentences().getValue().problem(entry.problemProperty().get()));
        } else if (result == null) {
            figures.setText(wording.sentences().getValue().source(row.source()));
        } else {
            Reproduced.Check worst = result.worst();
            figures.setText(wording.now(worst.published().layer() == 0 ? "reproduction.figures" : "reproduction.figures.layer",
                    Wordings.figure(row.reading(), worst.published()), Wordings.figure(row.reading(), worst.ours()),
                    String.valueOf(worst.published().layer())));
        }
        String severity = result == null ? "none" : result.inBand() ? "good" : "bad";
        sign.setIconLiteral(result == null ? "bi-circle" : result.inBand() ? "bi-check-circle-fill" : "bi-x-octagon-fill");
        sign.getStyleClass().setAll("ikonli-font-icon", "severity", severity.toLowerCase(Locale.ROOT));
        mark.repaint();
        setAccessibleText(name.getText() + ". " + figures.getText());
    }
}

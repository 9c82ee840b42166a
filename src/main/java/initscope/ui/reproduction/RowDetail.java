package initscope.ui.reproduction;

import initscope.experiment.reproduction.Published;
import initscope.experiment.reproduction.Reading;
import initscope.experiment.reproduction.Reproduced.Check;
import initscope.experiment.reproduction.Reproduced;
import initscope.experiment.reproduction.Row;
import initscope.experiment.reproduction.Wordings;
import initscope.ui.controls.Explain;
import initscope.ui.reproduction.ReproductionModel.Entry;
import initscope.ui.words.Wording;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The chosen row in full: every figure, who vouches for it, and why the band is as wide as it is.
final class RowDetail extends VBox {
    private final Wording wording;
    private final Label source = line("title");
    private final GridPane table = new GridPane();
    private final Label reason = line("text-muted");
    private Entry entry;

    RowDetail(ReproductionModel model, Wording wording) {
        super(6);
        this.wording = wording;
        getStyleClass().add("detail");
        table.getStyleClass().add("figures");
        table.setHgap(18);
        table.setVgap(2);
        getChildren().addAll(source, table, reason);
        model.chosenProperty().flatMap(Entry::resultProperty).subscribe(_ -> update());
        model.chosenProperty().subscribe(now -> {
            entry = now;
            update();
        });
        wording.sentencesFor(this).subscribe(_ -> update());
    }

    private static Label line(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void update() {
        table.getChildren().clear();
        if (entry == null) {
            source.setText("");
            reason.setText(wording.now("reproduction.hint"));
            return;
        }
        Row row = entry.row();
        Wordings words = Wordings.in(wording.localeProperty().get());
        source.setText(wording.sentences().getValue().source(row.source()));
        String note = words.note(row);
        reason.setText(wording.now("reproduction.reason", words.evidence(row.evidence()), words.reason(row))
                + (note.isEmpty() ? "" : " " + note));
        head("reproduction.layer", 0);
        head("reproduction.published", 1);
        head("reproduction.ours", 2);
        head("reproduction.band", 3);
        Reproduced result = entry.resultProperty().get();
        for (int i = 0; i < row.published().size(); i++) {
            Published published = row.published().get(i);
            Reading reading = row.reading();
            cell(published.layer() == 0 ? "" : String.valueOf(published.layer()), i, 0, false);
            cell(Wordings.figure(reading, published), i, 1, false);
            if (result != null) {
                Check check = result.checks().get(i);
                cell(Wordings.figure(reading, check.ours()), i, 2, !check.inBand());
                cell("±" + Wordings.figure(reading, check.width()), i, 3, false);
            }
        }
    }

    private void head(String key, int line) {
        Label label = new Label(wording.now(key));
        label.getStyleClass().add("text-muted");
        table.add(Explain.statistic(label, key, wording), 0, line);
    }

    private void cell(String text, int column, int line, boolean out) {
        Label label = new Label(out ? text + " ✗" : text);
        if (line == 2) {
            label.getStyleClass().add("value");
        }
        table.add(label, column + 1, line);
    }
}

package initscope.ui.compare;

import initscope.experiment.compare.Difference;
import initscope.experiment.spec.Spec;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One quiet line: in which settings the panels differ, and the way to the table.
public final class DiffersLine extends HBox {
    private static final int FEW = 2;

    /// @param specs of the panels, in order
    /// @param table opens it
    public DiffersLine(ObservableValue<List<Spec>> specs, Runnable table, Wording wording) {
        getStyleClass().add("differs");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label();
        text.setId("differs");
        text.getStyleClass().add("text-muted");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.SOMETIMES);
        Explain.mark(text, "differs");
        text.setTooltip(Icons.tooltip(text.textProperty()));
        Hyperlink link = new Hyperlink();
        link.setId("table");
        link.setMinWidth(USE_PREF_SIZE);
        link.textProperty().bind(wording.of("compare.open"));
        Explain.mark(link, "compare.open", wording);
        link.setOnAction(_ -> table.run());
        getChildren().addAll(text, link);
        Runnable update = () -> {
            boolean several = specs.getValue().size() > 1;
            text.setText(several ? text(Difference.of(specs.getValue()), wording) : "");
            setVisible(several);
            setManaged(several);
        };
        specs.subscribe(_ -> update.run());
        wording.sentences().subscribe(_ -> update.run());
    }

    private static String text(List<Difference> differences, Wording wording) {
        if (differences.isEmpty()) {
            return wording.now("compare.same");
        }
        if (differences.size() > FEW) {
            return wording.now("compare.many", differences.stream().map(d -> wording.setting(d.key()))
                    .collect(Collectors.joining(", ")));
        }
        return wording.now("compare.differs", differences.stream()
                .map(d -> wording.setting(d.key()) + " " + String.join(" | ", d.values()))
                .collect(Collectors.joining("   ·   ")));
    }
}

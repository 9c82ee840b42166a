package initscope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A table of texts, written anew with every picture: row by row between [#begin] and [#end]. The labels of the last time are
/// written over, for making them anew costs the window a stall.
final class LabelTable extends GridPane {
    private final List<Label> labels = new ArrayList<>();
    private final int columns;
    private int used;
    private int row;

    /// @param columns besides that of the names
    LabelTable(int columns) {
        this.columns = columns;
        getStyleClass().add("form");
        getColumnConstraints().add(new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE));
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints(120, 260, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(-1);
            getColumnConstraints().add(column);
        }
    }

    void begin() {
        used = 0;
        row = 0;
    }

    void next() {
        row++;
    }

    /// What the row is called; of style `minor` it stands on the right.
    void name(String text, String... styles) {
        Label label = put(0, 1, text, styles);
        label.setWrapText(false);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE);
        setValignment(label, null);
        setHalignment(label, List.of(styles).contains("minor") ? HPos.RIGHT : null);
    }

    void cell(int column, String text, String style) {
        wrapped(put(column, 1, text, style));
    }

    /// Over all columns.
    void wide(String text, String style) {
        wrapped(put(0, columns + 1, text, style));
    }

    private static void wrapped(Label label) {
        label.setWrapText(true);
        label.setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
        setValignment(label, VPos.TOP);
        setHalignment(label, null);
    }

    private Label put(int column, int span, String text, String... styles) {
        if (used == labels.size()) {
            labels.add(new Label());
            getChildren().add(labels.getLast());
        }
        Label label = labels.get(used++);
        label.setText(text);
        List<String> classes = new ArrayList<>(List.of("label"));
        classes.addAll(List.of(styles));
        if (!label.getStyleClass().equals(classes)) {
            label.getStyleClass().setAll(classes);
        }
        setConstraints(label, column, row, span, 1);
        return label;
    }

    void end() {
        List<Label> over = labels.subList(used, labels.size());
        getChildren().removeAll(over);
        over.clear();
    }
}

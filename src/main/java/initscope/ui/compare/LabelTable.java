package initscope.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A table of texts, written anew with every picture: row by row between [#begin] and [#end]. The labels of the last time are
/// written over, for making them anew costs the window a stall, and the reader the focus.
final class LabelTable extends GridPane {
    private final Map<String, Label> names = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final List<Label> cells = new ArrayList<>();
    private final int columns;
    private int used;
    private int row;

    /// @param columns besides that of the names
    LabelTable(int columns) {
        this.columns = columns;
        getStyleClass().add("form");
        getColumnConstraints().add(new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, Double.MAX_VALUE));
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
        named.clear();
    }

    void next() {
        row++;
    }

    /// What the row is called.
    ///
    /// @param id of the row, in the table
    /// @param dress what a new label gets once
    void name(String id, String text, Consumer<Label> dress) {
        Label label = names.computeIfAbsent(id, _ -> {
            Label made = new Label();
            made.setMinWidth(Region.USE_PREF_SIZE);
            setValignment(made, VPos.TOP);
            dress.accept(made);
            getChildren().add(made);
            return made;
        });
        named.add(id);
        label.setText(text);
        setConstraints(label, 0, row);
    }

    void cell(int column, String text, String style) {
        put(column, 1, text, style);
    }

    /// Over all columns.
    void wide(String text, String style) {
        put(0, columns + 1, text, style);
    }

    private void put(int column, int span, String text, String style) {
        if (used == cells.size()) {
            Label made = new Label();
            made.setWrapText(true);
            made.setMinHeight(Region.USE_PREF_SIZE);
            setValignment(made, VPos.TOP);
            cells.add(made);
            getChildren().add(made);
        }
        Label label = cells.get(used++);
        label.setText(text);
        List<String> classes = List.of("label", style);
        if (!label.getStyleClass().equals(classes)) {
            label.getStyleClass().setAll(classes);
        }
        setConstraints(label, column, row, span, 1);
    }

    void end() {
        List<Label> over = cells.subList(used, cells.size());
        getChildren().removeAll(over);
        over.clear();
        names.entrySet().removeIf(entry -> !named.contains(entry.getKey()) && getChildren().remove(entry.getValue()));
    }
}

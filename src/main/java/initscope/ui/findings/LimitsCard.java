package initscope.ui.findings;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Limit;
import initscope.experiment.diagnosis.Thresholds;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The table of limits verdicts are made with: each can be changed, and holds at once in all panels.
final class LimitsCard extends GridPane {
    private static final int COLUMNS = 6;

    LimitsCard(ObjectProperty<Thresholds> thresholds, Wording wording) {
        getStyleClass().addAll("card", "form", "limits");
        int row = 0;
        for (Limit limit : Limit.values()) {
            Label name = new Label();
            name.textProperty().bind(wording.of("limit." + limit));
            Explain.statistic(name, "limits", wording);
            Entry entry = new Entry(COLUMNS, text -> take(thresholds, limit, text));
            entry.setId("limit-" + limit);
            Explain.mark(entry, "limits");
            entry.setTooltip(Icons.tooltip(Bindings.createStringBinding(
                    () -> wording.sentences().getValue().source(limit.source()), wording.changes())));
            entry.accessibleTextProperty().bind(name.textProperty());
            name.setLabelFor(entry);
            Label standard = new Label();
            standard.getStyleClass().add("text-muted");
            thresholds.subscribe(t -> {
                entry.show(text(limit, t.of(limit)));
                standard.setText(t.of(limit) == limit.standard() ? "" : text(limit, limit.standard()));
            });
            addRow(row++, name, entry, standard);
        }
        Button reset = new Button();
        reset.setId("limits-reset");
        reset.textProperty().bind(wording.of("limits.reset"));
        reset.setGraphic(Icons.icon("bi-arrow-counterclockwise"));
        Explain.mark(reset, "limits.reset", wording);
        reset.disableProperty().bind(thresholds.map(t -> t.changed().isEmpty()));
        reset.setOnAction(_ -> thresholds.set(Thresholds.DEFAULT));
        add(reset, 1, row, 2, 1);
    }

    /// A value of a limit as people read it.
    static String text(Limit limit, double value) {
        return limit.isShare() && value >= 0 && value <= 1 ? Figures.percent(value) : Figures.number(value);
    }

    /// "50%" or "0.5".
    private static boolean take(ObjectProperty<Thresholds> thresholds, Limit limit, String text) {
        try {
            String number = text.strip().replace("%", "");
            double value = Double.parseDouble(number) / (number.length() < text.strip().length() ? 100 : 1);
            thresholds.set(thresholds.get().with(limit, value));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package initscope.ui.readout;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.spec.Spec;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.WrappingRow;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows one layer of a snapshot in figures.
public final class Readout extends StackPane {
    private final Wording wording;
    private final ObservableValue<Snapshot> snapshot;
    private final ObservableValue<? extends Number> layer;
    private final ObservableValue<String> panel;
    private final List<Cell> cells = new ArrayList<>();
    private final Label title = new Label();
    private final Label which = new Label();
    private final WrappingRow figures = new WrappingRow();
    private final Label hint = new Label();
    /// What the figures shown are of; null while there are none.
    private Spec last;
    /// The layer shown last.
    private int kept;

    private record Cell(Label value, Function<LayerStatistics, String> text) {
    }

    /// @param snapshot of the panel pointed at; null if none
    /// @param layer its number from 1, 0 for none
    /// @param panel what is shown there, in a few words
    public Readout(ObservableValue<Snapshot> snapshot, ObservableValue<? extends Number> layer,
            ObservableValue<String> panel, Wording wording) {
        this.wording = wording;
        this.snapshot = snapshot;
        this.layer = layer;
        this.panel = panel;
        getStyleClass().add("readout");
        setAlignment(Pos.CENTER_LEFT);
        hint.textProperty().bind(wording.of("readout.hint"));
        hint.getStyleClass().add("text-muted");
        hint.setWrapText(true);
        title.getStyleClass().add("title");
        which.getStyleClass().add("text-muted");
        VBox head = new VBox(title, which);
        title.setMinWidth(Region.USE_PREF_SIZE);
        which.setMinWidth(Region.USE_PREF_SIZE);
        figures.getStyleClass().add("figures");
        figures.getChildren().add(head);
        cell("mean", false, l -> Figures.number(l.activation().mean()));
        cell("std", false, l -> Figures.number(l.activation().std()));
        cell("min", false, l -> Figures.number(finite(l.activation(), l.activation().min())));
        cell("q05", false, l -> quantile(l.quantiles(), 0.05));
        cell("q50", false, l -> quantile(l.quantiles(), 0.5));
        cell("q95", false, l -> quantile(l.quantiles(), 0.95));
        cell("max", false, l -> Figures.number(finite(l.activation(), l.activation().max())));
        cell("saturated", true, l -> Figures.percent(l.shares().saturated()));
        cell("edge", true, l -> Figures.percent(l.shares().edge()));
        cell("zero", true, l -> Figures.percent(l.shares().zero()));
        cell("dead", true, l -> Figures.percent(l.shares().deadUnits()));
        getChildren().addAll(figures, hint);
        snapshot.subscribe(_ -> update());
        layer.subscribe(_ -> update());
        panel.subscribe(_ -> update());
        wording.sentences().subscribe(_ -> update());
    }

    private static double finite(Moments m, double extreme) {
        return m.count() == m.nan() ? Double.NaN : extreme;
    }

    private static String quantile(Map<Double, Double> quantiles, double probability) {
        Double value = quantiles.get(probability);
        return value == null ? "·" : Figures.number(value);
    }

    /// @param defined whether the definition stands on screen, not only in the tooltip
    private void cell(String key, boolean defined, Function<LayerStatistics, String> text) {
        Label name = new Label();
        name.textProperty().bind(wording.of("readout." + key));
        name.getStyleClass().add("text-muted");
        Label value = new Label();
        value.getStyleClass().add("value");
        value.setId("readout-" + key);
        name.setMinWidth(Region.USE_PREF_SIZE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(name, value);
        if (defined) {
            Label definition = new Label();
            definition.textProperty().bind(wording.of("readout." + key + ".short"));
            definition.getStyleClass().add("definition");
            definition.setWrapText(true);
            HBox line = new HBox(6, value, name);
            line.setAlignment(Pos.BASELINE_LEFT);
            box.getChildren().setAll(line, definition);
            box.getStyleClass().add("defined");
            HBox.setHgrow(box, Priority.SOMETIMES);
        } else {
            box.getStyleClass().add("plain");
        }
        Region strut = new Region();
        strut.getStyleClass().add("strut");
        box.getChildren().add(strut);
        Explain.statistic(name, "readout." + key, wording);
        value.setTooltip(Icons.tooltip(wording.of("readout." + key + ".help")));
        cells.add(new Cell(value, text));
        figures.getChildren().add(box);
    }

    private void update() {
        Snapshot s = snapshot.getValue();
        int number = layer.getValue() == null ? 0 : layer.getValue().intValue();
        // The pointer on its way from the picture to a figure: what it pointed at stays, in the language and the batch of now.
        if (number == 0 && s != null && s.spec().equals(last)) {
            number = kept;
        }
        boolean shown = s != null && number > 0 && number <= s.layers().size();
        last = shown ? s.spec() : null;
        kept = number;
        figures.setVisible(shown);
        hint.setVisible(!shown);
        if (shown) {
            LayerStatistics statistics = s.layer(number);
            title.setText(wording.now("readout.layer", String.valueOf(number)));
            which.setText(panel.getValue());
            cells.forEach(c -> c.value().setText(c.text().apply(statistics)));
        }
    }
}

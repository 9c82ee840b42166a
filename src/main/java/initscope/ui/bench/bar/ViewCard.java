package initscope.ui.bench.bar;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.spec.Spec;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.ui.bench.Bench;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.panel.PanelModel;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.RangeSlider;

/// How the histograms of all panels are laid and drawn.
public final class ViewCard extends GridPane {
    private enum Range {
        AUTO, BOOK, OWN
    }

    private final Bench bench;
    private final Wording wording;
    private final RangeSlider own = new RangeSlider(-1, 1, -1, 1);
    private final Label ends = new Label();
    private final Slider bins = new Slider(Spec.MIN_BINS, Spec.MAX_BINS, 30);
    private final Label number = new Label();
    private final Segments<Range> range;
    private boolean showing;
    private int row;

    public ViewCard(Bench bench, Wording wording) {
        this.bench = bench;
        this.wording = wording;
        setId("view-card");
        getStyleClass().addAll("card", "form");
        row("view.side", segments("view.side.", List.of(Side.ACTIVATION, Side.PREACTIVATION), side -> {
            Axes.Choice c = choice();
            choose(new Axes.Choice(side, c.values(), c.heights(), c.log()));
        }, choice().side()));
        row("view.values", segments("view.scope.", List.of(Scope.EACH, Scope.PANEL, Scope.ALL), scope -> {
            Axes.Choice c = choice();
            choose(new Axes.Choice(c.side(), scope, c.heights(), c.log()));
        }, choice().values()));
        row("view.heights", segments("view.scope.", List.of(Scope.EACH, Scope.PANEL, Scope.ALL), scope -> {
            Axes.Choice c = choice();
            choose(new Axes.Choice(c.side(), c.values(), scope, c.log()));
        }, choice().heights()));
        Segments<Boolean> counts = new Segments<>(List.of(false, true),
                log -> wording.of(log ? "view.counts.log" : "view.counts.linear"), log -> {
            Axes.Choice c = choice();
            choose(new Axes.Choice(c.side(), c.values(), c.heights(), log));
        });
        counts.following(bench.choiceProperty().map(Axes.Choice::log));
        counts.button(true).setId("log");
        row("view.counts", counts);
        Segments<Boolean> theory = new Segments<>(List.of(false, true),
                on -> wording.of(on ? "view.theory.on" : "view.theory.off"), bench.theoryProperty()::set);
        theory.following(bench.theoryProperty());
        theory.button(true).setId("theory-on");
        row("view.theory", theory);
        range = segments("view.range.", List.of(Range.values()), this::setRange, Range.AUTO);
        bins();
        row("view.range", range);
        own();
        showing = true;
        focusedBinning().subscribe(this::show);
        showing = false;
    }

    private javafx.beans.value.ObservableValue<Binning> focusedBinning() {
        return bench.focusedProperty().flatMap(PanelModel::specProperty).map(Spec::binning);
    }

    private Axes.Choice choice() {
        return bench.choiceProperty().get();
    }

    private void choose(Axes.Choice choice) {
        bench.choiceProperty().set(choice);
    }

    private <T extends Enum<T>> Segments<T> segments(String prefix, List<T> values,
            java.util.function.Consumer<T> chosen, T first) {
        Segments<T> segments = new Segments<>(values,
                v -> wording.of(prefix + v.name().toLowerCase(Locale.ROOT)), chosen);
        values.forEach(v -> segments.button(v).setId(prefix.replace('.', '-') + v.name().toLowerCase(Locale.ROOT)));
        segments.button(first).setSelected(true);
        return segments;
    }

    private void bins() {
        bins.setBlockIncrement(5);
        bins.setId("bins");
        bins.setPrefWidth(190);
        bins.accessibleTextProperty().bind(wording.of("view.bins"));
        bins.valueProperty().subscribe((_, now) -> {
            if (!showing) {
                bench.setBinning(b -> new Binning((int) Math.rint(now.doubleValue()), b.range()));
            }
        });
        HBox line = new HBox(8, bins, number);
        line.setAlignment(Pos.CENTER_LEFT);
        row("view.bins", line);
    }

    private void own() {
        own.setId("own-range");
        own.setPrefWidth(230);
        own.accessibleTextProperty().bind(wording.of("view.own"));
        own.lowValueProperty().subscribe((_, _) -> ownMoved());
        own.highValueProperty().subscribe((_, _) -> ownMoved());
        HBox line = new HBox(8, own, ends);
        line.setAlignment(Pos.CENTER_LEFT);
        row("view.own", line);
        Label hint = new Label();
        hint.textProperty().bind(wording.of("view.zoom.hint"));
        hint.getStyleClass().add("text-muted");
        hint.setWrapText(true);
        hint.setMaxWidth(380);
        add(hint, 0, row++, 2, 1);
    }

    private void ownMoved() {
        if (!showing && own.getLowValue() < own.getHighValue()) {
            bench.setBinning(b -> b.withRange(new Binning.Range.Fixed(own.getLowValue(), own.getHighValue())));
        }
    }

    private void setRange(Range chosen) {
        switch (chosen) {
            case AUTO -> bench.setBinning(b -> b.withRange(Binning.Range.AUTO));
            case BOOK -> bench.setBinning(b -> b.withRange(Binning.Range.BOOK));
            case OWN -> {
                stretch();
                ownMoved();
            }
        }
    }

    /// The slider's ends hold everything the focused panel shows now.
    private void stretch() {
        double low = -1;
        double high = 1;
        PanelModel focused = bench.focusedProperty().get();
        if (focused.snapshotProperty().get() != null) {
            for (LayerStatistics layer : focused.snapshotProperty().get().layers()) {
                var moments = choice().side().moments(layer);
                if (moments.min() <= moments.max()) {
                    low = Math.max(-1e6, Math.min(low, Math.floor(moments.min())));
                    high = Math.min(1e6, Math.max(high, Math.ceil(moments.max())));
                }
            }
        }
        showing = true;
        own.setMin(low);
        own.setMax(high);
        own.setLowValue(low);
        own.setHighValue(high);
        showing = false;
    }

    private void show(Binning binning) {
        showing = true;
        if (!bins.isValueChanging()) {
            bins.setValue(binning.bins());
        }
        number.setText(String.valueOf(binning.bins()));
        Range now = switch (binning.range()) {
            case Binning.Range.Auto _ -> Range.AUTO;
            case Binning.Range.Book _ -> Range.BOOK;
            case Binning.Range.Fixed(double low, double high) -> {
                if (!own.isLowValueChanging() && !own.isHighValueChanging()) {
                    own.setMin(Math.min(own.getMin(), low));
                    own.setMax(Math.max(own.getMax(), high));
                    own.setHighValue(high);
                    own.setLowValue(low);
                }
                ends.setText(Figures.number(low) + " … " + Figures.number(high));
                yield Range.OWN;
            }
        };
        range.show(now);
        own.setDisable(now != Range.OWN);
        ends.setVisible(now == Range.OWN);
        showing = false;
    }

    private void row(String key, Node control) {
        Label name = new Label();
        name.textProperty().bind(wording.of(key));
        name.setTooltip(Icons.tooltip(wording.of(key + ".help")));
        add(name, 0, row);
        name.setLabelFor(control);
        add(Explain.mark(control, key), 1, row++);
    }
}

package initscope.ui.bench;

import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ranges;
import initscope.picture.axes.Scope;
import initscope.picture.depth.Levels;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.ui.panel.PanelModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Gives every panel the axes its picture is drawn on, shared with the others where the reader wants it.
final class SharedAxes {
    private final ObservableList<PanelModel> panels;
    private final ObservableValue<Axes.Choice> choice;
    private final ObservableValue<Boolean> log;

    /// @param log whether figures against depth stand on a logarithmic axis
    SharedAxes(ObservableList<PanelModel> panels, ObservableValue<Axes.Choice> choice, ObservableValue<Boolean> log) {
        this.panels = panels;
        this.choice = choice;
        this.log = log;
        log.subscribe((_, _) -> level());
        choice.subscribe((_, _) -> {
            panels.forEach(p -> {
                p.axesProperty().set(null);
                p.rangeProperty().set(Binning.Range.AUTO);
            });
            updateAll();
        });
        panels.addListener((ListChangeListener<PanelModel>) _ -> {
            level();
            if (isShared()) {
                updateAll();
            }
        });
    }

    /// A panel has a new picture.
    void update(PanelModel panel) {
        if (isShared()) {
            updateAll();
        } else {
            update(List.of(panel));
        }
    }

    /// The same decades in every panel, unless the reader wants every layer on its own axis.
    void level() {
        List<PanelModel> seen = panels.stream().filter(p -> !p.networksProperty().get().isEmpty()).toList();
        List<List<List<LayerStatistics>>> networks = seen.stream().map(p -> p.networksProperty().get()).toList();
        List<Levels> before = new ArrayList<>();
        seen.forEach(p -> before.add(p.levelsProperty().get()));
        List<Levels> after = choice.getValue().values() == Scope.EACH
                ? networks.stream().map(n -> Levels.of(log.getValue(), n)).toList()
                : Levels.of(log.getValue(), networks, before);
        for (int i = 0; i < seen.size(); i++) {
            seen.get(i).levelsProperty().set(after.get(i));
        }
    }

    private boolean isShared() {
        return choice.getValue().values() == Scope.ALL || choice.getValue().heights() == Scope.ALL;
    }

    private void updateAll() {
        update(List.copyOf(panels));
    }

    private void update(List<PanelModel> some) {
        List<PanelModel> seen = new ArrayList<>(some);
        seen.removeIf(p -> p.snapshotProperty().get() == null);
        if (seen.isEmpty()) {
            return;
        }
        List<List<LayerStatistics>> layers = seen.stream().map(p -> p.snapshotProperty().get().layers()).toList();
        List<Axes> before = new ArrayList<>();
        seen.forEach(p -> before.add(p.axesProperty().get()));
        List<Axes> after = Axes.of(choice.getValue(), layers, before);
        for (int i = 0; i < seen.size(); i++) {
            seen.get(i).axesProperty().set(after.get(i));
        }
        share(seen, layers);
    }

    /// Has the next picture counted on one range for all who share the axis of values.
    private void share(List<PanelModel> seen, List<List<LayerStatistics>> layers) {
        List<Ranges.Panel> asking = new ArrayList<>();
        List<Binning.Range> before = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            asking.add(new Ranges.Panel(layers.get(i), natural(seen.get(i))));
            before.add(seen.get(i).rangeProperty().get());
        }
        int bins = seen.getFirst().spec().binning().bins();
        List<Binning.Range> after = Ranges.request(choice.getValue(), asking, bins, before);
        for (int i = 0; i < seen.size(); i++) {
            seen.get(i).rangeProperty().set(after.get(i));
        }
    }

    /// The range of the panel's activation functions if they are bounded and all the same, else null.
    private static Interval natural(PanelModel panel) {
        Architecture shape = panel.snapshotProperty().get().spec().architecture();
        Activation.Bounds bounds = shape.range(shape.layers().getFirst());
        boolean same = shape.layers().stream().allMatch(l -> shape.range(l).equals(bounds));
        return same && bounds.isBounded() ? new Interval(bounds.low(), bounds.high()) : null;
    }
}

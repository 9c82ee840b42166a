package initscope.ui.bench;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.picture.view.View;
import initscope.ui.compare.Column;
import initscope.ui.findings.FindingsCommands;
import initscope.ui.findings.FindingsModel;
import initscope.ui.findings.VerdictLine;
import initscope.ui.locks.Locks.Part;
import initscope.ui.panel.PanelCommands;
import initscope.ui.panel.PanelModel;
import initscope.ui.panel.PanelView;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// The panels side by side, each with its verdict: one alone, two beside each other, three and four in two rows.
final class PanelGrid extends GridPane {
    /// Two panels side by side need as much, in logical pixels.
    private static final double ROOMY = 800;

    private final Bench bench;
    private final Pages pages;
    private final Settings settings;
    private final Wording wording;
    private final Wardrobe wardrobe;
    private boolean narrow;
    private final Map<PanelModel, PanelView> views = new HashMap<>();
    private final Map<PanelModel, FindingsModel> findings = new HashMap<>();

    PanelGrid(Bench bench, Pages pages, Settings settings, Wording wording, Wardrobe wardrobe) {
        this.bench = bench;
        this.pages = pages;
        this.settings = settings;
        this.wording = wording;
        this.wardrobe = wardrobe;
        getStyleClass().add("grid");
        bench.panels().addListener((ListChangeListener<PanelModel>) _ -> arrange());
        // Beside a lesson there is less room: two panels then stand one above the other.
        widthProperty().subscribe(_ -> narrow());
        settings.textProperty().subscribe(_ -> narrow());
        bench.focusedProperty().subscribe((_, now) -> views.forEach((panel, v) -> v.showFocused(panel == now)));
        arrange();
    }

    /// The view of a panel; null once the panel is gone.
    PanelView viewOf(PanelModel panel) {
        return views.get(panel);
    }

    /// A column a panel for the table of differences.
    List<Column> columns() {
        return bench.panels().stream().map(panel -> new Column(panel.specProperty(), findings.get(panel).seenProperty(),
                findings.get(panel).findingsProperty())).toList();
    }

    private void narrow() {
        boolean now = getWidth() > 0 && getWidth() < ROOMY * settings.textProperty().get();
        if (now != narrow) {
            narrow = now;
            // Not in the middle of a layout.
            Platform.runLater(this::arrange);
        }
    }

    private void arrange() {
        List<PanelModel> panels = bench.panels();
        views.keySet().retainAll(panels);
        findings.entrySet().removeIf(entry -> {
            if (!panels.contains(entry.getKey())) {
                entry.getValue().close();
                return true;
            }
            return false;
        });
        seat(panels.stream().<Node>map(panel -> views.computeIfAbsent(panel, this::view)).toList());
        int columns = panels.size() == 1 || panels.size() == 2 && narrow ? 1 : 2;
        int rows = (panels.size() + columns - 1) / columns;
        for (int i = 0; i < panels.size(); i++) {
            boolean alone = panels.size() == 3 && i == 2;
            setConstraints(getChildren().get(i), i % columns, i / columns, alone ? 2 : 1, 1);
        }
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        getRowConstraints().clear();
        for (int i = 0; i < rows; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / rows);
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
        }
        pages.keep(panels);
    }

    /// These and no others, in this order; who stays is not taken out, for coming back costs a view all its styles.
    private void seat(List<Node> wanted) {
        List<Node> seats = getChildren();
        seats.retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (i == seats.size() || seats.get(i) != wanted.get(i)) {
                seats.remove(wanted.get(i));
                seats.add(i, wanted.get(i));
            }
        }
    }

    private PanelView view(PanelModel panel) {
        ObservableValue<Integer> number = Bindings.createObjectBinding(() -> bench.panels().indexOf(panel) + 1,
                bench.panels());
        ObservableValue<Integer> count = Bindings.createObjectBinding(bench.panels()::size, bench.panels());
        PanelCommands commands = new PanelCommands(() -> bench.duplicate(panel), () -> bench.remove(panel),
                () -> bench.move(panel, -1), () -> bench.move(panel, 1), () -> Shortcuts.copy(panel.spec().toString()),
                () -> {
                    bench.focusedProperty().set(panel);
                    Shortcuts.paste(bench);
                }, aspect -> bench.everywhere(panel, aspect), number, count, layer -> pages.inspect(panel, layer),
                () -> pages.differentiate(panel), () -> pages.train(panel), () -> pages.pretrain(panel));
        FindingsModel found = new FindingsModel(panel.snapshotProperty(), bench.thresholdsProperty(), bench.bridge());
        findings.put(panel, found);
        VerdictLine verdict = new VerdictLine(found,
                new FindingsCommands(finding -> point(panel, finding), spec -> bench.beside(panel, spec)), wording, wardrobe);
        PanelView view = new PanelView(panel, commands, verdict, wording, wardrobe, settings.textProperty());
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> bench.focusedProperty().set(panel));
        view.showFocused(bench.focusedProperty().get() == panel);
        return view;
    }

    /// Shows where a finding is seen: its layer is pointed at, in a view in which it can be read.
    private void point(PanelModel panel, Diagnosis finding) {
        bench.focusedProperty().set(panel);
        View seen = viewOf(finding.code(), bench.viewProperty().get());
        if (seen != bench.viewProperty().get() && !bench.guard().refuses(Part.VIEWS)) {
            bench.viewProperty().set(seen);
        }
        panel.hoveredProperty().set(finding.layer());
    }

    /// The view in which a finding can be read: the one there is, unless it does not show it.
    private static View viewOf(Diagnosis.Code code, View now) {
        return switch (code) {
            case VANISHING_GRADIENT, EXPLODING_GRADIENT, SHRINKING_GRADIENT, GROWING_GRADIENT, SPARSE_GRADIENT -> View.GRADIENT;
            case COLLAPSED_GEOMETRY -> View.GEOMETRY;
            case COLLAPSED_SIGNAL -> View.VARIANCE;
            case EXPLODING_SCALE, COLLAPSED_SCALE -> View.DEPTH;
            case NOT_FINITE, SYMMETRY, ALL_ZERO, SATURATED, SATURATING, DEAD_UNITS, POOR_INITIAL_LOSS ->
                now.zooms() ? now : View.STRIP;
            case HEALTHY -> now;
        };
    }
}

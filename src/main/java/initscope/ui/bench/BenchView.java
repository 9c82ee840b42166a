package initscope.ui.bench;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.picture.Palette;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Scope;
import initscope.picture.sheet.Panel;
import initscope.picture.view.View;
import initscope.ui.bench.bar.Toolbar;
import initscope.ui.bench.bar.ViewCard;
import initscope.ui.bench.command.Commands;
import initscope.ui.bench.command.Commands.Section;
import initscope.ui.bench.command.MainMenu;
import initscope.ui.compare.Column;
import initscope.ui.compare.DiffersLine;
import initscope.ui.controls.Command;
import initscope.ui.controls.Icons;
import initscope.ui.export.Export;
import initscope.ui.findings.FindingsCommands;
import initscope.ui.findings.FindingsModel;
import initscope.ui.findings.VerdictLine;
import initscope.ui.panel.PanelCommands;
import initscope.ui.panel.PanelModel;
import initscope.ui.panel.PanelView;
import initscope.ui.readout.Readout;
import initscope.ui.presets.PresetMenu;
import initscope.ui.settings.Settings;
import initscope.ui.settings.SettingsCard;
import initscope.ui.spec.Knob;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// The window's content: stream above, panels in the middle, figures below.
public final class BenchView extends BorderPane {
    /// In a narrower window the menu of pages is a sign alone.
    private static final double WORDY = 1150;

    private final Bench bench;
    private final Wording wording;
    private final Wardrobe wardrobe;
    private final Settings settings;
    private final GridPane grid = new GridPane();
    private final Map<PanelModel, PanelView> views = new HashMap<>();
    private final Map<PanelModel, FindingsModel> findings = new HashMap<>();
    private final Pages pages;
    private final Export export;
    private final Commands commands = new Commands();
    /// In what the panels differ, and who shares which axis: what only the panels need.
    private final HBox line = new HBox();

    public BenchView(Bench bench, Settings settings, Wording wording, Wardrobe wardrobe) {
        this.bench = bench;
        this.wording = wording;
        this.wardrobe = wardrobe;
        this.settings = settings;
        export = new Export(wording);
        pages = new Pages(bench, settings, wording);
        getStyleClass().add("bench");
        Button add = Icons.button("bi-plus", wording, "bench.add", bench::add);
        add.setId("add");
        add.disableProperty().bind(Bindings.size(bench.panels()).greaterThanOrEqualTo(PanelCommands.MOST));
        Label badge = new Label();
        badge.setId("badge");
        badge.getStyleClass().addAll("text-muted", "differs");
        badge.setMinWidth(USE_PREF_SIZE);
        badge.textProperty().bind(Bindings.createStringBinding(this::badge, bench.choiceProperty(), bench.viewProperty(),
                bench.decadesProperty(), wording.changes()));
        Button phase = Icons.button("bi-map", wording, "bench.phase", pages::phase);
        phase.setId("phase-map");
        Button reproduce = Icons.button("bi-journal-check", wording, "bench.reproduce", pages::reproduce);
        reproduce.setId("reproduce");
        Button download = Icons.button("bi-download", wording, "bench.export", () -> export(false));
        download.setId("export");
        list();
        LearnMenu learn = new LearnMenu(pages, wording);
        learn.contentDisplayProperty().bind(Bindings.createObjectBinding(
                () -> getWidth() < WORDY * settings.textProperty().get() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT,
                widthProperty(), settings.textProperty()));
        DiffersLine differs = new DiffersLine(bench.specs(), this::compare, wording);
        HBox.setHgrow(differs, Priority.ALWAYS);
        line.getChildren().addAll(differs, badge);
        line.setAlignment(Pos.CENTER_RIGHT);
        setTop(new VBox(new Toolbar(bench, wording, new MainMenu(commands, wording), new PresetMenu(bench::paste, wording), add,
                learn, phase, reproduce, download,
                opener("bi-sliders", "bench.view", "view", new ViewCard(bench, wording)),
                opener("bi-gear", "bench.settings", "settings", new SettingsCard(settings, wording))),
                line));
        grid.getStyleClass().add("grid");
        setCenter(grid);
        setBottom(new Readout(bench.pointedProperty().flatMap(PanelModel::snapshotProperty),
                bench.pointedProperty().flatMap(PanelModel::hoveredProperty),
                bench.pointedProperty().flatMap(PanelModel::specProperty).map(Knob::names), wording));
        bench.panels().addListener((ListChangeListener<PanelModel>) _ -> arrange());
        bench.focusedProperty().subscribe((_, now) -> views.forEach((panel, v) -> v.showFocused(panel == now)));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
        addEventHandler(KeyEvent.KEY_PRESSED, commands::take);
        pages.follow(this::show);
        arrange();
    }

    /// What the window can do; every feature adds its own.
    private void list() {
        commands.add(Section.FILE, Command.of("export", "Shortcut+E", () -> export(false)));
        commands.add(Section.FILE, Command.of("export-panel", "Shortcut+Shift+E", () -> export(true)));
        commands.add(Section.EDIT, Command.of("undo", "Shortcut+Z", bench::undo));
        commands.add(Section.EDIT, Command.of("redo", "Shortcut+Y", bench::redo));
        commands.add(Section.VIEW, Command.of("phase", "P", pages::phase));
        commands.add(Section.VIEW, Command.of("compare", "D", this::compare));
        commands.add(Section.VIEW, Command.of("reproduce", "", pages::reproduce));
        commands.add(Section.VIEW, Command.of("back", "Esc", pages::close)
                .when(Bindings.createBooleanBinding(() -> !pages.isClosed(), centerProperty())));
        commands.add(Section.LEARN, Command.of("train", "F", pages::train));
    }

    /// What the window can do.
    public Commands commands() {
        return commands;
    }

    /// Who shares which axis, always in sight.
    private String badge() {
        Axes.Choice choice = bench.choiceProperty().get();
        View view = bench.viewProperty().get();
        if (view.hasTwin()) {
            boolean shared = bench.decadesProperty().get() && choice.values() != Scope.EACH;
            return wording.now(bench.decadesProperty().get() ? "view.badge.decades" : "view.badge.linear",
                    wording.now(shared ? "view.scope.all" : "view.scope.panel"));
        }
        if (!view.zooms() && view != View.HEATMAP && view != View.BANDS) {
            return "";
        }
        return wording.now(choice.log() ? "view.badge.log" : "view.badge",
                wording.now("view.scope." + choice.values().name().toLowerCase(Locale.ROOT)),
                wording.now("view.scope." + choice.heights().name().toLowerCase(Locale.ROOT)));
    }

    /// The panel the focus is in becomes the one keys and clipboard are about.
    private void follow(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof PanelView view) {
                bench.focusedProperty().set(view.model());
            }
        }
    }

    private Button opener(String sign, String key, String id, Node card) {
        PopOver popOver = new PopOver(card);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        wardrobe.dress(popOver);
        Button button = Icons.button(sign, wording, key, () -> { });
        button.setId(id);
        button.setOnAction(_ -> {
            if (popOver.isShowing()) {
                popOver.hide();
            } else {
                popOver.show(button);
            }
        });
        return button;
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
        grid.getChildren().clear();
        int columns = panels.size() == 1 ? 1 : 2;
        int rows = (panels.size() + columns - 1) / columns;
        for (int i = 0; i < panels.size(); i++) {
            PanelView view = views.computeIfAbsent(panels.get(i), this::view);
            boolean alone = panels.size() == 3 && i == 2;
            grid.add(view, i % columns, i / columns, alone ? 2 : 1, 1);
        }
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        grid.getRowConstraints().clear();
        for (int i = 0; i < rows; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / rows);
            row.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(row);
        }
        pages.keep(panels);
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
        bench.viewProperty().set(viewOf(finding.code(), bench.viewProperty().get()));
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

    /// Opens the table of differences.
    public void compare() {
        pages.compare(bench.panels().stream().map(panel -> new Column(panel.specProperty(),
                findings.get(panel).seenProperty(), findings.get(panel).findingsProperty())).toList());
    }

    public Pages pages() {
        return pages;
    }

    /// Asks for a file and writes the pictures into it.
    ///
    /// @param focusedOnly only the chosen panel
    public void export(boolean focusedOnly) {
        List<Panel> figures = pages.figures(Export.LOOK).isPresent() ? pages.figures(Export.LOOK).get() : bench.panels().stream()
                .filter(panel -> !focusedOnly || panel == bench.focusedProperty().get())
                .flatMap(panel -> viewOf(panel).figure(Export.LOOK).stream()).toList();
        export.ask(getScene().getWindow(), figures, wardrobe.isDark() ? Palette.DARK : Palette.LIGHT);
    }

    /// Shows a page in place of the panels, or the panels.
    private void show(Node page) {
        boolean back = page == null && getCenter() != grid;
        setCenter(page == null ? grid : page);
        line.setVisible(page == null);
        line.setManaged(page == null);
        getBottom().setVisible(pages.readsOut());
        getBottom().setManaged(pages.readsOut());
        PanelView focused = viewOf(bench.focusedProperty().get());
        if (back && focused != null) {
            focused.focus();
        }
    }

    /// The view of a panel, for whoever looks at its pixels.
    public PanelView viewOf(PanelModel panel) {
        return views.get(panel);
    }
}

package initscope.ui.bench;

import initscope.ui.bench.bar.AxesBadge;
import initscope.ui.bench.bar.Toolbar;
import initscope.ui.bench.command.Commands.Section;
import initscope.ui.bench.command.Commands;
import initscope.ui.bench.command.MainMenu;
import initscope.ui.bench.command.Sign;
import initscope.ui.bench.desk.Office;
import initscope.ui.bench.paper.Paper;
import initscope.ui.bench.past.Change;
import initscope.ui.bench.past.Past;
import initscope.ui.compare.DiffersLine;
import initscope.ui.controls.Command;
import initscope.ui.controls.Hiding;
import initscope.ui.controls.Tidings;
import initscope.ui.explain.Explainer;
import initscope.ui.files.Home;
import initscope.ui.panel.PanelCommands;
import initscope.ui.panel.PanelModel;
import initscope.ui.panel.PanelView;
import initscope.ui.readout.Readout;
import initscope.ui.settings.Settings;
import initscope.ui.spec.Knob;
import initscope.ui.studies.StudiesModel;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The window's content: stream above, panels in the middle, figures below.
public final class BenchView extends BorderPane {
    private final Bench bench;
    private final Pages pages;
    private final PanelGrid grid;
    private final Paper paper;
    private final Commands commands;
    private final Classroom classroom;
    private final Showing showing;
    private final Auditorium auditorium;
    private final Office office;
    private final Readout readout;
    private final Tidings tidings;
    /// Before the panels and pages while a lesson asks; null else.
    private Node curtain;
    private Node page;
    /// In what the panels differ, and who shares which axis: what only the panels need.
    private final HBox line = new HBox();

    public BenchView(Bench bench, Settings settings, Wording wording, Wardrobe wardrobe, Home home) {
        this.bench = bench;
        pages = new Pages(bench, settings, wording);
        grid = new PanelGrid(bench, pages, settings, wording, wardrobe);
        commands = new Commands(bench.coveredProperty(), bench.guard().locksProperty(), bench.guard()::refuses);
        classroom = new Classroom(this, bench, pages, settings, wording);
        showing = new Showing(this, bench, wording, wardrobe);
        auditorium = new Auditorium(bench, settings, wardrobe, wording, commands);
        office = new Office(this, bench, classroom.lessons(), classroom::open, home, wording, wardrobe);
        auditorium.keepIn(office.desk().locksProperty());
        getStyleClass().add("bench");
        DiffersLine differs = new DiffersLine(bench.specs(), this::compare, wording);
        HBox.setHgrow(differs, Priority.ALWAYS);
        line.getChildren().addAll(differs, new AxesBadge(bench, wording));
        line.setAlignment(Pos.CENTER_RIGHT);
        Openers openers = new Openers(bench, settings, wording, wardrobe);
        tidings = new Tidings(wording);
        paper = new Paper(this, bench, settings, wording, wardrobe, tidings);
        list(openers);
        MainMenu menu = openers.menu(commands);
        office.list(menu);
        setTop(new VBox(auditorium.banner(), new Toolbar(bench, menu, wording, openers.all(commands, auditorium::hold)), office.bar(), line));
        setCenter(grid);
        readout = new Readout(bench.pointedProperty().flatMap(PanelModel::snapshotProperty),
                bench.pointedProperty().flatMap(PanelModel::hoveredProperty),
                bench.pointedProperty().flatMap(PanelModel::specProperty).map(Knob::names), wording);
        setBottom(new VBox(readout, tidings));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
        pages.follow(this::show);
        wardrobe.projectingProperty().subscribe(on -> {
            Hiding.hide(line, "projector", on);
            Hiding.hide(readout, "projector", on);
        });
    }

    /// What the window can do; every feature adds its own.
    private void list(Openers openers) {
        Past past = bench.past();
        office.list(commands);
        commands.add(Section.FILE, Command.of("export", "Shortcut+E", paper::ask));
        commands.add(Section.FILE, Command.of("export-panel", "Shortcut+Shift+E", paper::askForView));
        commands.add(Section.FILE, Command.of("program", "", paper::programs));
        commands.add(Section.EDIT, Command.of("undo", "Shortcut+Z", bench::undo)
                .when(past.undoneProperty().isNotNull()).to(past.undoneProperty().map(Change::key)));
        commands.add(Section.EDIT, Command.of("redo", "Shortcut+Y", bench::redo)
                .when(past.redoneProperty().isNotNull()).to(past.redoneProperty().map(Change::key)));
        commands.add(Section.EDIT, Command.of("add", "Shortcut+N", bench::add)
                .when(Bindings.size(bench.panels()).lessThan(PanelCommands.MOST)));
        commands.add(Section.EDIT, Command.of("copy-picture", "Shortcut+Shift+C", paper::copyView));
        commands.add(Section.EDIT, Command.of("preferences", "Shortcut+Comma", pages::preferences)
                .when(Bindings.not(bench.coveredProperty())));
        commands.add(Section.VIEW, Command.of("phase", "P", pages::phase));
        commands.add(Section.VIEW, Command.of("compare", "D", this::compare));
        commands.add(Section.VIEW, Command.of("reproduce", "", pages::reproduce));
        commands.add(Section.VIEW, Command.of("settings", "", openers::settings));
        commands.add(Section.VIEW, Command.of("fullscreen", "F11", this::fillScreen));
        commands.add(Section.VIEW, Command.of("back", "Esc", pages::close)
                .when(Bindings.not(pages.closed())));
        commands.add(Section.LEARN, Command.of("training", "F", pages::train));
        commands.add(Section.LEARN, Command.of("pretraining", "", pages::pretrain));
        commands.add(Section.LEARN, Command.of("starts", "", pages::compareStarts));
        commands.add(Section.LEARN, Command.of("losses", "", pages::losses));
        commands.add(Section.LEARN, Command.of("optimizers", "", pages::optimizers));
        for (StudiesModel.Kind kind : StudiesModel.Kind.values()) {
            commands.add(Section.LEARN, Command.of(kind.name().toLowerCase(Locale.ROOT), "", () -> pages.study(kind)));
        }
        commands.add(Section.LEARN, Command.of("preprocessing", "", pages::preprocess));
        commands.add(Section.HELP, Command.of("menu", "F10", this::openMenu));
        commands.add(Section.HELP, Command.of("glossary", "G", () -> showing.glossary(""))
                .when(Bindings.not(bench.coveredProperty())));
        Command sheet = Command.of("shortcuts", "", showing::shortcuts).when(Bindings.not(bench.coveredProperty()));
        commands.add(Section.HELP, sheet.at(new Sign("?")));
        commands.add(Section.HELP, Command.of("explain", "F1", () -> showing.explainer().explain()));
        classroom.list(commands);
        commands.add(Section.TEACH, Command.of("worksheet", "", () -> paper.worksheets(classroom.lessons())));
        auditorium.list(openers);
    }

    /// The whole screen, or the window again.
    private void fillScreen() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    /// The window before a class.
    public Auditorium auditorium() {
        return auditorium;
    }

    /// Files and notes.
    public Office office() {
        return office;
    }

    /// Lessons.
    public Classroom classroom() {
        return classroom;
    }

    /// What the window can do.
    public Commands commands() {
        return commands;
    }

    /// What is copied of the chosen panel: its experiment, and below it the picture in words where the focus is on the picture.
    String told() {
        PanelView panel = viewOf(bench.focusedProperty().get());
        return panel.isOnPicture() ? panel.told() : panel.model().spec().toString();
    }

    /// What explains what is pointed at.
    public Explainer explainer() {
        return showing.explainer();
    }

    /// The panel the focus is in becomes the one keys and clipboard are about.
    private void follow(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof PanelView view) {
                bench.focusedProperty().set(view.model());
            }
        }
    }

    /// Opens the menu of everything; arrows lead through it.
    private void openMenu() {
        if (lookup("#menu") instanceof MenuButton menu) {
            menu.requestFocus();
            menu.show();
        }
    }

    /// Opens the table of differences.
    public void compare() {
        pages.compare(grid.columns());
    }

    public Pages pages() {
        return pages;
    }

    /// What is told beside the work.
    Tidings tidings() {
        return tidings;
    }

    /// Exports, for whoever says where files go.
    public Paper paper() {
        return paper;
    }

    /// Puts a curtain before panels and pages, or takes it away (null). What is behind it is not in the scene.
    void cover(Node before) {
        curtain = before;
        bench.coveredProperty().set(before != null);
        arrange();
    }

    /// Shows a page in place of the panels, or the panels.
    private void show(Node other) {
        boolean back = other == null && page != null;
        page = other;
        arrange();
        PanelView focused = viewOf(bench.focusedProperty().get());
        if (back && curtain == null && focused != null) {
            focused.focus();
        }
    }

    private void arrange() {
        boolean panels = page == null && curtain == null;
        setCenter(curtain != null ? curtain : page != null ? page : grid);
        Hiding.hide(line, "page", !panels);
        Hiding.hide(readout, "page", !pages.readsOut() || curtain != null);
    }

    /// The view of a panel, for whoever looks at its pixels.
    public PanelView viewOf(PanelModel panel) {
        return grid.viewOf(panel);
    }
}

package initscope.ui.bench.paper;

import initscope.picture.Palette;
import initscope.ui.bench.Bench;
import initscope.ui.bench.BenchView;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Tidings;
import initscope.ui.export.Choice.What;
import initscope.ui.export.Choice;
import initscope.ui.export.Exhibit;
import initscope.ui.export.Export;
import initscope.ui.export.ExportCard;
import initscope.ui.export.ExportModel;
import initscope.ui.export.FilePlace;
import initscope.ui.export.program.ProgramCard;
import initscope.ui.export.scene.PageDrawing;
import initscope.ui.export.worksheet.WorksheetCard;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.panel.PanelModel;
import initscope.ui.panel.PanelView;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;

/// Exports of whatever the window shows: the card that asks how, the clipboard, the programs.
public final class Paper {
    /// A picture smaller than this is a sign in a list.
    private static final double LEAST = 150;

    private final BenchView view;
    private final Bench bench;
    private final Wording wording;
    private final Wardrobe wardrobe;
    private final Export export;
    private final ExportModel model;
    private final PopOver card;
    private final PopOver programs;
    private final WorksheetCard worksheet;
    private final PopOver worksheets;
    /// Held weakly: its page may have been left, its panel removed.
    private Reference<Plot> pointed = new WeakReference<>(null);

    /// @param tidings hears what came of it
    public Paper(BenchView view, Bench bench, Settings settings, Wording wording, Wardrobe wardrobe, Tidings tidings) {
        this.view = view;
        this.bench = bench;
        this.wording = wording;
        this.wardrobe = wardrobe;
        export = new Export(wording, new FilePlace(), tidings);
        model = new ExportModel(settings.exportProperty());
        card = popOver(new ExportCard(model, this::exhibit, this::save, this::copy, wording));
        programs = popOver(new ProgramCard(bench.focusedProperty().flatMap(PanelModel::specProperty),
                (name, text) -> export.save(window(), name, () -> text.getBytes(StandardCharsets.UTF_8)), wording));
        worksheet = new WorksheetCard((name, pdf) -> {
            hideWorksheets();
            export.save(window(), name, () -> pdf);
        }, wording);
        worksheets = popOver(worksheet);
        view.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
    }

    private PopOver popOver(Node content) {
        PopOver popOver = new PopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        wardrobe.dress(popOver);
        return popOver;
    }

    private Window window() {
        return view.getScene().getWindow();
    }

    private void point(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            Plot plot = node instanceof Plot itself ? itself : null;
            if (plot != null) {
                pointed = new WeakReference<>(plot);
                return;
            }
        }
    }

    /// The writing itself, for robots that say where files go.
    public Export export() {
        return export;
    }

    /// Opens the card, or closes it.
    public void ask() {
        toggle(card);
    }

    /// Opens the card for the chosen picture alone.
    public void askForView() {
        model.choiceProperty().set(model.choice().withWhat(What.VIEW));
        if (!card.isShowing()) {
            toggle(card);
        }
    }

    /// Opens the programs of the chosen panel, or closes them.
    public void programs() {
        toggle(programs);
    }

    private void hideWorksheets() {
        worksheets.hide();
    }

    /// Opens the card of worksheets, or closes it.
    public void worksheets(LessonsModel lessons) {
        if (worksheets.isShowing()) {
            worksheets.hide();
            return;
        }
        lessons.read();
        Subscription following = Subscription.combine(lessons.coursesProperty().subscribe(_ -> offer(lessons)),
                wording.localeProperty().subscribe(_ -> offer(lessons)));
        worksheets.setOnHidden(_ -> {
            following.unsubscribe();
            worksheet.close();
        });
        toggle(worksheets);
    }

    private void offer(LessonsModel lessons) {
        Locale language = wording.localeProperty().get();
        worksheet.offer(lessons.coursesProperty().get().stream().map(c -> c.in(language)).toList(),
                lessons.currentProperty().get() == null ? null : lessons.currentProperty().get().course().in(language));
    }

    private void toggle(PopOver popOver) {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            Node menu = view.lookup("#menu");
            popOver.show(menu == null ? view : menu);
        }
    }

    private void save(Exhibit shown, Choice choice) {
        card.hide();
        export.save(window(), shown, choice);
    }

    private void copy(Exhibit shown, Choice choice) {
        card.hide();
        export.copy(window(), shown, choice);
    }

    /// Puts the picture with the focus on the clipboard, as large as it stands here.
    public void copyView() {
        Exhibit shown = exhibit();
        var size = shown.size(What.VIEW);
        export.copy(window(), shown, Choice.FIRST.withWhat(What.VIEW)
                .withSize((int) Math.round(size.width()), (int) Math.round(size.height())));
    }

    /// What a lesson keeps behind its curtain is not written either.
    private boolean shownPanels() {
        return view.pages().isClosed() && !bench.coveredProperty().get();
    }

    /// What the window shows now.
    public Exhibit exhibit() {
        Node page = view.getCenter();
        List<PanelView> panels = shownPanels() ? bench.panels().stream().map(view::viewOf).toList() : List.of();
        return new Exhibition(page, panels, bench.focusedProperty().get(), plot(page), wardrobe.isDark() ? Palette.DARK
                : Palette.LIGHT, wording.sentences().getValue(), bench.theoryProperty().get());
    }

    /// The picture with the focus, else the one pointed at last, else the largest.
    private Plot plot(Node page) {
        if (shownPanels()) {
            return view.viewOf(bench.focusedProperty().get()).plot();
        }
        List<Plot> plots = PageDrawing.plots(page).stream().filter(p -> p.getWidth() >= LEAST && p.getHeight() >= LEAST / 2).toList();
        for (Node node = view.getScene().getFocusOwner(); node != null && node != page; node = node.getParent()) {
            Parent owner = node instanceof Parent parent ? parent : null;
            List<Plot> inside = owner == null ? List.of() : plots.stream().filter(p -> isIn(p, owner)).toList();
            if (inside.size() == 1) {
                return inside.getFirst();
            }
        }
        Plot last = pointed.get();
        return last != null && plots.contains(last) ? last
                : plots.stream().max(Comparator.comparingDouble(p -> p.getWidth() * p.getHeight())).orElse(null);
    }

    private static boolean isIn(Node node, Parent owner) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == owner) {
                return true;
            }
        }
        return false;
    }
}

package initscope.ui.bench;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.lesson.Scene;
import initscope.lesson.measure.Shown;
import initscope.picture.axes.Axes;
import initscope.picture.view.View;
import initscope.ui.bench.command.Commands.Section;
import initscope.ui.bench.command.Commands;
import initscope.ui.bench.past.Arrangement;
import initscope.ui.controls.Command;
import initscope.ui.lesson.Board;
import initscope.ui.lesson.LessonListView;
import initscope.ui.lesson.LessonView;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.panel.PanelCommands;
import initscope.ui.settings.Settings;
import initscope.ui.words.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/// Lessons beside the panels: the pane on the left, the panels as its board.
public final class Classroom implements Board {
    private final BenchView view;
    private final Bench bench;
    private final Pages pages;
    private final Settings settings;
    private final Wording wording;
    private final LessonsModel lessons;
    private LessonView pane;
    private Arrangement before;
    private boolean played;
    /// What is on the board behind the curtain, and is opened when it falls.
    private Scene laid;
    private List<TrainingSpec> learning = List.of();

    Classroom(BenchView view, Bench bench, Pages pages, Settings settings, Wording wording) {
        this.view = view;
        this.bench = bench;
        this.pages = pages;
        this.settings = settings;
        this.wording = wording;
        lessons = new LessonsModel(wording.localeProperty());
        lessons.currentProperty().subscribe((_, now) -> take(now));
    }

    /// Every lesson, and what was answered.
    public LessonsModel lessons() {
        return lessons;
    }

    void list(Commands commands) {
        commands.add(Section.TEACH, Command.of("lessons", "F2", this::list));
        commands.add(Section.TEACH, Command.of("teacher", "F3",
                () -> lessons.teacherProperty().set(!lessons.teacherProperty().get())).when(lessons.currentProperty().isNotNull()));
        commands.add(Section.TEACH, Command.of("leave-lesson", "Esc", lessons::leave).when(
                lessons.currentProperty().isNotNull().and(Bindings.or(pages.closed(), bench.coveredProperty()))));
    }

    /// The list of lessons; a lesson being taken is left for it, its answers stay.
    public void list() {
        lessons.leave();
        pages.show(new LessonListView(lessons, wording, pages::close));
    }

    /// Begins a lesson from a file; the list of lessons says what is wrong with one that cannot be read.
    void open(Path file) {
        list();
        lessons.open(file);
    }

    private void take(LessonModel lesson) {
        if (pane != null) {
            pane.close();
            pane = null;
        }
        if (lesson == null) {
            end();
            view.setLeft(null);
            view.viewOf(bench.focusedProperty().get()).focus();
            return;
        }
        if (before == null) {
            begin();
        }
        pane = new LessonView(lessons, lesson, this, wording, settings.textProperty(), lessons::leave, this::list);
        view.setLeft(pane);
        pane.begin();
    }

    @Override
    public void begin() {
        before = bench.past().nowProperty().get();
        played = bench.playingProperty().get();
        pages.close();
    }

    /// The scene's experiments, at first seen as every book shows them.
    @Override
    public void lay(Scene scene) {
        pages.close();
        List<Spec> specs = new ArrayList<>();
        List<TrainingSpec> runs = new ArrayList<>();
        for (String text : scene.shows()) {
            if (specs.size() < PanelCommands.MOST && Shown.read(text, scene.paged()) instanceof Parsed.Value<Shown>(Shown shown)) {
                specs.add(shown.network());
                // Where nothing is said of learning, only the page of training has to be told: its runs are measured as they are.
                if (shown.learning() != null && (Shown.learns(text) || scene.place().equals(Pages.TRAINING))) {
                    runs.add(shown.learning());
                }
            }
        }
        Arrangement now = bench.past().nowProperty().get();
        View seen = scene.paged() ? now.view() : View.of(scene.place()).orElse(now.view());
        bench.past().arrange(new Arrangement(specs.isEmpty() ? now.specs() : specs, seen, Axes.Choice.BOOK, true, false, false,
                now.speed(), now.thresholds(), now.notes()));
        bench.focusedProperty().set(bench.panels().getFirst());
        bench.rewind();
        laid = scene;
        learning = List.copyOf(runs);
    }

    /// Batches stand still behind the curtain: what is seen afterwards is what was measured.
    @Override
    public void cover(Node curtain) {
        bench.playingProperty().set(false);
        view.cover(curtain);
    }

    @Override
    public void reveal() {
        if (laid != null && laid.paged()) {
            pages.open(laid.place(), learning);
        }
        laid = null;
        view.cover(null);
    }

    /// The window as it was before, undone as one; notes and limits made meanwhile stay.
    @Override
    public void end() {
        if (before == null) {
            return;
        }
        pages.close();
        view.cover(null);
        Arrangement now = bench.past().nowProperty().get();
        bench.past().arrange(new Arrangement(before.specs(), before.view(), before.choice(), before.decades(), before.theory(),
                before.accumulating(), now.speed(), now.thresholds(), now.notes()));
        bench.playingProperty().set(played);
        before = null;
    }
}

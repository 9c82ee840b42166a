package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.tongue.Tongue;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.LessonsModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A walk through the whole window, in search of words of the other language.
class TongueTest extends WindowBench {
    /// The glossary gives each in both languages, so that a paper in the other can be read.
    private static final List<String> LEFT_OUT = List.of("Name in GlossaryView", "Label#term-name in TermBox",
            // A program is written in its own language, and its comments in the one programs are read in everywhere.
            "TextArea#program-text");

    private final Tongue tongue = Tongue.ofTheProgram();
    private final Map<String, String> foreign = new TreeMap<>();
    private int seen;

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void theWindowSpeaksTheLanguageChosenAndKeepsNothingOfTheOther() {
        pause();
        visit(fx(() -> Places.of(window)).stream().filter(p -> Set.of("view-strip", "settings").contains(p.name())).toList());
        check(400);
    }

    @Test
    @Tag("slow")
    void everyPlaceSpeaksTheLanguageChosenAndKeepsNothingOfTheOther() {
        pause();
        visit(fx(() -> Places.of(window)));
        check(20_000);
    }

    /// What only shows itself when something is done: cards of findings, notices, notes, the first hint, what explains.
    @Test
    @Tag("slow")
    void whatComesAndGoesSpeaksTheLanguageChosenToo() {
        pause();
        fx(() -> ((Hyperlink) in(0, "#more")).fire());
        inBoth("findings");
        fx(() -> Window.getWindows().stream().map(w -> w.getScene().getRoot().lookup("#limits")).filter(Objects::nonNull)
                .map(Hyperlink.class::cast).findFirst().orElseThrow().fire());
        inBoth("limits");
        fx(() -> Places.leave(window));
        fx(() -> ((Button) in(1, "#repair")).fire());
        until("the remedies", () -> Window.getWindows().size() > 1);
        inBoth("repair");
        fx(() -> Places.leave(window));
        choose("notes");
        choose("hint");
        fx(() -> panel(0).hoveredProperty().set(2));
        inBoth("notes, hint and figures");
        fx(() -> Places.leave(window));
        fx(() -> {
            in(0, "#activation").requestFocus();
            window.view().explainer().explain(in(0, "#activation"));
        });
        inBoth("explanation");
        fx(() -> Places.leave(window));
        fx(() -> bench.paste("sigmoid normal(-1) depth=3"));
        inBoth("a spec that cannot be read");
        check(4000);
    }

    @Test
    @Tag("slow")
    void lessonsSpeakTheLanguageChosenToo() {
        pause();
        choose("lessons");
        LessonsModel lessons = window.view().classroom().lessons();
        until("the list of lessons", () -> !lessons.coursesProperty().get().isEmpty());
        fx(() -> lessons.teacherProperty().set(true));
        for (int course : new int[] {0, 1, 15}) {
            fx(() -> lessons.begin(lessons.coursesProperty().get().get(course)));
            until("a lesson", () -> lessons.currentProperty().get() != null
                    && lessons.currentProperty().get().lessonProperty().get() != null);
            LessonModel lesson = lessons.currentProperty().get();
            inBoth("free play " + course);
            for (int step = 0; step < fx(() -> lesson.lessonProperty().get().steps().size()); step++) {
                fx(lesson::next);
                inBoth("question " + course + "." + step);
                fx(lesson::skip);
                until("its truth", () -> lesson.truthProperty().get() != null);
                inBoth("reveal " + course + "." + step);
            }
            fx(lesson::next);
            inBoth("summary " + course);
            fx(lessons::leave);
        }
        check(10_000);
    }

    private void inBoth(String place) {
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            fx(() -> settings.languageProperty().set(language));
            WaitForAsyncUtils.waitForFxEvents();
            settle();
            listen(place, language);
        }
    }

    /// At every place the language changes there and back while it is open.
    private void visit(List<Places.Place> places) {
        for (Places.Place place : places) {
            fx(place.open());
            until(place.name(), () -> bench.panels().stream().allMatch(p -> p.isIdle()));
            for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN, Locale.ENGLISH)) {
                fx(() -> settings.languageProperty().set(language));
                listen(place.name(), language);
            }
            fx(() -> Places.leave(window));
        }
    }

    private void listen(String place, Locale language) {
        Map<String, String> said = fx(() -> Said.everywhere(place));
        seen += said.size();
        said.forEach((text, where) -> {
            List<String> words = tongue.foreign(text, language);
            if (!words.isEmpty() && LEFT_OUT.stream().noneMatch(where::endsWith)) {
                foreign.putIfAbsent(language + " " + words + " \"" + text.replace("\n", " ") + "\"", where);
            }
        });
    }

    private void check(int least) {
        StringBuilder lines = new StringBuilder();
        foreign.forEach((line, where) -> lines.append(line).append(" at ").append(where).append('\n'));
        assertEquals("", lines.toString());
        assertTrue(seen > least, "only " + seen + " texts were found");
    }
}

package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.ui.settings.Settings;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// No text is cut off and nothing lies over anything else, at every place of the window.
class ClippingTest extends WindowBench {
    /// Cut on purpose, with the whole in a tooltip: one quiet line that may be as long as the experiments.
    private static final List<String> ACCEPTED = List.of("Label#differs", "Label#theory-text");

    @Start
    void start(Stage stage) {
        settings.widthProperty().set(1024);
        settings.heightProperty().set(768);
        open();
    }

    private TreeSet<String> lint(List<Places.Place> places) {
        TreeSet<String> found = new TreeSet<>();
        for (Places.Place place : places) {
            fx(place.open());
            until(place.name(), () -> bench.panels().stream().allMatch(p -> p.isIdle()));
            for (int i = 0; i < 3; i++) {
                fx(() -> Platform.requestNextPulse());
            }
            fx(() -> ClippingLint.all().stream().filter(line -> ACCEPTED.stream().noneMatch(line::contains))
                    .forEach(line -> found.add(place.name() + ": " + line)));
            fx(() -> Places.leave(window));
        }
        return found;
    }

    private List<Places.Place> some(String... names) {
        return fx(() -> Places.of(window)).stream().filter(p -> List.of(names).contains(p.name())).toList();
    }

    @Test
    void nothingIsCutInTheSmallestWindowInKorean() {
        pause();
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        assertEquals(new TreeSet<>(), lint(some("view-strip", "settings", "card-view", "card-law")));
    }

    @Test
    void nothingIsCutBeforeTheBackRow() {
        pause();
        fx(() -> window.view().auditorium().projector().toggle());
        assertEquals(new TreeSet<>(), lint(some("view-strip", "view-gradient")));
    }

    @Test
    void textThreeTimesAsLargeAndTextTwiceAsLongStillFits() {
        pause();
        fx(() -> settings.textProperty().set(Settings.GREATEST_TEXT));
        assertEquals(new TreeSet<>(), lint(some("view-strip", "compare", "reproduce", "glossary", "learn-pretraining")));
        fx(() -> settings.textProperty().set(1));
        fx(() -> settings.languageProperty().set(Locale.of("en", "QD")));
        assertEquals(new TreeSet<>(), lint(some("view-strip", "settings", "card-view")));
    }

    @Test
    @Tag("slow")
    void nothingIsCutAnywhereWhenEveryTextIsTwiceAsLong() {
        pause();
        TreeSet<String> found = new TreeSet<>();
        for (Locale language : List.of(Locale.of("en", "QD"), Locale.of("ko", "QD"))) {
            fx(() -> {
                settings.languageProperty().set(language);
                stage.setWidth(1280);
                stage.setHeight(720);
            });
            lint(fx(() -> Places.of(window))).forEach(line -> found.add(language + " " + line));
        }
        assertEquals(new TreeSet<>(), found);
    }

    @Test
    @Tag("slow")
    void nothingIsCutAnywhere() {
        pause();
        TreeSet<String> found = new TreeSet<>();
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            for (double text : new double[] {0.8, 1, 2, Settings.GREATEST_TEXT}) {
                for (int[] size : text == Settings.GREATEST_TEXT ? new int[][] {{1280, 720}}
                        : new int[][] {{1024, 768}, {1280, 720}, {1920, 1080}}) {
                    fx(() -> {
                        settings.languageProperty().set(language);
                        settings.textProperty().set(text);
                        stage.setWidth(size[0]);
                        stage.setHeight(size[1]);
                    });
                    lint(fx(() -> Places.of(window))).forEach(line ->
                            found.add(language + " " + text + " " + size[0] + " " + line));
                }
            }
        }
        assertEquals(new TreeSet<>(), found);
    }
}

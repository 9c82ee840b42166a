package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.tongue.Tongue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A walk through the whole window, in search of words of the other language.
class TongueTest extends WindowBench {
    /// Names of terms: the glossary gives each in both languages, so that a paper in the other can be read.
    private static final List<String> NAMES_IN_BOTH = List.of("Name in GlossaryView", "Label#term-name in TermBox");

    private final Tongue tongue = Tongue.ofTheProgram();
    private final Map<String, String> foreign = new TreeMap<>();
    private int seen;

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void theWindowSpeaksTheLanguageChosenAndKeepsNothingOfTheOther() {
        pause();
        visit(fx(() -> Places.of(window)).stream().filter(p -> Set.of("view-strip", "settings", "learn-losses").contains(p.name()))
                .toList());
        check(600);
    }

    @Test
    @Tag("slow")
    void everyPlaceSpeaksTheLanguageChosenAndKeepsNothingOfTheOther() {
        pause();
        visit(fx(() -> Places.of(window)));
        check(20_000);
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
            if (!words.isEmpty() && NAMES_IN_BOTH.stream().noneMatch(where::endsWith)) {
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

package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.bench.command.PageKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Every key the code of the window takes is on the sheet of shortcuts, under the place whose code takes it.
class HandledKeysTest {
    private static final Path UI = Path.of("src/main/java/initscope/ui");
    private static final Pattern NAMED = Pattern.compile("KeyCode\\.([A-Z_0-9]+)");
    private static final Pattern CASE = Pattern.compile("case ([A-Z_, ]+) ->");
    /// Where the sheet tells of the keys of a class.
    private static final Map<String, List<String>> PLACES = Map.ofEntries(Map.entry("TrainingView", List.of("training")),
            Map.entry("OptimizersView", List.of("optimizers")), Map.entry("PhaseView", List.of("phase")),
            Map.entry("InspectView", List.of("inside")), Map.entry("PadView", List.of("pad")), Map.entry("LessonView", List.of("lesson")),
            Map.entry("LessonListView", List.of("lessons")), Map.entry("TallyBox", List.of("tally")),
            Map.entry("PictureView", List.of("panel")), Map.entry("Plot", List.of("pictures")),
            Map.entry("GlossaryView", List.of("glossary")), Map.entry("PreferencesView", List.of("glossary")),
            Map.entry("ReproductionView", List.of("reproduce")), Map.entry("Projection", List.of("projected")),
            Map.entry("Entry", List.of("field")), Map.entry("LayersCard", List.of("field")));
    /// Of the whole window: commands and strokes, which the sheet is made of.
    private static final Set<String> LISTS = Set.of("Shortcuts", "Explainer", "Sign");
    /// Shows keys and takes none.
    private static final Set<String> SHOWS = Set.of("KeyEcho");

    @Test
    void everyKeyThatIsHandledIsOnTheSheet() throws IOException {
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        try (Stream<Path> files = Files.walk(UI)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                String text = Files.readString(file);
                if (!text.contains("KeyEvent") || LISTS.contains(name) || SHOWS.contains(name)) {
                    continue;
                }
                for (KeyCode code : handled(text)) {
                    seen++;
                    if (PLACES.getOrDefault(name, List.of()).stream().noneMatch(place -> onSheet(place, code))) {
                        missing.add(name + " takes " + code);
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(seen > 40, "only " + seen + " keys were found");
    }

    private static Set<KeyCode> handled(String text) {
        Set<KeyCode> codes = new TreeSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            codes.add(KeyCode.valueOf(named.group(1)));
        }
        Matcher cases = CASE.matcher(text);
        while (cases.find()) {
            for (String name : cases.group(1).split(", *")) {
                Arrays.stream(KeyCode.values()).filter(code -> code.name().equals(name)).forEach(codes::add);
            }
        }
        return codes;
    }

    private static boolean onSheet(String place, KeyCode code) {
        Set<String> keys = PageKeys.all().stream().filter(key -> key.place().equals(place)).flatMap(key -> key.keys().stream())
                .map(key -> key.replaceAll("^(Shift|Shortcut)\\+", "")).collect(Collectors.toSet());
        return switch (code) {
            case ADD, PLUS -> keys.contains("+");
            case SUBTRACT, MINUS -> keys.contains("−");
            case ESCAPE -> keys.contains("Esc");
            default -> keys.contains(code.getName());
        };
    }
}

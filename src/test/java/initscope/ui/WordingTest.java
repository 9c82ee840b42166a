package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.RandomSpecs;
import initscope.experiment.compare.Difference;
import initscope.experiment.spec.Names;
import initscope.ui.words.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The window's words, in both languages.
class WordingTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "initscope", "ui");
    private static final int SPECS = 500;
    private static final Pattern KEY = Pattern.compile("(?:wording|words)\\.(?:of|now)\\(\"([a-z][a-z0-9.-]*[a-z0-9])\"");

    private static Properties bundle(String suffix) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                WordingTest.class.getResourceAsStream("/initscope/ui/words/words" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Set<String> english = new TreeSet<>(bundle("").stringPropertyNames());
        assertFalse(english.isEmpty());
        assertEquals(english, new TreeSet<>(bundle("_ko").stringPropertyNames()));
    }

    @Test
    void everySettingInWhichNetworksCanDifferHasAName() {
        Wording wording = new Wording();
        RandomSpecs specs = new RandomSpecs(5);
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < SPECS; i++) {
            Difference.all(List.of(specs.small(), specs.small())).forEach(d -> keys.add(d.key()));
        }
        assertTrue(keys.stream().anyMatch(key -> key.startsWith("layer")), keys.toString());
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            wording.localeProperty().set(language);
            keys.forEach(key -> assertFalse(wording.setting(key).isBlank()));
        }
        assertEquals("Layer 12", wording.setting("layer12"));
    }

    @Test
    void bothLanguagesFillInTheSameFigures() throws IOException {
        Properties english = bundle("");
        Properties korean = bundle("_ko");
        for (String key : english.stringPropertyNames()) {
            assertEquals(new MessageFormat(english.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length,
                    new MessageFormat(korean.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length, key);
        }
    }

    @Test
    void everyTextIsSaidInBothLanguages() throws IOException {
        Properties english = bundle("");
        Properties korean = bundle("_ko");
        for (String key : english.stringPropertyNames()) {
            assertFalse(english.getProperty(key).isBlank(), key);
            assertTrue(english.getProperty(key).indexOf('\'') < 0, key + ": MessageFormat swallows apostrophes");
            assertFalse(korean.getProperty(key).isBlank(), key);
        }
    }

    @Test
    void everyKeyTheWindowNamesHasWords() throws IOException {
        Set<String> known = bundle("").stringPropertyNames();
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    named.add(keys.group(1));
                }
            }
        }
        assertTrue(named.size() > 20, "the pattern finds no keys any more: " + named);
        assertEquals(Set.of(), named.stream().filter(key -> !known.contains(key)).collect(Collectors.toSet()));
    }

    /// What can be chosen from a list is explained beside it; those keys are put together from names.
    @Test
    void everyInitializerInputAndHeadIsExplained() throws IOException {
        Set<String> known = bundle("").stringPropertyNames();
        Set<String> needed = new TreeSet<>(Set.of("law.xavier.three", "law.shape.uniform", "law.shape.truncated"));
        for (var form : Names.initializers()) {
            String law = form.id().replaceFirst("^(xavier|he|lecun)-.*", "$1").replaceFirst("zeros|ones", "constant");
            needed.addAll(List.of("law." + law, "law." + law + ".formula"));
        }
        Names.inputs().forEach(form -> needed.add("source." + form.id()));
        Names.heads().forEach(form -> needed.add("head." + form.id()));
        needed.removeAll(known);
        assertEquals(Set.of(), needed);
    }
}

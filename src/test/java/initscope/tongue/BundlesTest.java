package initscope.tongue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Limit;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.myth.Myth;
import initscope.experiment.reproduction.Row;
import initscope.experiment.reproduction.rows.Rows;
import initscope.experiment.spec.Presets;
import initscope.lesson.glossary.Entry;
import initscope.lesson.glossary.Glossary;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/// Every text of the program in both languages, whether a scene shows it or not.
class BundlesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "initscope");
    private static final Path LESSONS = Path.of("assets", "lessons");
    /// A gap and how its value is written: `{0}`, `{1,number,integer}`.
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)([^}]*)}");

    private final Tongue tongue = Tongue.ofTheProgram();

    /// The files in Korean with the same in English.
    private static List<Path[]> pairs() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path[]> pairs = new ArrayList<>();
            for (Path korean : files.filter(f -> f.toString().endsWith("_ko.properties")).sorted().toList()) {
                Path english = korean.resolveSibling(korean.getFileName().toString().replace("_ko.", "_en."));
                pairs.add(new Path[] {Files.exists(english) ? english
                        : korean.resolveSibling(korean.getFileName().toString().replace("_ko.", ".")), korean});
            }
            assertTrue(pairs.size() >= 15, "found only " + pairs.size() + " bundles");
            return pairs;
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void noKoreanTextHoldsEnglishAndNoEnglishTextKorean() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path[] pair : pairs()) {
            look(read(pair[0]), pair[0], Locale.ENGLISH, found);
            look(read(pair[1]), pair[1], Locale.KOREAN, found);
        }
        assertEquals("", String.join("\n", found));
    }

    private void look(Properties texts, Path file, Locale language, Set<String> found) {
        for (String key : texts.stringPropertyNames()) {
            List<String> foreign = tongue.foreign(texts.getProperty(key), language);
            if (!foreign.isEmpty()) {
                found.add(file.getFileName() + " " + key + ": " + foreign);
            }
        }
    }

    /// What both languages say in the same letters is made of nothing but signs, names and words that stay as they are.
    @Test
    void whatIsTheSameInBothLanguagesIsNoSentence() throws IOException {
        Set<String> same = new TreeSet<>();
        int compared = 0;
        for (Path[] pair : pairs()) {
            Properties english = read(pair[0]);
            Properties korean = read(pair[1]);
            for (String key : english.stringPropertyNames()) {
                compared++;
                String text = english.getProperty(key);
                if (text.equals(korean.getProperty(key)) && !tongue.foreign(text, Locale.KOREAN).isEmpty()) {
                    same.add(pair[0].getFileName() + " " + key + " = " + text);
                }
            }
        }
        assertTrue(compared > 1500, "only " + compared);
        assertEquals("", String.join("\n", same));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndWriteTheSameValuesTheSameWay() throws IOException {
        Set<String> faults = new TreeSet<>();
        for (Path[] pair : pairs()) {
            Properties english = read(pair[0]);
            Properties korean = read(pair[1]);
            assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(korean.stringPropertyNames()),
                    pair[1].toString());
            for (String key : english.stringPropertyNames()) {
                if (!gaps(english.getProperty(key)).equals(gaps(korean.getProperty(key)))) {
                    faults.add(pair[1].getFileName() + " " + key + ": " + gaps(english.getProperty(key)) + " against "
                            + gaps(korean.getProperty(key)));
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /// Which values are filled in, each with its format.
    private static Set<String> gaps(String text) {
        Matcher gaps = GAP.matcher(text);
        Set<String> found = new TreeSet<>();
        while (gaps.find()) {
            found.add(gaps.group(1) + gaps.group(2));
        }
        return found;
    }

    @Test
    void everySourceIsGivenInKorean() {
        Sentences korean = Sentences.in(Locale.KOREAN);
        List<String> sources = Stream.of(Presets.all().stream().map(Presets.Preset::source),
                Presets.myths().stream().map(Presets.Preset::source), Stream.of(Limit.values()).map(Limit::source),
                Stream.of(Diagnosis.Code.values()).map(Diagnosis.Code::source), Stream.of(Myth.values()).map(Myth::source),
                Rows.all().stream().map(Row::source),
                Glossary.in(Locale.KOREAN).all().stream().map(Entry::source)).flatMap(all -> all).distinct().toList();
        assertTrue(sources.size() > 80, "only " + sources.size());
        assertEquals("", sources.stream().filter(source -> !tongue.foreign(korean.source(source), Locale.KOREAN).isEmpty())
                .map(source -> source + " → " + korean.source(source) + " " + tongue.foreign(korean.source(source), Locale.KOREAN))
                .collect(Collectors.joining("\n")));
        sources.forEach(source -> assertEquals(source, Sentences.in(Locale.ENGLISH).source(source)));
    }

    /// The terms' own names and the words of formulas stay; sentences are Korean.
    @Test
    void theGlossarySpeaksOneLanguageAtATime() {
        Set<String> found = new TreeSet<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            for (Entry entry : Glossary.in(language).all()) {
                String said = entry.sentence() + " " + entry.formula();
                List<String> foreign = tongue.foreign(said, language);
                if (!foreign.isEmpty()) {
                    found.add(language + " " + entry.id() + ": " + foreign + " in " + said);
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void theLessonsSpeakOneLanguageAtATime() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(LESSONS)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(en|ko)\\.md")).toList()) {
                Locale language = file.toString().endsWith(".ko.md") ? Locale.KOREAN : Locale.ENGLISH;
                for (String line : Files.readAllLines(file)) {
                    List<String> foreign = tongue.foreign(prose(line), language);
                    if (!foreign.isEmpty()) {
                        found.add(file.getFileName() + ": " + foreign + " in " + line);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    /// A line without what the program reads: heads, keys, experiments between backticks, the measure behind a number.
    private static String prose(String line) {
        return line.replaceFirst("^## (Free play|Goals|Look for|Step:)", "").replaceFirst("^\\s*(explain|teacher|why):", "")
                .replaceFirst("^\\s*[a-z-]+:.*", "").replaceAll("`[^`]*`", " ")
                .replaceAll("]\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", " ");
    }

    @Test
    void theCheckCanFail() {
        assertFalse(tongue.foreign("가중치 the same", Locale.KOREAN).isEmpty());
        assertFalse(tongue.foreign("the weights 가중치", Locale.ENGLISH).isEmpty());
        assertTrue(tongue.foreign("He 초기화와 ReLU, 한국어", Locale.KOREAN).isEmpty());
    }
}

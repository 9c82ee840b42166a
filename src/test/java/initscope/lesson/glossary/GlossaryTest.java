package initscope.lesson.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.view.View;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryTest {
    private static final int MOST_WORDS = 60;
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    /// Pages a term may lead to.
    private static final Set<String> PAGES = Set.of("training", "pretraining", "starts", "losses", "optimizers", "phase",
            "symmetry", "grid", "norm", "depth", "preprocessing", "jacobian", "inside", "reproduce", "compare");

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.KOREAN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thereAreAtLeastEightyTermsEachSaidOnceInAtMostSixtyWords(Locale language) {
        List<Entry> all = Glossary.in(language).all();
        assertTrue(all.size() >= 80, all.size() + " terms");
        Set<String> terms = new HashSet<>();
        Set<String> sentences = new HashSet<>();
        for (Entry entry : all) {
            assertTrue(terms.add(entry.term().toLowerCase(Locale.ROOT)), "two terms are called " + entry.term());
            assertTrue(sentences.add(entry.sentence()), "said twice: " + entry.id());
            assertTrue(entry.sentence().split("\\s+").length <= MOST_WORDS, entry.id() + " is too long");
            assertTrue(entry.sentence().length() > 20 && entry.sentence().endsWith("."), entry.id() + " is no sentence");
        }
    }

    @Test
    void bothLanguagesHaveTheSameTermsAndEachItsOwnWords() {
        List<Entry> english = Glossary.in(Locale.ENGLISH).all();
        List<Entry> korean = Glossary.in(Locale.KOREAN).all();
        assertEquals(english.stream().map(Entry::id).toList(), korean.stream().map(Entry::id).toList());
        for (int i = 0; i < english.size(); i++) {
            assertTrue(HANGUL.matcher(korean.get(i).sentence()).find(), korean.get(i).id() + " is not Korean");
            assertFalse(HANGUL.matcher(english.get(i).sentence() + english.get(i).term() + english.get(i).formula()).find(),
                    english.get(i).id() + " is not English");
            assertTrue(korean.get(i).sentence().endsWith("다."), korean.get(i).id() + " does not end as a sentence does");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsMeasuredOrComputedHasAFormula(Locale language) {
        Glossary.in(language).all().stream().filter(entry -> entry.kind() != Entry.Kind.IDEA)
                .forEach(entry -> assertFalse(entry.formula().isBlank(), entry.id()));
    }

    @Test
    void whatATermRefersToIsThere() {
        Glossary glossary = Glossary.in(Locale.ENGLISH);
        for (Entry entry : glossary.all()) {
            assertFalse(entry.see().isEmpty(), entry.id() + " stands alone");
            entry.see().forEach(id -> assertTrue(glossary.of(id).isPresent() && !id.equals(entry.id()),
                    entry.id() + " refers to " + id));
        }
    }

    @Test
    void noControlIsExplainedByTwoTerms() {
        List<String> names = Glossary.in(Locale.ENGLISH).all().stream().flatMap(entry -> entry.explains().stream()).toList();
        assertEquals(names.size(), new HashSet<>(names).size(), () -> {
            List<String> twice = new ArrayList<>(names);
            new HashSet<>(names).forEach(twice::remove);
            return twice.toString();
        });
    }

    @Test
    void whatATermShowsCanBeRun() throws InterruptedException {
        Set<Spec> specs = new HashSet<>();
        for (Entry entry : Glossary.in(Locale.ENGLISH).all()) {
            assertEquals(1, entry.show().shows().size());
            Parsed<Spec> parsed = SpecReader.read(entry.show().shows().getFirst());
            assertTrue(parsed instanceof Parsed.Value<Spec>, entry.id() + ": " + parsed);
            specs.add(((Parsed.Value<Spec>) parsed).value());
            String place = entry.show().place();
            assertTrue(entry.show().paged() ? PAGES.contains(place) : View.of(place).isPresent(), entry.id() + " leads to " + place);
        }
        try (Lab lab = new Lab(1, 1L << 30)) {
            for (Spec spec : specs) {
                Spec quick = spec.withBatch(20);
                assertEquals(spec.depth(), lab.prepare(quick, Measures.moments()).orThrow().run(0, Measures.moments())
                        .layers().size(), spec.toString());
            }
        }
    }

    @Test
    void aNameIsExplainedByTheNearestAboveIt() {
        Glossary glossary = Glossary.in(Locale.ENGLISH);
        assertEquals("learning-rate", glossary.about("training.rate").orElseThrow().id());
        assertEquals("training", glossary.about("training.something.new").orElseThrow().id());
        assertTrue(glossary.about("nothing.of.the.kind").isEmpty());
    }

    @Test
    void aSearchFindsNamesBeforeSentences() {
        Glossary english = Glossary.in(Locale.ENGLISH);
        assertEquals(english.all().size(), english.find("").size());
        assertEquals("xavier", english.find("xav").getFirst().id());
        assertEquals("fan-in", english.find("fan in").getFirst().id());
        assertTrue(english.find("half of the second moment").stream().anyMatch(entry -> entry.id().equals("he")));
        assertTrue(english.find("no such word at all").isEmpty());
        assertEquals("vanishing-gradient", Glossary.in(Locale.KOREAN).find("기울기 소실").getFirst().id());
    }

    @Test
    void aBrokenFileSaysWhichTerm() {
        String facts = "## a\nkind: idea\nshow: tanh xavier-normal\nview: strip\n";
        assertEquals("a", GlossaryText.read(facts, "## a\nA\nSentence.\n").getFirst().id());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> GlossaryText.read(facts, "## b\nB\nSentence.\n"))
                .getMessage().contains("a has no words"));
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> GlossaryText.read("## a\nkind: idea\n", "## a\nA\nSentence.\n")).getMessage().contains("a has no show"));
    }
}

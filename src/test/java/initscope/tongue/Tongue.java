package initscope.tongue;

import initscope.experiment.learning.Optimizers;
import initscope.experiment.learning.text.Pretrainings;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Presets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What in a text does not belong to the language it is said in.
///
/// In Korean that is every Latin word of two letters or more which `latin.txt` does not justify; in English every Hangul
/// syllable but the name of the language itself.
public final class Tongue {
    /// Not every letter of the script: the T of a transposed matrix is a sign.
    private static final Pattern LATIN = Pattern.compile("[A-Za-zÀ-ÖØ-öø-ſ]{2,}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+");
    private static final Set<String> HANGUL_IN_ENGLISH = Set.of("한국어");

    private final Set<String> phrases;
    private final Set<String> words;

    private Tongue(Set<String> words, Set<String> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /// With the list of `latin.txt` and the names a spec may use.
    public static Tongue ofTheProgram() {
        Set<String> words = new HashSet<>();
        Set<String> phrases = new TreeSet<>(Comparator.comparing(String::length).reversed()
                .thenComparing(Comparator.naturalOrder()));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Tongue.class.getResourceAsStream("latin.txt"), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).forEach(line -> {
                if (line.startsWith("= ")) {
                    phrases.add(line.substring(2).strip());
                } else {
                    words.addAll(List.of(line.split("\\s+")));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream.of(Names.activations(), Names.initializers(), Names.inputs(), Names.heads(), Optimizers.all(), Pretrainings.all())
                .flatMap(List::stream).forEach(form -> addNames(form, words));
                Presets.all().forEach(preset -> {
            addWords(preset.name(), words);
            addWords(preset.spec(), words);
        });
        return new Tongue(words, phrases);
    }

    private static void addNames(Form<?> form, Set<String> words) {
        addWords(form.id(), words);
        form.parameters().forEach(parameter -> addWords(parameter.name(), words));
    }

    private static void addWords(String text, Set<String> words) {
        Matcher found = LATIN.matcher(text);
        while (found.find()) {
            words.add(found.group());
        }
    }

    /// The words that are not of this language, in their order.
    public List<String> foreign(String text, Locale language) {
        return language.getLanguage().equals("ko") ? latin(text) : hangul(text);
    }

    private List<String> latin(String text) {
        String rest = text;
        for (String phrase : phrases) {
            rest = rest.replace(phrase, " ");
        }
        return LATIN.matcher(rest).results().map(found -> found.group()).filter(word -> !words.contains(word)).toList();
    }

    private static List<String> hangul(String text) {
        return HANGUL.matcher(text).results().map(found -> found.group()).filter(word -> !HANGUL_IN_ENGLISH.contains(word))
                .toList();
    }
}

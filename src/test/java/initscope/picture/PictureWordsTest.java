package initscope.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The words of the plots, in both languages.
class PictureWordsTest {

    private static Properties bundle(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                PictureWords.class.getResourceAsStream("words_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertFalse(bundle("en").isEmpty());
        assertEquals(new TreeSet<>(bundle("en").stringPropertyNames()), new TreeSet<>(bundle("ko").stringPropertyNames()));
    }

    /// Whatever a picture can ask for is there, with every figure it brings and no place left open.
    @Test
    void everyWordIsSaidWithItsFigures() throws IllegalAccessException {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            Words words = PictureWords.in(language);
            for (Term term : Term.values()) {
                String said = words.of(term, "7.5");
                assertFalse(said.isBlank() || said.contains("{"), term + " says " + said);
            }
            for (Method method : Words.class.getMethods()) {
                if (method.getName().equals("of")) {
                    continue;
                }
                Object[] figures = new Object[method.getParameterCount()];
                for (int i = 0; i < figures.length; i++) {
                    figures[i] = method.getParameterTypes()[i] == int.class ? (Object) (71 + i)
                            : method.getParameterTypes()[i] == long.class ? (Object) (81L + i) : "7.5" + i;
                }
                try {
                    String said = (String) method.invoke(words, figures);
                    assertFalse(said.isBlank() || said.contains("{"), method.getName() + " says " + said);
                    for (Object figure : figures) {
                        assertTrue(said.contains(figure.toString()), method.getName() + " says " + said);
                    }
                } catch (InvocationTargetException e) {
                    throw new AssertionError(method.getName(), e.getCause());
                }
            }
        }
    }
}

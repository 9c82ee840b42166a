package initscope.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.InputStream;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundled font has a letter for everything the window says: no system font is needed for Korean.
class LettersTest {
    private static Font font(String weight) throws Exception {
        try (InputStream in = LettersTest.class.getResourceAsStream("/initscope/assets/fonts/Pretendard-" + weight + ".otf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void nothingIsSaidInBoxes(String weight) throws Exception {
        Font font = font(weight);
        Set<String> missing = new TreeSet<>();
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            ResourceBundle words = ResourceBundle.getBundle("initscope.ui.words.words", language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertTrue(words.keySet().size() > 500);
            for (String key : words.keySet()) {
                words.getString(key).codePoints().filter(c -> c >= ' ' && !font.canDisplay(c))
                        .forEach(c -> missing.add(Character.toString(c)));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void theCheckCanFail() throws Exception {
        assertFalse(font("Regular").canDisplay(0x6F22), "Pretendard has no hanja");
    }
}

package initscope.picture.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every caption is there in both languages, with the same figures.
class CaptionsTest {
    private static final Pattern FIGURE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Caption.class)
    void bothLanguagesSayItWithTheSameFigures(Caption caption) {
        String english = Captions.in(Locale.US).of(caption);
        String korean = Captions.in(Locale.KOREA).of(caption);
        assertFalse(english.isBlank() || korean.isBlank());
        assertEquals(figures(english), figures(korean));
        assertFalse(Captions.in(Locale.ENGLISH).of(caption, "a", "b", "c", "d", "e", "f", "g", "h").contains("{"));
    }

    private static TreeSet<String> figures(String text) {
        return new TreeSet<>(List.copyOf(FIGURE.matcher(text).results().map(r -> r.group()).toList()));
    }
}

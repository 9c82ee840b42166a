package initscope.lesson.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamingTest {

    @Test
    void everyFigureHasANameOfItsOwnInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            Set<String> names = new HashSet<>();
            for (Figure figure : Figure.all()) {
                String name = Naming.in(language).of(figure);
                assertFalse(name.isBlank() || name.contains("_") || name.contains("{"), name);
                names.add(name);
            }
            assertEquals(Figure.all().size(), names.size());
        }
    }

    @Test
    void aMeasureIsSaidWithItsPlace() {
        assertEquals("RMS of ∂L/∂z, layer 1 divided by RMS of ∂L/∂z, last",
                Naming.in(Locale.ENGLISH).of("gradient.preactivation.rms@1 : gradient.preactivation.rms@last"));
        assertEquals("학습 전 활성값의 히스토그램, 4층", Naming.in(Locale.KOREAN).of("begun.histogram@4/2"));
        assertEquals("미니배치의 손실, 300단계", Naming.in(Locale.KOREAN).of("learning.loss@300"));
        assertEquals("nothing", Naming.in(Locale.ENGLISH).of("nothing"));
    }
}

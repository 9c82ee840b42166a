package initscope.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final List<Palette> THEMES = List.of(Palette.LIGHT, Palette.DARK);
    private static final List<Role> GROUNDS = List.of(Role.BACKGROUND, Role.PANEL, Role.HOVER);

    @Test
    void textCanBeReadOnEveryGround() {
        for (Palette theme : THEMES) {
            for (Role ground : GROUNDS) {
                for (Role text : List.of(Role.TEXT, Role.MUTED, Role.ATOM, Role.HIDDEN, Role.NOT_FINITE, Role.GOOD, Role.WARN,
                        Role.BAD)) {
                    double contrast = contrast(theme.rgb(text), theme.rgb(ground));
                    assertTrue(contrast >= 4.5, text + " on " + ground + ": " + contrast + (theme.dark() ? " dark" : " light"));
                }
            }
        }
    }

    @Test
    void marksStandOutFromTheirPlot() {
        for (Palette theme : THEMES) {
            for (Role mark : List.of(Role.BAR, Role.BAR_HOVER, Role.ATOM, Role.AXIS, Role.FOCUS)) {
                for (Role ground : GROUNDS) {
                    assertTrue(contrast(theme.rgb(mark), theme.rgb(ground)) >= 3, mark + " on " + ground);
                }
            }
            assertTrue(contrast(theme.rgb(Role.BAR_HOVER), theme.rgb(Role.BAR)) >= 1.7);
        }
    }

    @Test
    void theRampRunsFromThePlotsGroundToItsOpposite() {
        for (Palette theme : THEMES) {
            double before = contrast(theme.rgb(new Ink.Shade(0)), theme.rgb(Role.PANEL));
            assertTrue(theme.rgb(new Ink.Shade(0)) != theme.rgb(Role.PANEL));
            for (int k = 1; k <= 64; k++) {
                double now = luminance(theme.rgb(new Ink.Shade(k / 64.0)));
                double earlier = luminance(theme.rgb(new Ink.Shade((k - 1) / 64.0)));
                assertTrue(theme.dark() ? now > earlier : now < earlier, "step " + k);
            }
            assertTrue(contrast(theme.rgb(new Ink.Shade(1)), theme.rgb(Role.PANEL)) > 8 && before < 2);
        }
    }

    @Test
    void aShadeIsNeverOffTheRamp() {
        assertEquals(new Ink.Shade(0), new Ink.Shade(Double.NaN));
        assertEquals(new Ink.Shade(1), new Ink.Shade(7));
    }

    @Test
    void aThemeColoursEveryRole() {
        assertThrows(IllegalArgumentException.class, () -> new Palette(Map.of(Role.BAR, 0), false));
    }

    /// WCAG 2.2: (lighter + 0.05) / (darker + 0.05).
    private static double contrast(int a, int b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

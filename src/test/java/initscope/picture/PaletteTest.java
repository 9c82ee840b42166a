package initscope.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final List<Palette> PROJECTED = List.of(Palette.PROJECTOR_LIGHT, Palette.PROJECTOR_DARK);
    private static final List<Palette> THEMES = List.of(Palette.LIGHT, Palette.DARK, Palette.PROJECTOR_LIGHT,
            Palette.PROJECTOR_DARK);
    /// What stands on a ground rather than being one. BAND lies behind lines, GRID guides the eye: they are to be weak.
    private static final List<Role> DRAWN = List.of(Role.TEXT, Role.MUTED, Role.AXIS, Role.BAR, Role.BAR_HOVER, Role.ATOM,
            Role.HIDDEN, Role.NOT_FINITE, Role.GOOD, Role.WARN, Role.BAD, Role.FOCUS, Role.FIRST, Role.SECOND, Role.THIRD,
            Role.FOURTH);
    /// What has to be told from one another: lines in one plot, severities, columns of one histogram, the chosen column. Values
    /// outside the axis are arrows beside the plot with their share, and need no colour.
    private static final List<List<Role>> TOLD_APART = List.of(List.of(Role.FIRST, Role.SECOND, Role.THIRD, Role.FOURTH),
            List.of(Role.GOOD, Role.WARN, Role.BAD), List.of(Role.BAR, Role.ATOM, Role.NOT_FINITE),
            List.of(Role.BAR, Role.BAR_HOVER), List.of(Role.FOCUS, Role.GRID), List.of(Role.FOCUS, Role.PANEL));
    private static final double TOLD = 20;
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
    void beforeTheBackRowTextAndMarksKeepSevenToOne() {
        for (Palette theme : PROJECTED) {
            for (Role drawn : DRAWN) {
                for (Role ground : GROUNDS) {
                    double contrast = contrast(theme.rgb(drawn), theme.rgb(ground));
                    assertTrue(contrast >= 7, drawn + " on " + ground + ": " + contrast + (theme.dark() ? " dark" : " light"));
                }
            }
        }
    }

    @Test
    void whatMustBeToldApartIsToldApartByEveryEye() {
        for (Palette theme : THEMES) {
            for (List<Role> group : TOLD_APART) {
                for (int i = 0; i < group.size(); i++) {
                    for (int j = i + 1; j < group.size(); j++) {
                        for (ColourVision eye : ColourVision.values()) {
                            double seen = eye.difference(theme.rgb(group.get(i)), theme.rgb(group.get(j)));
                            assertTrue(seen >= TOLD, THEMES.indexOf(theme) + " " + group.get(i) + " and " + group.get(j) + ": "
                                    + seen + " to " + eye);
                        }
                    }
                }
            }
        }
    }

    @Test
    void everyRoleIsEitherAGroundOrDrawn() {
        List<Role> all = new ArrayList<>(DRAWN);
        all.addAll(GROUNDS);
        all.addAll(List.of(Role.GRID, Role.BAND));
        assertEquals(EnumSet.allOf(Role.class), EnumSet.copyOf(all));
        assertEquals(Role.values().length, all.size());
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
        return 0.2126 * ColourVision.linear(rgb >> 16 & 0xFF) + 0.7152 * ColourVision.linear(rgb >> 8 & 0xFF)
                + 0.0722 * ColourVision.linear(rgb & 0xFF);
    }
}

package initscope.picture;

import java.util.EnumMap;
import java.util.Map;

/// The colours of a theme, `0xRRGGBB` by role, and its ramp.
///
/// The hues began as those of Okabe & Ito (2008). They were searched anew until text keeps 4.5 : 1 and bars 3 : 1 on what they
/// stand on, and what has to be told apart (four lines, three severities, the columns of a histogram) keeps CIEDE2000 ≥ 20 for
/// usual vision and for protanopes, deuteranopes and tritanopes (Machado, Oliveira & Fernandes 2009); `PaletteTest` and
/// `ColourVisionTest` measure it. Where both do not fit with a bright hue, lightness carries the difference. The ramp is cividis (Nuñez, Anderton & Renslow 2018) on dark ground, and its blue alone, from pale to deep, on light ground:
/// either way "more" stands out from the panel, and yellow does not shout where next to nothing was counted.
public record Palette(Map<Role, Integer> colours, boolean dark) {
    private static final int[] CIVIDIS = {0x00204D, 0x31446B, 0x666970, 0x958F78, 0xCBBA69, 0xFFEA46};
    private static final int[] BLUES = {0xC9D8EA, 0x93AFCF, 0x5F86B3, 0x31608F, 0x134071, 0x00204D};

    public static final Palette LIGHT = of(false,
            0xF4F6F8, 0xFFFFFF, 0xE6F0F9, 0x5B6570, 0xDDE2E8, 0x0072B2, 0x063354, 0x614558, 0x835300, 0xAF400B,
            0x1B1F24, 0x545D67, 0x08766C, 0x2B2007, 0xAF400B, 0x0057B8,
            0x0072B2, 0x965215, 0x0F3321, 0x4F154F, 0xD3E3F0);
    public static final Palette DARK = of(true,
            0x15181C, 0x1D2126, 0x27323E, 0x98A2AD, 0x363D46, 0x709BE8, 0xDBE4F6, 0xF0D2E8, 0xF0B040, 0xDA846F,
            0xF1F3F5, 0xB4BCC5, 0x1AE1C6, 0xFDDB3B, 0xDA846F, 0x7CC4FF,
            0x709BE8, 0xC99407, 0x24F7AD, 0xF4D7F1, 0x2B3D4D);
    /// For the back row: text and marks keep 7 : 1.
    public static final Palette PROJECTOR_LIGHT = of(false,
            0xFFFFFF, 0xFFFFFF, 0xEEF5FC, 0x30383F, 0xC8D0D8, 0x142CE9, 0x040E4C, 0x4A2A48, 0x5A3A00, 0x8B2206,
            0x000000, 0x2E363E, 0x155651, 0x180B05, 0x8B2206, 0x0A3C8C,
            0x142CE9, 0x21170F, 0x1A5B01, 0x7F1D59, 0xCFE0F0);
    public static final Palette PROJECTOR_DARK = of(true,
            0x000000, 0x000000, 0x141C26, 0xC8D0D8, 0x404850, 0x6CB8FF, 0xF0F4F8, 0xFCEFFE, 0xFFC040, 0xEF8B7D,
            0xFFFFFF, 0xD5DCE3, 0x33F7DB, 0xFFEF26, 0xEF8B7D, 0x9AD0FF,
            0x6CB8FF, 0xEFEF49, 0xEAFDEE, 0xDD9482, 0x24384A);

    public Palette {
        colours = Map.copyOf(colours);
        if (colours.size() != Role.values().length) {
            throw new IllegalArgumentException("a palette needs a colour for each of the " + Role.values().length
                    + " roles, not only for " + colours.keySet());
        }
    }

    private static Palette of(boolean dark, int... inOrderOfRoles) {
        Map<Role, Integer> map = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            map.put(role, inOrderOfRoles[role.ordinal()]);
        }
        return new Palette(map, dark);
    }

    /// The colour, `0xRRGGBB`.
    public int rgb(Ink ink) {
        return switch (ink) {
            case Role role -> colours.get(role);
            case Ink.Shade(double amount) -> ramp(dark ? CIVIDIS : BLUES, amount);
            case Ink.Signed(double amount) -> ramp(CIVIDIS, (amount + 1) / 2);
        };
    }

    private static int ramp(int[] steps, double t) {
        double position = t * (steps.length - 1);
        int k = Math.min((int) position, steps.length - 2);
        return mix(steps[k], steps[k + 1], position - k);
    }

    private static int mix(int a, int b, double t) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double from = a >> shift & 0xFF;
            double to = b >> shift & 0xFF;
            rgb |= (int) Math.rint(from + (to - from) * t) << shift;
        }
        return rgb;
    }
}

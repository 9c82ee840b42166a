package initscope.picture;

import java.util.EnumMap;
import java.util.Map;

/// The colours of a theme, `0xRRGGBB` by role, and its ramp.
///
/// Hues of Okabe & Ito (2008), made darker or lighter until text keeps 4.5 : 1 and bars 3 : 1 on what they stand on; the
/// ramp is cividis (Nuñez, Anderton & Renslow 2018) on dark ground, and its blue alone, from pale to deep, on light ground:
/// either way "more" stands out from the panel, and yellow does not shout where next to nothing was counted.
public record Palette(Map<Role, Integer> colours, boolean dark) {
    private static final int[] CIVIDIS = {0x00204D, 0x31446B, 0x666970, 0x958F78, 0xCBBA69, 0xFFEA46};
    private static final int[] BLUES = {0xC9D8EA, 0x93AFCF, 0x5F86B3, 0x31608F, 0x134071, 0x00204D};

    public static final Palette LIGHT = of(false, 0xF4F6F8, 0xFFFFFF, 0xE6F0F9, 0x5B6570, 0xDDE2E8, 0x0072B2, 0x003F63,
            0xA0407F, 0x835300, 0xB23F00, 0x1B1F24, 0x545D67, 0x006B53, 0x835300, 0xB23F00, 0x0057B8,
            0x0072B2, 0x9A5B00, 0x006B53, 0xA0407F, 0xD3E3F0);
    public static final Palette DARK = of(true, 0x15181C, 0x1D2126, 0x27323E, 0x98A2AD, 0x363D46, 0x56B4E9, 0xC4E7FB,
            0xE8A0CB, 0xF0B040, 0xFF9060, 0xF1F3F5, 0xB4BCC5, 0x45CBA4, 0xF0B040, 0xFF9060, 0x7CC4FF,
            0x56B4E9, 0xF0B040, 0x45CBA4, 0xE8A0CB, 0x2B3D4D);

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

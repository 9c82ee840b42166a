package initscope.picture;

/// What a mark is painted with: a role of the theme, or a shade of its ramp. Never a colour; see [Palette].
public sealed interface Ink permits Role, Ink.Shade, Ink.Signed {

    /// A step of the palette's ramp: 0 is next to nothing, 1 the most. Lightness alone orders it, so it survives
    /// a bad projector and every kind of colour blindness.
    record Shade(double amount) implements Ink {
        public Shade {
            amount = amount >= 0 ? Math.min(amount, 1) : 0;
        }
    }

    /// A step of the ramp for values of both signs: −1 the most negative, 0 nothing, 1 the most positive. Lightness rises
    /// all the way, so that the sign is not told by hue alone; zero is grey.
    record Signed(double amount) implements Ink {
        public Signed {
            amount = amount >= -1 ? Math.min(amount, 1) : -1;
        }
    }
}

package initscope.picture;

/// What a mark is painted with: a role of the theme, or a shade of its ramp. Never a colour; see [Palette].
public sealed interface Ink permits Role, Ink.Shade {

    /// A step of the palette's ramp: 0 is next to nothing, 1 the most. Lightness alone orders it, so it survives
    /// a bad projector and every kind of colour blindness.
    record Shade(double amount) implements Ink {
        public Shade {
            amount = amount >= 0 ? Math.min(amount, 1) : 0;
        }
    }
}

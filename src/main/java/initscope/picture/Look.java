package initscope.picture;

/// How large and heavy a picture is drawn, apart from its box.
///
/// @param text size of ordinary text, logical pixels
/// @param line width of ordinary lines, logical pixels
public record Look(double text, double line) {
    public static final Look DESK = new Look(12, 1);
    /// For the back row.
    public static final Look PROJECTOR = new Look(18, 2);

    private static final double THICKEST = 3;

    /// The same with text so many times as large; lines grow twice as fast, so that [#DESK] at 1.5 is [#PROJECTOR], but never
    /// get thinner, and stay lines.
    public Look times(double size) {
        return new Look(text * size, line * Math.clamp(2 * size - 1, 1, THICKEST));
    }

    /// Ordinary text.
    public Type plain() {
        return new Type(text, false);
    }

    public Type bold() {
        return new Type(text, true);
    }

    /// Ticks and units.
    public Type small() {
        return new Type(Math.max(8, text * 0.85), false);
    }
}

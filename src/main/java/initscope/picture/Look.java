package initscope.picture;

/// How large and heavy a picture is drawn, apart from its box.
///
/// @param text size of ordinary text, logical pixels
/// @param line width of ordinary lines, logical pixels
public record Look(double text, double line) {
    public static final Look DESK = new Look(12, 1);
    /// For the back row.
    public static final Look PROJECTOR = new Look(18, 2);

    /// The same with text so many times as large; lines grow with it, but never get thinner.
    public Look times(double size) {
        return new Look(text * size, line * Math.max(1, size));
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

package initscope.picture;

/// How a line is drawn.
///
/// @param width logical pixels
/// @param dash length of dash and gap, 0 for an unbroken line
public record Stroke(double width, double dash) {

    public static Stroke solid(double width) {
        return new Stroke(width, 0);
    }
}

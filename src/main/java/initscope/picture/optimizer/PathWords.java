package initscope.picture.optimizer;

/// The words of the paths, in the reader's language; `{0}` is a name, `{1}` a figure.
///
/// @param heading over the paths
/// @param start where they begin
/// @param goal the lowest place
/// @param left said of a path that is outside the picture since a step
/// @param lost said of a path that went beyond all numbers at a step
/// @param fall over the heights
/// @param height the axis of heights above the lowest place
/// @param plain the same where there is no lowest place
/// @param step the axis of steps
public record PathWords(String heading, String start, String goal, String left, String lost, String fall, String height,
        String plain, String step) {

    static String fill(String pattern, String name, int step) {
        return pattern.replace("{0}", name).replace("{1}", String.valueOf(step));
    }
}

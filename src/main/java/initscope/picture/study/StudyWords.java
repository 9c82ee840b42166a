package initscope.picture.study;

/// The words of the studies' pictures, in the reader's language.
///
/// @param diverged said of a run whose loss is no number any more
/// @param step name of the axis of steps
/// @param units over the number of distinct units
/// @param rank over the rank of the weights
/// @param layer "layer {0}": at the end of a curve; the place of the number is `{0}`
/// @param layers "layers {0}": at the end of several
/// @param accuracy name of the axis of training accuracy
/// @param scale name of the axis of the weights' deviation
/// @param with with batch normalization
/// @param without without it
/// @param published of marks: another's run, on another data set
/// @param chance of a line: what guessing comes to
/// @param right name of the axis of σ_w
/// @param up name of the axis of depths
/// @param followed name of the line at 6 ξ_c
/// @param here the current experiment
/// @param empty why there is nothing to see yet
public record StudyWords(String diverged, String step, String units, String rank, String layer, String layers, String accuracy,
        String scale, String with, String without, String published, String chance, String right, String up, String followed, String here,
        String empty) {

    String layers(int from, int to) {
        return from == to ? layer.replace("{0}", String.valueOf(from)) : layers.replace("{0}", from + "–" + to);
    }
}

package initscope.picture.phase;

/// The words of a map, in the reader's language.
///
/// @param right name of the axis to the right
/// @param up of the axis upwards where σ_b stands on it
/// @param depth of the same where the depth does
/// @param ordered what happens left of the line
/// @param chaotic what happens right of it
/// @param edge the line's name
/// @param here the current experiment's
/// @param vanishes ends of the ramp of gradients
/// @param apart ends of the ramp of cosines
public record MapWords(String theory, String measured, String right, String up, String depth, String ordered, String chaotic,
        String edge, String here, String vanishes, String explodes, String apart, String alike, String empty,
        String noTheory) {
}

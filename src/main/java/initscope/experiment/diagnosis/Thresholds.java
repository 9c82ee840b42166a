package initscope.experiment.diagnosis;

/// Where a verdict begins. Every label compares one measured number with one of these.
///
/// @param saturated share of saturated elements of a layer that is bad (Amazon SageMaker Debugger flags a layer at 50 %)
/// @param saturating the same as a warning
/// @param sampleShare share of the variance between samples below which inputs are no longer told apart
/// @param sampleStd std between samples, against the input's, below which they are not either
/// @param scale ratio of RMS(x_L) to RMS(x_1) that has collapsed; its inverse has exploded
/// @param vanishing ratio of RMS(∂L/∂z_1) to RMS(∂L/∂z_L) that has vanished (AUTOTRAINER, ICSE 2021, β1)
/// @param exploding the same that has exploded (AUTOTRAINER, β3)
/// @param drifting a gradient ratio below this or above its inverse is a warning
/// @param dead share of dead units of a layer that is bad (SageMaker Debugger's DeadRelu)
/// @param distinct share of distinct units of a layer below which it is symmetric
public record Thresholds(double saturated, double saturating, double sampleShare, double sampleStd, double scale,
        double vanishing, double exploding, double drifting, double dead, double distinct) {

    public static final Thresholds DEFAULT =
            new Thresholds(0.5, 0.1, 0.05, 1e-3, 1e-3, 1e-3, 70, 0.1, 0.5, 0.5);
}

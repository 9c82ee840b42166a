package initscope.experiment.pretraining.course;

/// What one epoch of a layer's pretraining came to; NaN where the method has no such number.
///
/// @param epoch counted from 1; 0 before the first
/// @param error what the method makes small
/// @param opponent what its second player makes small, a GAN's generator
/// @param accuracy share of what the task asks that is told rightly
/// @param logLikelihood exact mean log-likelihood of the data, nat a sample
public record Mark(int epoch, double error, double opponent, double accuracy, double logLikelihood) {
}

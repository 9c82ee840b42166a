package initscope.training.pretraining;

import initscope.statistics.Histogram;
import initscope.statistics.image.Tiles;

/// What is seen while a layer is being learned.
///
/// @param layer being learned, from 1; 0 where all are learned at once
/// @param layers how many are to be learned
/// @param epoch done, from 1; 0 before the first
/// @param epochs there will be
/// @param error what the method makes small, mean over the samples seen last: reconstruction error, or its loss
/// @param opponent what the method's second player makes small, a GAN's generator; NaN where there is one player
/// @param accuracy share of what the task asks that is told rightly, NaN where it asks for no choice
/// @param logLikelihood exact mean log-likelihood of the data under an RBM small enough, else NaN
/// @param activations of the layer being learned, of the last layer where all are learned at once, or null
/// @param originals samples as pictures, or null where they are none
/// @param given what the method was shown of them, corrupted, moved or masked; null where it is shown them as they are
/// @param reconstructions of them, or what a generator made; null where nothing is made
/// @param filters incoming weights of the first units, or null where the layer's input is no picture
public record Stage(int layer, int layers, int epoch, int epochs, double error, double opponent, double accuracy,
        double logLikelihood, Histogram activations, Tiles originals, Tiles given, Tiles reconstructions, Tiles filters) {

    /// Of a method with one player that asks for no choice and is shown samples as they are.
    public Stage(int layer, int layers, int epoch, int epochs, double error, double logLikelihood, Histogram activations,
            Tiles originals, Tiles reconstructions, Tiles filters) {
        this(layer, layers, epoch, epochs, error, Double.NaN, Double.NaN, logLikelihood, activations, originals, null,
                reconstructions, filters);
    }

    /// Without the pictures: small enough to be kept for every epoch.
    public Stage withoutTiles() {
        return new Stage(layer, layers, epoch, epochs, error, opponent, accuracy, logLikelihood, activations, null, null, null,
                null);
    }
}

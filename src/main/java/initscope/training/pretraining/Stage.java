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
/// @param logLikelihood exact mean log-likelihood of the data under an RBM small enough, else NaN
/// @param activations of the layer being learned, or null
/// @param originals samples as pictures, or null where they are none
/// @param reconstructions of them, or null
/// @param filters incoming weights of the first units, or null where the layer's input is no picture
public record Stage(int layer, int layers, int epoch, int epochs, double error, double logLikelihood,
        Histogram activations, Tiles originals, Tiles reconstructions, Tiles filters) {
}

package initscope.experiment.pretraining;

import initscope.init.Initializer;
import initscope.training.pretraining.Pretraining;

/// A way to come by the weights fine-tuning starts from.
///
/// @param id what it is called in tables: the initializer's text, or the pretraining's
/// @param initializer of the draw that comes first in any case
/// @param pretraining of the hidden layers, or none
public record Start(String id, Initializer initializer, Pretraining pretraining) {

    public boolean isRandom() {
        return pretraining instanceof Pretraining.None;
    }
}

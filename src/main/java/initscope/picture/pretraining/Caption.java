package initscope.picture.pretraining;

import java.util.Locale;

/// What these pictures say, one text each; `{0}`, `{1}` are figures that come in ready to be printed.
public enum Caption {
    ORIGINALS,
    /// Corrupted, moved or masked.
    GIVEN,
    RECONSTRUCTIONS,
    /// Where no original stands above: what a generator made.
    MADE,
    /// "filters of layer {0}: {1} units".
    FILTERS,
    /// The same where all layers are learned at once.
    FILTERS_FIRST,
    /// "weights −{0} … {0}".
    FILTER_SCALE,
    NO_PICTURES,
    /// Why a higher layer has no filters to be seen.
    NO_FILTERS,
    LAYER,
    ALL_LAYERS,
    WAITING,
    DONE,
    EPOCH,
    ERROR,
    LOG_LIKELIHOOD,
    ACCURACY,
    OPPONENT,
    ACTIVATIONS,
    ACTIVATIONS_LAST,
    NOT_FINITE,
    EMPTY,
    /// Why there are no curves yet.
    NOT_TUNED,
    RANDOM_START,
    AFTER_PRETRAINING,
    STD,
    SAMPLE_SHARE,
    GRADIENT,
    TEST_ERROR,
    TRAIN_LOSS,
    STEPS,
    /// Why there is no bench yet.
    BENCH_ERROR,
    BENCH_MEAN,
    BENCH_VERDICT,
    BENCH_LAYER_ERROR,
    BENCH_SHARE,
    BENCH_GRADIENT,
    BENCH_HELPED,
    BENCH_NO_DIFFERENCE,
    BENCH_HARMED,
    BENCH_UNKNOWN,
    BENCH_BAND,
    BENCH_REFUSED,
    BENCH_WAITING,
    PLAN_STEPS,
    /// "{0} steps of training".
    PLAN_ALL,
    /// "{0} steps of pretraining, then {1} of training".
    PLAN_PARTS;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

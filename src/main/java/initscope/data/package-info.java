/// Where batches come from.
///
/// May import `random` and `tensor`. A source is a description; batch number t of a run is a pure function of (source,
/// seed, t), so "step one batch" repeats exactly and a batch never has to be stored to be seen again. Preprocessing
/// (standardized, min-max) is of the batch at hand, as `StandardScaler.fit_transform` would do it; it wraps a raw source,
/// never another preprocessing, which the types say.
package initscope.data;

package initscope.statistics.geometry;

/// How a layer's samples lie to one another.
///
/// @param meanCosine mean over all pairs of distinct samples of the cosine between their activation vectors; samples that
///     are all zero have no direction and are left out; NaN if fewer than two are left, or one holds a number that is not
///     finite
/// @param effectiveRank (Σλ)² / Σλ² of the covariance of the units over the samples, between 1 and the width: in how many
///     directions the samples differ; NaN where they do not, or one holds a number that is not finite
public record Geometry(double meanCosine, double effectiveRank) {
    static final Geometry NONE = new Geometry(Double.NaN, Double.NaN);
}

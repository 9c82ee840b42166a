package initscope.experiment.pretraining;

/// A number over seeds.
///
/// @param count of seeds
/// @param sd sample standard deviation, over count − 1; NaN for fewer than two
/// @param low least
/// @param high greatest
public record Band(int count, double mean, double sd, double low, double high) {

    /// NaN throughout where there is none; a number that is not finite spreads to the mean.
    static Band of(double... values) {
        double sum = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double v : values) {
            sum += v;
            low = Math.min(low, v);
            high = Math.max(high, v);
        }
        if (values.length == 0) {
            return new Band(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double v : values) {
            squares += (v - mean) * (v - mean);
        }
        return new Band(values.length, mean, values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1)), low,
                high);
    }
}

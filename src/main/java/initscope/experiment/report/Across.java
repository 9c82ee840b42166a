package initscope.experiment.report;

import java.util.Arrays;

/// One number over several networks.
///
/// @param sd sample standard deviation over the networks (ddof 1); 0 for one network
/// @param p10 10 % quantile, linear between order statistics (Hyndman & Fan 1996, type 7), as the median and p90
/// @param log10Mean mean of the decimal logarithms: what to compare where the number spreads over decades
public record Across(double mean, double median, double sd, double p10, double p90, double log10Mean) {

    /// NaN in one network makes everything NaN.
    public static Across of(double[] values) {
        int n = values.length;
        double sum = 0;
        double logs = 0;
        for (double v : values) {
            sum += v;
            logs += Math.log10(v);
        }
        double mean = n == 0 ? Double.NaN : sum / n;
        double squares = 0;
        boolean equal = true;
        for (double v : values) {
            squares += (v - mean) * (v - mean);
            equal &= v == values[0];
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double same = n > 0 ? values[0] : Double.NaN;
        return equal && n > 0
                ? new Across(same, same, Double.isInfinite(same) ? Double.NaN : 0, same, same, Math.log10(same))
                : new Across(mean, quantile(sorted, 0.5), Math.sqrt(squares / (n - 1)), quantile(sorted, 0.1),
                        quantile(sorted, 0.9), logs / n);
    }

    private static double quantile(double[] sorted, double probability) {
        int n = sorted.length;
        if (n == 0 || Double.isNaN(sorted[n - 1])) {
            return Double.NaN;
        }
        double position = probability * (n - 1);
        int k = (int) position;
        double low = sorted[k];
        double high = sorted[Math.min(k + 1, n - 1)];
        return low == high || position == k ? low : low + (position - k) * (high - low);
    }
}

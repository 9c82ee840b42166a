package initscope.reference;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// The tolerance rules of `how_to_compare`: what the mean of M networks of ours may differ from the mean of theirs.
///
/// With M >= 20 five standard errors of the difference, with fewer six (the rule for a single network); least and
/// greatest values only from 20 networks on, and by their median where a few networks make their mean (sigmoid's least
/// value spreads over ten decades). Where an entry has a log10 it is compared there.
public final class Band {
    private static final int MANY = 20;
    private static final double LOG_FLOOR = 0.00432;

    private final JsonObject layer;
    private final int theirs;

    /// @param layer one layer of a public case
    /// @param theirs networks N in it
    public Band(JsonObject layer, int theirs) {
        this.layer = layer;
        this.theirs = theirs;
    }

    /// What is out of tolerance: an empty list if nothing is.
    ///
    /// @param key of the reference's `stats`
    /// @param ours one value a network
    public List<String> misses(String key, double[] ours) {
        JsonObject stats = layer.getAsJsonObject("stats");
        boolean extreme = key.equals("min") || key.equals("max");
        if (!stats.has(key) || extreme && ours.length < MANY) {
            return List.of();
        }
        JsonObject entry = stats.getAsJsonObject(key);
        if (entry.has("log10")) {
            double[] logs = ours.clone();
            for (int i = 0; i < logs.length; i++) {
                logs[i] = Math.log10(logs[i]);
            }
            return miss(key + " log10", mean(logs), entry.getAsJsonObject("log10"), 0, LOG_FLOOR, ours.length);
        }
        if (layer.get("heavy_tailed").getAsBoolean() && !key.endsWith("_fraction")) {
            return List.of();
        }
        if (extreme && entry.get("sd").getAsDouble() > 0.5 * Math.abs(entry.get("mean").getAsDouble())) {
            return medianMiss(key, ours, entry.get("median").getAsDouble());
        }
        return miss(key, mean(ours), entry, extreme ? 0.02 : 0.01, floor(key, stats), ours.length);
    }

    private List<String> miss(String what, double ours, JsonObject entry, double share, double floor, int networks) {
        double mean = entry.get("mean").getAsDouble();
        double spread = entry.get("sd").getAsDouble() * Math.sqrt(1.0 / networks + 1.0 / theirs);
        double tolerance = (networks < MANY ? 6 : 5) * spread + share * Math.abs(mean) + floor;
        List<String> misses = new ArrayList<>();
        if (!(Math.abs(ours - mean) <= tolerance)) {
            misses.add("layer " + layer.get("layer") + " " + what + ": " + ours + ", reference " + mean + " ± "
                    + tolerance);
        }
        return misses;
    }

    /// All networks on one side of the reference's median: two chances in 2^20 with 20 networks.
    private List<String> medianMiss(String what, double[] ours, double median) {
        int below = 0;
        for (double v : ours) {
            below += v < median ? 1 : 0;
        }
        return below > 0 && below < ours.length ? List.of()
                : List.of("layer " + layer.get("layer") + " " + what + ": " + below + " of " + ours.length
                        + " networks below the reference's median " + median);
    }

    private static double floor(String key, JsonObject stats) {
        return switch (key) {
            case "mean" -> 0.01 * stats.getAsJsonObject("std").get("mean").getAsDouble();
            case "preact_mean" -> 0.01 * Math.sqrt(secondMoment(stats));
            case "preact_unit_mean_var" -> 0.003 * secondMoment(stats);
            case "dead_unit_fraction" -> 2e-3;
            case "saturated_fraction", "edge_fraction", "zero_fraction" -> 1e-4;
            default -> 0;
        };
    }

    private static double secondMoment(JsonObject stats) {
        return stats.getAsJsonObject("preact_second_moment").get("mean").getAsDouble();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum / values.length;
    }
}

package initscope.experiment.diagnosis;

import java.util.EnumMap;
import java.util.Map;

/// The one table of limits verdicts are made with. Every label compares one measured number with one of these.
///
/// @param changed limits that are not at their default
public record Thresholds(Map<Limit, Double> changed) {
    public static final Thresholds DEFAULT = new Thresholds(Map.of());

    public Thresholds {
        changed = Map.copyOf(changed);
    }

    public double of(Limit limit) {
        return changed.getOrDefault(limit, limit.standard());
    }

    /// The table with another value of one limit.
    ///
    /// @throws IllegalArgumentException if it is not a number between the limit's least and greatest value
    public Thresholds with(Limit limit, double value) {
        if (!(value >= limit.least() && value <= limit.most())) {
            throw new IllegalArgumentException(limit + " = " + value);
        }
        Map<Limit, Double> map = new EnumMap<>(Limit.class);
        map.putAll(changed);
        if (value == limit.standard()) {
            map.remove(limit);
        } else {
            map.put(limit, value);
        }
        return new Thresholds(map);
    }
}

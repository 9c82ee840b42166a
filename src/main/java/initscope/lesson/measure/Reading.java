package initscope.lesson.measure;

import initscope.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;

/// What was measured.
///
/// @param values the number; or the share of every bin (they add up to 1, or are all 0); or a number a layer or a step
/// @param at where each stands: nothing for one number, the middle of the bin, the layer from 1, the step from 0
/// @param low lower edge of the first bin, else NaN
/// @param high upper edge of the last bin, else NaN
public record Reading(Kind kind, List<Double> values, List<Double> at, double low, double high) {
    /// Steps a curve over learning is drawn by, at most.
    public static final int STEPS = 10;

    /// What the numbers stand for.
    public enum Kind { NUMBER, BINS, LAYERS, STEPS }

    public Reading {
        values = List.copyOf(values);
        at = List.copyOf(at);
    }

    static Reading number(double value) {
        return new Reading(Kind.NUMBER, List.of(value), List.of(), Double.NaN, Double.NaN);
    }

    /// By layer, from the first.
    static Reading layers(List<Double> values) {
        List<Double> at = new ArrayList<>();
        for (int layer = 1; layer <= values.size(); layer++) {
            at.add((double) layer);
        }
        return new Reading(Kind.LAYERS, values, at, Double.NaN, Double.NaN);
    }

    /// The steps a curve over so many is drawn by: the first, the last, and some between.
    static List<Long> over(long steps) {
        List<Long> at = new ArrayList<>();
        for (int k = 0; k <= STEPS; k++) {
            long step = Math.round((double) steps * k / STEPS);
            if (at.isEmpty() || step > at.getLast()) {
                at.add(step);
            }
        }
        return at;
    }

    /// By step, thinned.
    ///
    /// @param values of every step from 0; where they end early the last one stays
    static Reading steps(List<Double> values, int steps) {
        List<Double> chosen = new ArrayList<>();
        for (long step : over(steps)) {
            chosen.add(values.get((int) Math.min(step, values.size() - 1)));
        }
        return new Reading(Kind.STEPS, chosen, over(steps).stream().map(Long::doubleValue).toList(), Double.NaN, Double.NaN);
    }

    /// What of a histogram is shown, exact values among it.
    static Reading bins(Histogram histogram) {
        List<Double> shares = new ArrayList<>();
        List<Double> at = new ArrayList<>();
        double shown = Math.max(1, histogram.shown());
        for (int bin = 0; bin < histogram.bins(); bin++) {
            shares.add(histogram.count(bin) / shown);
            at.add((histogram.edge(bin) + histogram.edge(bin + 1)) / 2);
        }
        return new Reading(Kind.BINS, shares, at, histogram.low(), histogram.high());
    }

    /// The number, where it is one.
    public double number() {
        return values.getFirst();
    }
}

package initscope.picture.twin;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Templates;
import initscope.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Curves and histograms in words.
public final class Telling {
    /// A change smaller than this share of the larger end is none.
    private static final double STEADY = 0.05;
    /// The part of the range at each end in which towers are looked for, and what each must hold.
    private static final double END = 0.1;
    private static final double TOWER = 0.2;
    private static final double ROUNDING = 1e-12;

    private final Templates templates;

    /// What the values of a curve stand over, in order from 1, or from 0 for steps.
    public enum Along {
        LAYER, STEP, EPOCH
    }

    private Telling(Templates templates) {
        this.templates = templates;
    }

    /// Korean for a Korean locale, English for every other.
    public static Telling in(Locale locale) {
        return new Telling(Templates.of(Telling.class, "twins", locale));
    }

    String say(String key, String... figures) {
        return templates.say(key, figures);
    }

    /// Layers 1, 2, … of a curve: where it begins and ends, which way it goes, where it turns, what of it is not finite.
    public String curve(String name, List<Double> values) {
        return curve(name, Along.LAYER, values, IntStream.rangeClosed(1, values.size()).asLongStream().boxed().toList());
    }

    /// @param at the number of each value's place, as many as values
    public String curve(String name, Along along, List<Double> values, List<Long> at) {
        return curve(name, values, at.stream().map(number -> place(along, number)).toList());
    }

    /// @param places where each value stands, in words, as many as values
    String curve(String name, List<Double> values, List<String> places) {
        List<Integer> finite = IntStream.range(0, values.size()).filter(i -> Double.isFinite(values.get(i))).boxed().toList();
        if (finite.isEmpty()) {
            return say(values.isEmpty() ? "curve.none" : "curve.no-number", name);
        }
        List<String> text = new ArrayList<>();
        int first = finite.getFirst();
        int last = finite.getLast();
        double a = values.get(first);
        double b = values.get(last);
        int least = finite.stream().reduce((x, y) -> values.get(y) < values.get(x) ? y : x).orElseThrow();
        int most = finite.stream().reduce((x, y) -> values.get(y) > values.get(x) ? y : x).orElseThrow();
        double low = values.get(least);
        double high = values.get(most);
        if (first == last) {
            text.add(say("curve.one", name, Figures.number(a), places.get(first)));
        } else if (low == high) {
            text.add(say("curve.constant", name, Figures.number(a)));
        } else {
            boolean steady = near(a, b);
            text.add(say(steady ? "curve.stays" : a > b ? "curve.falls" : "curve.rises", name, Figures.number(a),
                    places.get(first), Figures.number(b), places.get(last)));
            if (low < Math.min(a, b) && !near(low, Math.min(a, b))) {
                text.add(say("curve.least", Figures.number(low), places.get(least)));
            }
            if (high > Math.max(a, b) && !near(high, Math.max(a, b))) {
                text.add(say("curve.greatest", Figures.number(high), places.get(most)));
            }
        }
        if (last < values.size() - 1 && finite.size() == last - first + 1) {
            text.add(say("curve.lost", places.get(last + 1)));
        } else if (finite.size() < values.size()) {
            text.add(say("curve.gaps", String.valueOf(values.size() - finite.size()), String.valueOf(values.size())));
        }
        return String.join(" ", text);
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= STEADY * Math.max(Math.abs(a), Math.abs(b));
    }

    String place(Along along, long number) {
        return say("at." + along.name().toLowerCase(Locale.ROOT), String.valueOf(number));
    }

    /// The shape of a histogram: towers at its ends, a value that stands out, or one hill; and what is not in it.
    public String shape(Histogram h) {
        List<String> text = new ArrayList<>();
        long finite = h.shown() + h.below() + h.above();
        long all = finite + h.nan() + h.negativeInfinity() + h.positiveInfinity();
        if (finite == 0) {
            return say(all == 0 ? "shape.empty" : "shape.no-number");
        }
        double ends = h.high() - h.low();
        double left = within(h, h.low(), h.low() + END * ends) / finite;
        double right = within(h, h.high() - END * ends, h.high()) / finite;
        Histogram.Atom atom = h.atoms().stream().max((x, y) -> Long.compare(x.count(), y.count())).orElse(null);
        if (ends == 0) {
            text.add(say("shape.constant", Figures.number(h.low())));
        } else if (left >= TOWER && right >= TOWER) {
            text.add(say("shape.towers", Figures.number(h.low()), Figures.number(h.high()), Figures.percent(left + right)));
        } else if (atom != null && atom.count() >= TOWER * finite) {
            text.add(say("shape.atom", Figures.percent((double) atom.count() / finite), Figures.number(atom.value()),
                    Figures.number(h.low()), Figures.number(h.high())));
        } else {
            int peak = IntStream.range(0, h.bins()).reduce((x, y) -> h.count(y) > h.count(x) ? y : x).orElse(0);
            double middle = (h.edge(peak) + h.edge(peak + 1)) / 2;
            // Edges that ought to cancel leave a rounding error.
            text.add(say("shape.hill", Figures.number(Math.abs(middle) < ends * ROUNDING ? 0 : middle), Figures.number(h.low()),
                    Figures.number(h.high())));
        }
        if (h.below() + h.above() > 0) {
            text.add(say("shape.outside", Figures.percent((double) (h.below() + h.above()) / finite)));
        }
        if (all > finite) {
            text.add(say("shape.lost", Figures.percent((double) (all - finite) / all)));
        }
        return String.join(" ", text);
    }

    /// How many values lie in the bins whose middle is in an interval.
    private static double within(Histogram h, double low, double high) {
        long count = 0;
        for (int k = 0; k < h.bins(); k++) {
            double middle = (h.edge(k) + h.edge(k + 1)) / 2;
            if (middle >= low && middle <= high) {
                count += h.count(k);
            }
        }
        return count;
    }
}

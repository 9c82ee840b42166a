package initscope.ui.lesson.course;

import initscope.lesson.Question;
import initscope.lesson.measure.Reading;
import initscope.picture.axes.Interval;
import initscope.picture.lesson.Sheet;
import java.util.ArrayList;
import java.util.List;

/// Which sheet a prediction is drawn on. Its axes say no more of the answer than they must: the range of a histogram, and of
/// a curve the round number above it.
public final class Sheets {
    /// As many bars as a hand draws patiently.
    private static final int BARS = 25;
    private static final double LEAST = 1e-3;
    private static final double MOST = 10;
    private static final double[] ROUND = {1, 2, 5, 10};

    private Sheets() {
    }

    /// A histogram with fewer bins: every new one takes its share of the old ones it covers.
    public static Reading coarse(Reading fine) {
        int bins = fine.values().size();
        if (bins <= BARS) {
            return fine;
        }
        List<Double> values = new ArrayList<>();
        List<Double> at = new ArrayList<>();
        double width = (double) bins / BARS;
        for (int i = 0; i < BARS; i++) {
            double sum = 0;
            for (int k = (int) Math.floor(i * width); k < Math.min(bins, Math.ceil((i + 1) * width)); k++) {
                double part = Math.min(k + 1, (i + 1) * width) - Math.max(k, i * width);
                sum += Math.max(0, part) * fine.values().get(k);
            }
            values.add(sum);
            at.add(fine.low() + (i + 0.5) * (fine.high() - fine.low()) / BARS);
        }
        return new Reading(Reading.Kind.BINS, values, at, fine.low(), fine.high());
    }

    public static Sheet of(Question.Drawing drawing, Reading reading) {
        int columns = Math.max(1, reading.values().size());
        if (reading.kind() == Reading.Kind.BINS) {
            return new Sheet(true, columns, List.of(), Interval.around(reading.low(), reading.high()), Interval.UNIT, false, "", "");
        }
        List<String> labels = reading.at().stream().map(at -> String.valueOf(Math.round(at))).toList();
        String below = reading.kind() == Reading.Kind.STEPS ? "step" : "layer";
        return new Sheet(false, columns, labels, Interval.UNIT, drawing.decades() ? decades(reading) : linear(reading),
                drawing.decades(), below, drawing.answer());
    }

    /// Whole decades round all that is positive, with room on both sides.
    private static Interval decades(Reading reading) {
        double low = LEAST;
        double high = MOST;
        for (double value : reading.values()) {
            if (value > 0 && Double.isFinite(value)) {
                low = Math.min(low, Math.pow(10, Math.floor(Math.log10(value)) - 1));
                high = Math.max(high, Math.pow(10, Math.ceil(Math.log10(value)) + 1));
            }
        }
        return new Interval(Math.max(low, 1e-60), Math.min(high, 1e60));
    }

    private static Interval linear(Reading reading) {
        double low = 0;
        double high = 0;
        for (double value : reading.values()) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return Interval.around(-round(-low), round(high));
    }

    /// The round number above; 0 of 0.
    private static double round(double value) {
        if (!(value > 0)) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double r : ROUND) {
            if (r * power >= value * 0.999) {
                return r * power;
            }
        }
        return 10 * power;
    }
}

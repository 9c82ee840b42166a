package initscope.picture.axes;

import java.math.BigDecimal;

/// Round numbers for people.
final class Nice {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double EXACT = 1e15;
    private static final double[] TOPS = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    private Nice() {
    }

    /// 1, 2 or 5 times a power of ten: the least that is not under `least`, which is finite and not negative.
    static BigDecimal step(double least) {
        int exponent = (int) Math.floor(Math.log10(Math.max(least, Double.MIN_VALUE)));
        for (double m : STEPS) {
            BigDecimal step = BigDecimal.valueOf(m).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= least * (1 - 1e-9)) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
    }

    /// Both ends moved outwards to whole multiples of a round step, about a twentieth of the length; as it is where
    /// rounding would lose it.
    static Interval outward(Interval of) {
        double step = step(of.length() / 20).doubleValue();
        double least = Math.floor(of.low() / step);
        double most = Math.ceil(of.high() / step);
        if (!(Math.max(Math.abs(least), Math.abs(most)) < EXACT)) {
            return of;
        }
        double low = tidy(least, step);
        double high = tidy(most, step);
        return low <= of.low() && high >= of.high() && Double.isFinite(high - low) ? new Interval(low, high) : of;
    }

    /// 0.30000000000000004 → 0.3.
    private static double tidy(double times, double step) {
        return new BigDecimal(Double.toString(step)).multiply(BigDecimal.valueOf((long) times)).doubleValue();
    }

    /// A round count not under `count`, at most half as much again.
    static double top(double count) {
        if (!(count > 1)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(count)));
        for (double m : TOPS) {
            if (m * power >= count) {
                return m * power;
            }
        }
        return count;
    }
}

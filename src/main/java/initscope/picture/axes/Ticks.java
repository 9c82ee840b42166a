package initscope.picture.axes;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Round values to be labelled on an axis. Never more than [#MOST], never outside the axis, never twice the same.
public final class Ticks {
    public static final int MOST = 50;
    private static final BigDecimal LARGE = new BigDecimal("1e6");
    private static final BigDecimal SMALL = new BigDecimal("1e-4");

    /// A value and what is printed at it.
    public record Tick(double value, String label) {
    }

    private Ticks() {
    }

    /// Multiples of 1, 2 or 5 times a power of ten.
    ///
    /// @param parts into how many the ticks should cut the axis, at most
    public static List<Tick> linear(Interval axis, int parts) {
        BigDecimal step = Nice.step(axis.length() / Math.clamp(parts, 1, MOST - 1));
        BigInteger first = steps(axis.low(), step).setScale(0, RoundingMode.CEILING).toBigInteger();
        BigInteger last = steps(axis.high(), step).setScale(0, RoundingMode.FLOOR).toBigInteger();
        BigDecimal largest = step.multiply(new BigDecimal(first.abs().max(last.abs())));
        boolean plain = largest.compareTo(LARGE) < 0 && step.compareTo(SMALL) >= 0;
        List<Tick> ticks = new ArrayList<>();
        for (BigInteger k = first; k.compareTo(last) <= 0 && ticks.size() < MOST; k = k.add(BigInteger.ONE)) {
            BigDecimal exact = step.multiply(new BigDecimal(k));
            double value = exact.doubleValue();
            if (axis.contains(value) && (ticks.isEmpty() || ticks.getLast().value() < value)) {
                ticks.add(new Tick(value, label(exact, plain)));
            }
        }
        return ticks;
    }

    /// An end in steps, rounded so that 0.3, which is a little less in binary, is three steps of 0.1.
    private static BigDecimal steps(double end, BigDecimal step) {
        return new BigDecimal(end).divide(step, 9, RoundingMode.HALF_EVEN);
    }

    /// Powers of ten; every second, third, … where there would be more than `most`. Within less than one decade: linear.
    ///
    /// @param axis positive
    public static List<Tick> log(Interval axis, int most) {
        int first = (int) Math.ceil(Math.log10(axis.low()) - 1e-9);
        int last = (int) Math.floor(Math.log10(axis.high()) + 1e-9);
        if (last <= first) {
            return linear(axis, Math.clamp(most, 1, 4));
        }
        int every = Math.ceilDiv(last - first + 1, Math.clamp(most, 1, MOST));
        List<Tick> ticks = new ArrayList<>();
        for (int e = Math.ceilDiv(first, every) * every; e <= last && ticks.size() < MOST; e += every) {
            BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(e);
            if (axis.contains(power.doubleValue())) {
                ticks.add(new Tick(power.doubleValue(), label(power, e >= -4 && e < 6)));
            }
        }
        return ticks;
    }

    private static String label(BigDecimal value, boolean plain) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal size = value.abs().stripTrailingZeros();
        String sign = value.signum() < 0 ? "−" : "";
        if (plain) {
            return sign + size.toPlainString();
        }
        int exponent = size.precision() - size.scale() - 1;
        return sign + size.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}

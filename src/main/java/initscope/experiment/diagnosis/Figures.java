package initscope.experiment.diagnosis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as people read them: three significant digits, never more precise than they look.
public final class Figures {

    private Figures() {
    }

    /// Three significant digits, plain from 0.001 up to 99999, otherwise as `1.5e-6`; NaN, ∞ and −∞ by name.
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String sign = value < 0 ? "−" : "";
        BigDecimal size = rounded.abs().stripTrailingZeros();
        if (exponent < -3 || exponent > 4) {
            return sign + size.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
        }
        return sign + size.toPlainString();
    }

    /// A share in [0, 1] as per cent: whole from 10 %, one decimal below; "0%" and "100%" only where it is exactly so.
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        double percent = 100 * share;
        if (percent == 0 || percent == 100) {
            return (int) percent + "%";
        }
        if (percent <= 0.05) {
            return "<0.1%";
        }
        if (percent >= 99.5) {
            return percent >= 99.95 ? ">99.9%" : decimal(percent) + "%";
        }
        return percent < 9.95 ? decimal(percent) + "%" : Math.round(percent) + "%";
    }

    private static String decimal(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    /// Bytes in decimal units: "840 MB".
    public static String bytes(double bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
        int unit = 0;
        double value = bytes;
        while (value >= 999.5 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return (value < 10 && unit > 0 ? decimal(value) : String.valueOf(Math.round(value))) + " " + units[unit];
    }

    /// A duration in the unit that fits: "0.8 ms", "12 s", "3 min".
    public static String seconds(double seconds) {
        if (seconds < 0.9995) {
            return number(seconds * 1000) + " ms";
        }
        return seconds < 99.5 ? number(seconds) + " s" : Math.round(seconds / 60) + " min";
    }
}

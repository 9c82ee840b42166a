package initscope.experiment.report;

import initscope.experiment.diagnosis.Figures;
import java.math.BigDecimal;
import java.math.MathContext;

/// The cells of a table in plain characters: right-aligned in a given width.
public final class Cells {
    private static final MathContext DIGITS = new MathContext(4);

    private Cells() {
    }

    /// Four significant digits in ten characters or, beyond `e-99`, eleven: `0.4591`, `-1.232e-9`, `-Inf`.
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Inf" : "-Inf";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS);
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -3 && exponent < 5) {
            return rounded.setScale(Math.max(0, 3 - exponent)).toPlainString();
        }
        String digits = rounded.movePointLeft(exponent).setScale(3).toPlainString();
        return digits + "e" + exponent;
    }

    public static String percent(double share) {
        return Figures.percent(share);
    }

    /// Adds a cell, at least one blank before it unless it is the first.
    public static void right(StringBuilder line, String text, int width) {
        boolean first = line.isEmpty() || line.charAt(line.length() - 1) == '\n';
        for (int i = first ? text.length() : Math.min(text.length(), width - 1); i < width; i++) {
            line.append(' ');
        }
        line.append(text);
    }
}

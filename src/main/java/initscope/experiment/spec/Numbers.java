package initscope.experiment.spec;

/// Numbers as specs write them.
public final class Numbers {

    private Numbers() {
    }

    /// The shortest text that reads back as this number: `100`, `0.01`, `1e-7`.
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return value == 0 ? "0" : Long.toString((long) value);
        }
        String text = Double.toString(value);
        return text.indexOf('E') < 0 ? text : text.replace(".0E", "E").replace('E', 'e');
    }

    /// The number a text stands for, infinite where no double is as large; null if it is not one. Decimal notation with
    /// ASCII digits only: what Java adds to it (`0x1p3`, `1f`, `NaN`, digits of other scripts) nobody means.
    static Double read(String text) {
        int sign = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int whole = digits(text, sign);
        int at = sign + whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            at += 1 + fraction;
            whole += fraction;
        }
        if (whole == 0) {
            return null;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = at + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
                exponent++;
            }
            int length = digits(text, exponent);
            at = length == 0 ? -1 : exponent + length;
        }
        return at == text.length() ? Double.valueOf(Double.parseDouble(text)) : null;
    }

    /// How many digits stand in the text from here on.
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    /// The whole number a text stands for, `1e3` and `100.0` included; null if it is none or not a `long`.
    static Long readWhole(String text) {
        int sign = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        if (digits(text, sign) == text.length() - sign && text.length() > sign) {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException e) {
                return null;
            }
        }
        Double value = read(text);
        return value != null && value == Math.rint(value) && Math.abs(value) <= 0x1p53
                ? Long.valueOf(value.longValue()) : null;
    }

    /// Whether a text is a whole number, whatever its size.
    static boolean isWhole(String text) {
        Double value = read(text);
        return value != null && value == Math.rint(value);
    }
}

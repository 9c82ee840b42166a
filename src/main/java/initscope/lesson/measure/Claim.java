package initscope.lesson.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// A number a text claims, `[shown](measure)`.
///
/// @param shown as it is written
/// @param measure as it is written
/// @param from where the link begins in the text
/// @param to where it ends
public record Claim(String shown, String measure, int from, int to) {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int DIGITS = 30;
    private static final int GREATEST_EXPONENT = 320;
    /// Of the half of the last digit: a number just on the edge rounds to either side.
    private static final double EDGE = 1e-9;

    /// The claims of a text in order. A link that does not close is left as text.
    public static List<Claim> in(String text) {
        List<Claim> claims = new ArrayList<>();
        int at = 0;
        for (int middle = text.indexOf("]("); middle >= 0; middle = text.indexOf("](", at)) {
            int open = text.lastIndexOf('[', middle);
            int close = closing(text, middle + 1);
            if (open >= at && close >= 0) {
                claims.add(new Claim(text.substring(open + 1, middle), text.substring(middle + 2, close).strip(), open,
                        close + 1));
                at = close + 1;
            } else {
                at = middle + 2;
            }
        }
        return claims;
    }

    /// The beginning of a link that does not close, or "".
    public static String broken(String text) {
        StringBuilder rest = new StringBuilder(text);
        List<Claim> claims = in(text);
        for (int k = claims.size() - 1; k >= 0; k--) {
            rest.delete(claims.get(k).from(), claims.get(k).to());
        }
        int at = rest.indexOf("](");
        return at < 0 ? "" : rest.substring(Math.max(0, rest.lastIndexOf("[", at)));
    }

    /// The text as people read it: of every claim what is shown.
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (Claim claim : in(text)) {
            plain.append(text, at, claim.from()).append(claim.shown());
            at = claim.to();
        }
        return plain.append(text.substring(at)).toString();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length() && text.charAt(i) != '\n'; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a number is written: `0.24`, `24 %`, `−1.5`, `6.2 × 10⁻⁸`, `6.2e-8`, `1/3`.
    public boolean isNumber() {
        return parse() != null;
    }

    /// Whether the number shown is this one rounded to as many digits as are written.
    public boolean holds(double measured) {
        Written written = parse();
        if (written == null || !Double.isFinite(measured)) {
            return false;
        }
        double unit = Math.pow(10, written.exponent() - written.scale());
        double value = written.mantissa().doubleValue() * Math.pow(10, written.exponent()) / written.divisor();
        return Math.abs(measured * (written.percent() ? 100 : 1) - value) <= unit * (0.5 + EDGE) / written.divisor();
    }

    /// This measured number as the claim would have to show it.
    public String corrected(double measured) {
        Written written = parse();
        if (written == null || !Double.isFinite(measured)) {
            return String.valueOf(measured);
        }
        BigDecimal value = BigDecimal.valueOf(measured * (written.percent() ? 100 : 1));
        int places = written.scale();
        if (!written.hasExponent()) {
            return places == 0 && value.abs().doubleValue() < 0.5 || value.abs().doubleValue() > 1e9 ? measured + ""
                    : sign(value.setScale(places, RoundingMode.HALF_EVEN).toPlainString()) + (written.percent() ? " %" : "");
        }
        int exponent = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
        return sign(value.movePointLeft(exponent).setScale(places, RoundingMode.HALF_EVEN).toPlainString()) + " × 10"
                + raised(exponent);
    }

    private static String sign(String number) {
        return number.replace('-', '−');
    }

    private static String raised(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char c : String.valueOf(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(c - '0'));
        }
        return text.toString();
    }

    /// @param scale digits after the point
    private record Written(BigDecimal mantissa, int scale, boolean hasExponent, int exponent, int divisor, boolean percent) {
    }

    /// Null where it is no number.
    private Written parse() {
        String text = shown.strip().replace('−', '-').replace('\u00A0', ' ').replace('\u202F', ' ');
        boolean percent = text.endsWith("%");
        text = percent ? text.substring(0, text.length() - 1).strip() : text;
        int exponent = 0;
        int divisor = 1;
        boolean raised = true;
        int times = text.indexOf('×');
        int e = text.indexOf('e');
        int slash = text.indexOf('/');
        if (times >= 0) {
            String power = text.substring(times + 1).strip();
            if (!power.startsWith("10") || !isWhole(lowered(power.substring(2)))) {
                return null;
            }
            exponent = Integer.parseInt(lowered(power.substring(2)));
            text = text.substring(0, times).strip();
        } else if (e > 0 && isWhole(text.substring(e + 1))) {
            exponent = Integer.parseInt(text.substring(e + 1));
            text = text.substring(0, e);
        } else {
            raised = false;
            if (slash > 0 && isWhole(text.substring(slash + 1)) && Integer.parseInt(text.substring(slash + 1)) > 0) {
                divisor = Integer.parseInt(text.substring(slash + 1));
                text = text.substring(0, slash);
            }
        }
        if (Math.abs(exponent) > GREATEST_EXPONENT || !text.matches("-?[0-9]{1," + DIGITS + "}(\\.[0-9]{1," + DIGITS + "})?")) {
            return null;
        }
        BigDecimal mantissa = new BigDecimal(text);
        return new Written(mantissa, mantissa.scale(), raised, exponent, divisor, percent);
    }

    private static boolean isWhole(String text) {
        return text.matches("-?[0-9]{1,3}");
    }

    private static String lowered(String power) {
        StringBuilder text = new StringBuilder();
        for (char c : power.toCharArray()) {
            int digit = SUPERSCRIPTS.indexOf(c);
            text.append(digit >= 0 ? (char) ('0' + digit) : c == '⁻' ? '-' : 'x');
        }
        return text.toString();
    }
}

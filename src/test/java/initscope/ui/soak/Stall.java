package initscope.ui.soak;

import java.util.Locale;

/// The FX thread answered late.
///
/// @param millis from the question to the answer
/// @param own milliseconds of it in which the thread itself had a processor; the rest it waited, for others or for the machine
/// @param action what was being done
/// @param place where the thread was when the limit passed, innermost first
public record Stall(double millis, double own, String action, String place) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f ms (own %.0f) %s  @ %s", millis, own, action, place);
    }
}

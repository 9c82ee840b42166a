package initscope.experiment;

/// Numbers as specs write them.
final class Numbers {

    private Numbers() {
    }

    /// The shortest text that reads back as this number; whole numbers without ".0".
    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return value == 0 ? "0" : Long.toString((long) value);
        }
        return Double.toString(value);
    }

    /// The finite number a text stands for, or null.
    static Double read(String text) {
        if (!text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?")) {
            return null;
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? value : null;
    }
}

package initscope.data.file;

import initscope.data.file.Fault.Found;
import initscope.data.file.Fault.Kind;
import java.util.Arrays;

/// Numbers gathered as they come, in an array that grows no further than it may.
final class Cells {
    private final String path;
    private final long limit;
    private double[] values = new double[4096];
    private int size;

    /// @param limit bytes
    Cells(String path, long limit) {
        this.path = path;
        this.limit = limit;
    }

    void add(double value) throws Found {
        if (size == values.length) {
            long more = Math.min(size * 3L / 2, Math.min(limit / Double.BYTES, Integer.MAX_VALUE - 16));
            if (more <= size) {
                throw new Found(Kind.TOO_LARGE, path, (size + 1L) * Double.BYTES, limit);
            }
            values = Arrays.copyOf(values, (int) more);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    double[] all() {
        return Arrays.copyOf(values, size);
    }

    /// The finite number a cell stands for, in decimal notation with ASCII digits; NaN if it is none.
    static double number(CharSequence text, int from, int to) {
        long whole = 0;
        int at = from;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - from < 15) {
            whole = 10 * whole + text.charAt(at++) - '0';
        }
        if (at == to && to > from) {
            return whole;
        }
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return Double.NaN;
            }
        }
        if (!digit) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text.subSequence(from, to).toString());
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}

package initscope.tensor.product;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// A right operand in panels of [#ROW_BYTES] (32 floats, 16 doubles): in each panel the K rows one after the other,
/// columns beyond N zero. The memory lies outside the heap because only there can it be aligned to cache lines: an array
/// starts 16 bytes off, and every 64-byte load then touches two lines.
///
/// Elements go through a small block on the heap, so that packing is array code on one side and one bulk copy on the
/// other, fast even before it is compiled.
///
/// @param width columns of a panel
/// @param inner K
/// @param columns N
public record Panels(MemorySegment segment, int width, int inner, int columns) implements Layout {
    /// Bytes of one row of a panel: two cache lines.
    static final int ROW_BYTES = 128;
    private static final int LINE_BYTES = 64;
    /// Rows of a panel that pass through the heap at a time: 8 KiB.
    private static final int BLOCK = 64;

    /// Panels of zeros.
    ///
    /// @param bytes of one element
    public static Panels of(int bytes, int inner, int columns) {
        int width = ROW_BYTES / bytes;
        MemorySegment segment = Arena.ofAuto().allocate(size(width, inner, columns), LINE_BYTES);
        return new Panels(segment, width, inner, columns);
    }

    /// The same memory for a smaller operand.
    public Panels shaped(int newInner, int newColumns) {
        return new Panels(segment.asSlice(0, size(width, newInner, newColumns)), width, newInner, newColumns);
    }

    private static long size(int width, int inner, int columns) {
        return Math.max((long) Math.ceilDiv(columns, width) * inner * ROW_BYTES, LINE_BYTES);
    }

    /// Takes the columns `[from, to)` of `b = w`, w `[K, N]`, or of `b = wT`, w `[N, K]`; `from` begins a panel.
    public void take(float[] w, boolean transposed, int from, int to) {
        float[] block = new float[BLOCK * width];
        for (int n = from; n < to; n += width) {
            int used = Math.min(width, to - n);
            Arrays.fill(block, 0);
            for (int k = 0; k < inner; k += BLOCK) {
                int height = Math.min(BLOCK, inner - k);
                if (transposed) {
                    for (int j = 0; j < used; j++) {
                        for (int i = 0, at = (n + j) * inner + k; i < height; i++) {
                            block[i * width + j] = w[at + i];
                        }
                    }
                } else {
                    for (int i = 0; i < height; i++) {
                        System.arraycopy(w, (k + i) * columns + n, block, i * width, used);
                    }
                }
                MemorySegment.copy(block, 0, segment, JAVA_FLOAT, offset(n, k), height * width);
            }
        }
    }

    /// Takes the columns `[from, to)` of `b = w`, w `[K, N]`, or of `b = wT`, w `[N, K]`; `from` begins a panel.
    public void take(double[] w, boolean transposed, int from, int to) {
        double[] block = new double[BLOCK * width];
        for (int n = from; n < to; n += width) {
            int used = Math.min(width, to - n);
            Arrays.fill(block, 0);
            for (int k = 0; k < inner; k += BLOCK) {
                int height = Math.min(BLOCK, inner - k);
                if (transposed) {
                    for (int j = 0; j < used; j++) {
                        for (int i = 0, at = (n + j) * inner + k; i < height; i++) {
                            block[i * width + j] = w[at + i];
                        }
                    }
                } else {
                    for (int i = 0; i < height; i++) {
                        System.arraycopy(w, (k + i) * columns + n, block, i * width, used);
                    }
                }
                MemorySegment.copy(block, 0, segment, JAVA_DOUBLE, offset(n, k), height * width);
            }
        }
    }

    /// Writes the operand into b `[K, N]`.
    public void give(float[] b) {
        for (int n = 0; n < columns; n += width) {
            int used = Math.min(width, columns - n);
            for (int k = 0; k < inner; k++) {
                MemorySegment.copy(segment, JAVA_FLOAT, offset(n, k), b, k * columns + n, used);
            }
        }
    }

    /// Writes the operand into b `[K, N]`.
    public void give(double[] b) {
        for (int n = 0; n < columns; n += width) {
            int used = Math.min(width, columns - n);
            for (int k = 0; k < inner; k++) {
                MemorySegment.copy(segment, JAVA_DOUBLE, offset(n, k), b, k * columns + n, used);
            }
        }
    }

    /// Bytes before element (k, n).
    long offset(int n, int k) {
        return ((long) (n / width) * inner + k) * ROW_BYTES + (long) (n % width) * (ROW_BYTES / width);
    }
}

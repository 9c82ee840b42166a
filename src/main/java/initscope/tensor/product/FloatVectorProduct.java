package initscope.tensor.product;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// The product in single precision, vectors over columns: tiles of twelve rows by two vectors, their sums in
/// registers from the bias to the end of the chain, which suits the 32 registers of AVX-512 and NEON; where there are
/// fewer, and for the rows left over, four rows by two vectors.
///
/// The rows of a come through scratch with a constant distance, so that a tile needs one address for twelve rows and no
/// two of them share a cache set. Every kernel is one small loop in a method of its own, too long (325 bytecodes) for
/// the compiler to copy into its caller: a method with more in it is sometimes not made into vector code at all.
public final class FloatVectorProduct {
    private static final VectorSpecies<Float> S = VectorSpecies.of(float.class, shape());
    private static final int V = S.length();
    /// AVX2 has 16 registers; with twelve rows the compiler keeps some sums in memory, and six or five are no better.
    private static final boolean TALL = V != 8 || System.getProperty("os.arch").equals("aarch64");
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();
    private static final float[] ZEROS = new float[2 * V];

    private static final int TILE = 12;
    /// Distance of rows in scratch, and the longest chain done at one go; an odd number of cache lines.
    private static final int ROW = 2064;
    private static final long B_ROW = Panels.ROW_BYTES;
    private static final long B_VECTOR = V * 4L;

    /// A right operand up to this size stays in cache from tile to tile.
    private static final long NEAR_BYTES = 1 << 20;
    private static final long PAGE_BYTES = 4096;
    /// Rows of a that stay in cache from panel to panel if the right operand does not.
    private static final int CHUNK_ELEMENTS = 192 << 10;
    private static final int CHUNK_ROWS = 144;

    private FloatVectorProduct() {}

    /// Bits of a vector.
    public static int bits() {
        return S.vectorBitSize();
    }

    /// Rows `[from, to)` of `c = bias + a b`; `bias` may be null.
    public static void product(float[] a, int from, int to, Panels b, float[] bias, float[] c, Scratch scratch) {
        int inner = b.inner();
        int columns = b.columns();
        int reach = Math.min(inner, ROW);
        int chunk = TILE;
        if (b.segment().byteSize() > NEAR_BYTES) {
            chunk = Math.clamp(CHUNK_ELEMENTS / reach / TILE * TILE, TILE, CHUNK_ROWS);
        }
        float[] x = scratch.floats(0, padded(Math.min(chunk, to - from)) * ROW + 1);
        for (int m = from; m < to; m += chunk) {
            int rows = Math.min(chunk, to - m);
            int k = 0;
            do {
                int length = Math.min(ROW, inner - k);
                for (int r = 0; r < rows; r++) {
                    System.arraycopy(a, (m + r) * inner + k, x, r * ROW, length);
                }
                for (int r = rows; r < padded(rows); r++) {
                    System.arraycopy(x, (rows - 1) * ROW, x, r * ROW, length);
                }
                if (k == 0) {
                    start(x, rows, b, length, bias, c, m * columns);
                } else {
                    resume(x, rows, b, k, length, c, m * columns);
                }
                k += ROW;
            } while (k < inner);
        }
    }

    /// Kernels of four or six rows do the last one again in place of those that are missing.
    private static int padded(int rows) {
        return Math.max(Math.ceilDiv(rows, 4) * 4, Math.ceilDiv(rows, 6) * 6);
    }

    /// The first `length` links of the chains, from the bias.
    private static void start(float[] x, int rows, Panels b, int length, float[] bias, float[] c, int ci) {
        int columns = b.columns();
        float[] z = bias == null ? ZEROS : bias;
        int n = 0;
        for (; n + 2 * V <= columns; n += 2 * V) {
            long bi = b.offset(n, 0);
            int zi = bias == null ? 0 : n;
            if (b.segment().byteSize() > NEAR_BYTES && n + 4 * V <= columns) {
                x[padded(rows) * ROW] = touch(b.segment(), b.offset(n + 2 * V, 0), length * B_ROW);
            }
            int r = 0;
            for (; TALL && r + TILE <= rows; r += TILE) {
                tile12x2(x, r * ROW, b.segment(), bi, length, z, zi, c, ci + r * columns + n, columns);
            }
            for (; r + 4 <= rows; r += 4) {
                tile4x2(x, r * ROW, b.segment(), bi, length, z, zi, c, ci + r * columns + n, columns);
            }
            if (r < rows) {
                rest4x2(x, r * ROW, rows - r, b.segment(), bi, length, z, zi, 0, c, ci + r * columns + n, columns);
            }
        }
        for (; n < columns; n += V) {
            VectorMask<Float> valid = S.indexInRange(n, columns);
            long bi = b.offset(n, 0);
            int zi = bias == null ? 0 : n;
            int r = 0;
            for (; TALL && r + TILE <= rows; r += TILE) {
                edge12(x, r * ROW, b.segment(), bi, length, z, zi, c, ci + r * columns + n, columns, valid);
            }
            for (; r < rows; r += 6) {
                edge6(x, r * ROW, rows - r, b.segment(), bi, length, z, zi, 0, c, ci + r * columns + n, columns, valid);
            }
        }
    }

    /// Begins to fetch a panel before it is needed: the processor fetches ahead by itself, but not from page to page.
    private static float touch(MemorySegment b, long from, long length) {
        float sum = 0;
        for (long at = 0; at < length; at += PAGE_BYTES) {
            sum += b.get(ValueLayout.JAVA_FLOAT, from + at);
        }
        return sum;
    }

    /// The links from k on, from the sums in c.
    private static void resume(float[] x, int rows, Panels b, int k, int length, float[] c, int ci) {
        int columns = b.columns();
        int n = 0;
        for (; n + 2 * V <= columns; n += 2 * V) {
            for (int r = 0; r < rows; r += 4) {
                int at = ci + r * columns + n;
                rest4x2(x, r * ROW, rows - r, b.segment(), b.offset(n, k), length, c, at, columns, c, at, columns);
            }
        }
        for (; n < columns; n += V) {
            VectorMask<Float> valid = S.indexInRange(n, columns);
            for (int r = 0; r < rows; r += 6) {
                int at = ci + r * columns + n;
                edge6(x, r * ROW, rows - r, b.segment(), b.offset(n, k), length, c, at, columns, c, at, columns, valid);
            }
        }
    }

    private static void tile12x2(float[] a, int ai, MemorySegment b, long bi, int length, float[] z, int zi, float[] c, int ci,
            int columns) {
        FloatVector p0 = FloatVector.fromArray(S, z, zi), q0 = FloatVector.fromArray(S, z, zi + V);
        FloatVector p1 = p0, q1 = q0;
        FloatVector p2 = p0, q2 = q0;
        FloatVector p3 = p0, q3 = q0;
        FloatVector p4 = p0, q4 = q0;
        FloatVector p5 = p0, q5 = q0;
        FloatVector p6 = p0, q6 = q0;
        FloatVector p7 = p0, q7 = q0;
        FloatVector p8 = p0, q8 = q0;
        FloatVector p9 = p0, q9 = q0;
        FloatVector p10 = p0, q10 = q0;
        FloatVector p11 = p0, q11 = q0;
        for (int k = 0; k < length; k++) {
            FloatVector u = FloatVector.fromMemorySegment(S, b, bi + k * B_ROW, ORDER);
            FloatVector v = FloatVector.fromMemorySegment(S, b, bi + k * B_ROW + B_VECTOR, ORDER);
            FloatVector x0 = FloatVector.broadcast(S, a[ai + k]);
            p0 = x0.fma(u, p0);
            q0 = x0.fma(v, q0);
            FloatVector x1 = FloatVector.broadcast(S, a[ai + k + ROW]);
            p1 = x1.fma(u, p1);
            q1 = x1.fma(v, q1);
            FloatVector x2 = FloatVector.broadcast(S, a[ai + k + 2 * ROW]);
            p2 = x2.fma(u, p2);
            q2 = x2.fma(v, q2);
            FloatVector x3 = FloatVector.broadcast(S, a[ai + k + 3 * ROW]);
            p3 = x3.fma(u, p3);
            q3 = x3.fma(v, q3);
            FloatVector x4 = FloatVector.broadcast(S, a[ai + k + 4 * ROW]);
            p4 = x4.fma(u, p4);
            q4 = x4.fma(v, q4);
            FloatVector x5 = FloatVector.broadcast(S, a[ai + k + 5 * ROW]);
            p5 = x5.fma(u, p5);
            q5 = x5.fma(v, q5);
            FloatVector x6 = FloatVector.broadcast(S, a[ai + k + 6 * ROW]);
            p6 = x6.fma(u, p6);
            q6 = x6.fma(v, q6);
            FloatVector x7 = FloatVector.broadcast(S, a[ai + k + 7 * ROW]);
            p7 = x7.fma(u, p7);
            q7 = x7.fma(v, q7);
            FloatVector x8 = FloatVector.broadcast(S, a[ai + k + 8 * ROW]);
            p8 = x8.fma(u, p8);
            q8 = x8.fma(v, q8);
            FloatVector x9 = FloatVector.broadcast(S, a[ai + k + 9 * ROW]);
            p9 = x9.fma(u, p9);
            q9 = x9.fma(v, q9);
            FloatVector x10 = FloatVector.broadcast(S, a[ai + k + 10 * ROW]);
            p10 = x10.fma(u, p10);
            q10 = x10.fma(v, q10);
            FloatVector x11 = FloatVector.broadcast(S, a[ai + k + 11 * ROW]);
            p11 = x11.fma(u, p11);
            q11 = x11.fma(v, q11);
        }
        p0.intoArray(c, ci);
        q0.intoArray(c, ci + V);
        p1.intoArray(c, ci + columns);
        q1.intoArray(c, ci + columns + V);
        p2.intoArray(c, ci + 2 * columns);
        q2.intoArray(c, ci + 2 * columns + V);
        p3.intoArray(c, ci + 3 * columns);
        q3.intoArray(c, ci + 3 * columns + V);
        p4.intoArray(c, ci + 4 * columns);
        q4.intoArray(c, ci + 4 * columns + V);
        p5.intoArray(c, ci + 5 * columns);
        q5.intoArray(c, ci + 5 * columns + V);
        p6.intoArray(c, ci + 6 * columns);
        q6.intoArray(c, ci + 6 * columns + V);
        p7.intoArray(c, ci + 7 * columns);
        q7.intoArray(c, ci + 7 * columns + V);
        p8.intoArray(c, ci + 8 * columns);
        q8.intoArray(c, ci + 8 * columns + V);
        p9.intoArray(c, ci + 9 * columns);
        q9.intoArray(c, ci + 9 * columns + V);
        p10.intoArray(c, ci + 10 * columns);
        q10.intoArray(c, ci + 10 * columns + V);
        p11.intoArray(c, ci + 11 * columns);
        q11.intoArray(c, ci + 11 * columns + V);
    }

    private static void tile4x2(float[] a, int ai, MemorySegment b, long bi, int length, float[] z, int zi, float[] c, int ci,
            int columns) {
        FloatVector p0 = FloatVector.fromArray(S, z, zi), q0 = FloatVector.fromArray(S, z, zi + V);
        FloatVector p1 = p0, q1 = q0;
        FloatVector p2 = p0, q2 = q0;
        FloatVector p3 = p0, q3 = q0;
        for (int k = 0; k < length; k++) {
            FloatVector u = FloatVector.fromMemorySegment(S, b, bi + k * B_ROW, ORDER);
            FloatVector v = FloatVector.fromMemorySegment(S, b, bi + k * B_ROW + B_VECTOR, ORDER);
            FloatVector x0 = FloatVector.broadcast(S, a[ai + k]);
            p0 = x0.fma(u, p0);
            q0 = x0.fma(v, q0);
            FloatVector x1 = FloatVector.broadcast(S, a[ai + k + ROW]);
            p1 = x1.fma(u, p1);
            q1 = x1.fma(v, q1);
            FloatVector x2 = FloatVector.broadcast(S, a[ai + k + 2 * ROW]);
            p2 = x2.fma(u, p2);
            q2 = x2.fma(v, q2);
            FloatVector x3 = FloatVector.broadcast(S, a[ai + k + 3 * ROW]);
            p3 = x3.fma(u, p3);
            q3 = x3.fma(v, q3);
        }
        p0.intoArray(c, ci);
        q0.intoArray(c, ci + V);
        p1.intoArray(c, ci + columns);
        q1.intoArray(c, ci + columns + V);
        p2.intoArray(c, ci + 2 * columns);
        q2.intoArray(c, ci + 2 * columns + V);
        p3.intoArray(c, ci + 3 * columns);
        q3.intoArray(c, ci + 3 * columns + V);
    }

    /// Twelve rows by one vector at the right edge.
    private static void edge12(float[] a, int ai, MemorySegment b, long bi, int length, float[] z, int zi, float[] c, int ci,
            int columns, VectorMask<Float> valid) {
        FloatVector p0 = FloatVector.fromArray(S, z, zi, valid);
        FloatVector p1 = p0, p2 = p0;
        FloatVector p3 = p0, p4 = p0;
        FloatVector p5 = p0, p6 = p0;
        FloatVector p7 = p0, p8 = p0;
        FloatVector p9 = p0, p10 = p0;
        FloatVector p11 = p0;
        for (int k = 0; k < length; k++) {
            FloatVector u = FloatVector.fromMemorySegment(S, b, bi + k * B_ROW, ORDER);
            p0 = FloatVector.broadcast(S, a[ai + k]).fma(u, p0);
            p1 = FloatVector.broadcast(S, a[ai + k + ROW]).fma(u, p1);
            p2 = FloatVector.broadcast(S, a[ai + k + 2 * ROW]).fma(u, p2);
            p3 = FloatVector.broadcast(S, a[ai + k + 3 * ROW]).fma(u, p3);
            p4 = FloatVector.broadcast(S, a[ai + k + 4 * ROW]).fma(u, p4);
            p5 = FloatVector.broadcast(S, a[ai + k + 5 * ROW]).fma(u, p5);
            p6 = FloatVector.broadcast(S, a[ai + k + 6 * ROW]).fma(u, p6);
            p7 = FloatVector.broadcast(S, a[ai + k + 7 * ROW]).fma(u, p7);
            p8 = FloatVector.broadcast(S, a[ai + k + 8 * ROW]).fma(u, p8);
            p9 = FloatVector.broadcast(S, a[ai + k + 9 * ROW]).fma(u, p9);
            p10 = FloatVector.broadcast(S, a[ai + k + 10 * ROW]).fma(u, p10);
            p11 = FloatVector.broadcast(S, a[ai + k + 11 * ROW]).fma(u, p11);
        }
        p0.intoArray(c, ci, valid);
        p1.intoArray(c, ci + columns, valid);
        p2.intoArray(c, ci + 2 * columns, valid);
        p3.intoArray(c, ci + 3 * columns, valid);
        p4.intoArray(c, ci + 4 * columns, valid);
        p5.intoArray(c, ci + 5 * columns, valid);
        p6.intoArray(c, ci + 6 * columns, valid);
        p7.intoArray(c, ci + 7 * columns, valid);
        p8.intoArray(c, ci + 8 * columns, valid);
        p9.intoArray(c, ci + 9 * columns, valid);
        p10.intoArray(c, ci + 10 * columns, valid);
        p11.intoArray(c, ci + 11 * columns, valid);
    }

    /// Up to four rows by two vectors, from sums at z; a row beyond `rows` is the last one once more.
    private static void rest4x2(float[] a, int ai, int rows, MemorySegment b, long bi, int length, float[] z, int zi, int zRow,
            float[] c, int ci, int columns) {
        int i1 = Math.min(1, rows - 1), i2 = Math.min(2, rows - 1), i3 = Math.min(3, rows - 1);
        FloatVector p0 = FloatVector.fromArray(S, z, zi);
        FloatVector q0 = FloatVector.fromArray(S, z, zi + V);
        FloatVector p1 = FloatVector.fromArray(S, z, zi + i1 * zRow);
        FloatVector q1 = FloatVector.fromArray(S, z, zi + i1 * zRow + V);
        FloatVector p2 = FloatVector.fromArray(S, z, zi + i2 * zRow);
        FloatVector q2 = FloatVector.fromArray(S, z, zi + i2 * zRow + V);
        FloatVector p3 = FloatVector.fromArray(S, z, zi + i3 * zRow);
        FloatVector q3 = FloatVector.fromArray(S, z, zi + i3 * zRow + V);
        for (int k = 0; k < length; k++) {
            FloatVector u = FloatVector.fromMemorySegment(S, b, bi + k * B_ROW, ORDER);
            FloatVector v = FloatVector.fromMemorySegment(S, b, bi + k * B_ROW + B_VECTOR, ORDER);
            FloatVector x0 = FloatVector.broadcast(S, a[ai + k]);
            p0 = x0.fma(u, p0);
            q0 = x0.fma(v, q0);
            FloatVector x1 = FloatVector.broadcast(S, a[ai + k + ROW]);
            p1 = x1.fma(u, p1);
            q1 = x1.fma(v, q1);
            FloatVector x2 = FloatVector.broadcast(S, a[ai + k + 2 * ROW]);
            p2 = x2.fma(u, p2);
            q2 = x2.fma(v, q2);
            FloatVector x3 = FloatVector.broadcast(S, a[ai + k + 3 * ROW]);
            p3 = x3.fma(u, p3);
            q3 = x3.fma(v, q3);
        }
        p0.intoArray(c, ci);
        q0.intoArray(c, ci + V);
        p1.intoArray(c, ci + i1 * columns);
        q1.intoArray(c, ci + i1 * columns + V);
        p2.intoArray(c, ci + i2 * columns);
        q2.intoArray(c, ci + i2 * columns + V);
        p3.intoArray(c, ci + i3 * columns);
        q3.intoArray(c, ci + i3 * columns + V);
    }

    /// Up to six rows by one vector at the right edge, likewise.
    private static void edge6(float[] a, int ai, int rows, MemorySegment b, long bi, int length, float[] z, int zi, int zRow,
            float[] c, int ci, int columns, VectorMask<Float> valid) {
        int i1 = Math.min(1, rows - 1), i2 = Math.min(2, rows - 1), i3 = Math.min(3, rows - 1);
        int i4 = Math.min(4, rows - 1), i5 = Math.min(5, rows - 1);
        FloatVector p0 = FloatVector.fromArray(S, z, zi, valid);
        FloatVector p1 = FloatVector.fromArray(S, z, zi + i1 * zRow, valid);
        FloatVector p2 = FloatVector.fromArray(S, z, zi + i2 * zRow, valid);
        FloatVector p3 = FloatVector.fromArray(S, z, zi + i3 * zRow, valid);
        FloatVector p4 = FloatVector.fromArray(S, z, zi + i4 * zRow, valid);
        FloatVector p5 = FloatVector.fromArray(S, z, zi + i5 * zRow, valid);
        for (int k = 0; k < length; k++) {
            FloatVector u = FloatVector.fromMemorySegment(S, b, bi + k * B_ROW, ORDER);
            p0 = FloatVector.broadcast(S, a[ai + k]).fma(u, p0);
            p1 = FloatVector.broadcast(S, a[ai + k + ROW]).fma(u, p1);
            p2 = FloatVector.broadcast(S, a[ai + k + 2 * ROW]).fma(u, p2);
            p3 = FloatVector.broadcast(S, a[ai + k + 3 * ROW]).fma(u, p3);
            p4 = FloatVector.broadcast(S, a[ai + k + 4 * ROW]).fma(u, p4);
            p5 = FloatVector.broadcast(S, a[ai + k + 5 * ROW]).fma(u, p5);
        }
        p0.intoArray(c, ci, valid);
        p1.intoArray(c, ci + i1 * columns, valid);
        p2.intoArray(c, ci + i2 * columns, valid);
        p3.intoArray(c, ci + i3 * columns, valid);
        p4.intoArray(c, ci + i4 * columns, valid);
        p5.intoArray(c, ci + i5 * columns, valid);
    }

    private static VectorShape shape() {
        VectorShape preferred = VectorShape.preferredShape();
        return preferred.vectorBitSize() > 512 ? VectorShape.S_512_BIT : preferred;
    }
}

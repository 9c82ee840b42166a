package initscope.tensor.draws;

import static initscope.tensor.draws.ScalarDraws.*;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// The vector tier of [ScalarDraws], equal to it in every bit for every vector length. Whole chunks are drawn in
/// vectors, the rest one by one: split work at multiples of 128.
public final class VectorDraws {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> LONGS = VectorSpecies.of(long.class, FLOATS.vectorShape());
    private static final int LANES = FLOATS.length();

    private VectorDraws() {}

    /// As [ScalarDraws#normals(long, int, int, double, double, float[])].
    public static void normals(long key, int from, int to, double mean, double std, float[] out) {
        int start = Math.min(to, from + 127 & -128);
        int end = Math.max(start, to & -128);
        ScalarDraws.normals(key, from, start, mean, std, out);
        if (start < end) {
            normalChunks(key, start, end, (float) mean, (float) std, out);
        }
        ScalarDraws.normals(key, end, to, mean, std, out);
    }

    /// As [ScalarDraws#uniforms(long, int, int, double, double, float[])].
    public static void uniforms(long key, int from, int to, double low, double high, float[] out) {
        int start = Math.min(to, from + 127 & -128);
        int end = Math.max(start, to & -128);
        ScalarDraws.uniforms(key, from, start, low, high, out);
        if (start < end) {
            uniformChunks(key, start, end, (float) low, (float) high - (float) low, out);
        }
        ScalarDraws.uniforms(key, end, to, low, high, out);
    }

    /// As [ScalarDraws#truncatedNormals(long, int, int, double, float[])].
    public static void truncatedNormals(long key, int from, int to, double std, float[] out) {
        normals(key, from, to, 0, 1, out);
        int whole = to - (to - from) % LANES;
        for (int i = from; i < whole; i += LANES) {
            long beyond = FloatVector.fromArray(FLOATS, out, i).abs().compare(GT, 2).toLong();
            for (; beyond != 0; beyond &= beyond - 1) {
                int k = i + Long.numberOfTrailingZeros(beyond);
                out[k] = redrawn(key, k);
            }
        }
        for (int i = whole; i < to; i++) {
            if (Math.abs(out[i]) > 2) {
                out[i] = redrawn(key, i);
            }
        }
        scale(from, to, (float) std, out);
    }

    private static void scale(int from, int to, float factor, float[] out) {
        for (int i = from; i < to; i++) {
            out[i] *= factor;
        }
    }

    private static void normalChunks(long key, int from, int to, float mean, float std, float[] out) {
        LongVector even = counters(key, from);
        LongVector odd = even.add(GOLDEN);
        for (int i = from; i < to; i += 128) {
            for (int j = i; j < i + 64; j += LANES) {
                LongVector a = mixed(even);
                LongVector b = mixed(odd);
                even = even.add(LANES * GOLDEN);
                odd = odd.add(LANES * GOLDEN);
                FloatVector radius = radius(high(a, b));
                IntVector angle = low(a, b);
                FloatVector y = ((FloatVector) angle.convert(I2F, 0)).mul(0x1p-31f);
                FloatVector s = y.mul(y);
                FloatVector sine = s.fma(broadcast(FLOATS, -3.595429e-05f), broadcast(FLOATS, 0.0024900069f));
                sine = sine.fma(s, broadcast(FLOATS, -0.080745436f)).fma(s, broadcast(FLOATS, 0.7853982f)).mul(y);
                FloatVector cosine = s.fma(broadcast(FLOATS, 3.5297971e-06f), broadcast(FLOATS, -0.0003259386f));
                cosine = cosine.fma(s, broadcast(FLOATS, 0.015854325f)).fma(s, broadcast(FLOATS, -0.30842513f));
                cosine = cosine.fma(s, broadcast(FLOATS, 1));
                IntVector sign = angle.lanewise(LSHL, 30).and(0x80000000);
                cosine = cosine.reinterpretAsInts().lanewise(XOR, sign).reinterpretAsFloats();
                VectorMask<Float> swap = angle.lanewise(LSHL, 31).compare(LT, 0).cast(FLOATS);
                radius.mul(cosine.blend(sine, swap)).fma(std, mean).intoArray(out, j);
                radius.mul(sine.blend(cosine, swap)).fma(std, mean).intoArray(out, j + 64);
            }
        }
    }

    private static void uniformChunks(long key, int from, int to, float low, float width, float[] out) {
        LongVector even = counters(key, from);
        LongVector odd = even.add(GOLDEN);
        for (int i = from; i < to; i += 128) {
            for (int j = i; j < i + 64; j += LANES) {
                LongVector a = mixed(even);
                LongVector b = mixed(odd);
                even = even.add(LANES * GOLDEN);
                odd = odd.add(LANES * GOLDEN);
                unit(high(a, b)).fma(width, low).intoArray(out, j);
                unit(low(a, b)).fma(width, low).intoArray(out, j + 64);
            }
        }
    }

    /// What the hash mixes for the pairs of even number among the next LANES.
    private static LongVector counters(long key, int from) {
        LongVector steps = LongVector.broadcast(LONGS, 0).addIndex(2).add(pair(from) + 1);
        return steps.mul(GOLDEN).add(key);
    }

    private static LongVector mixed(LongVector z) {
        z = z.lanewise(XOR, z.lanewise(LSHR, 30)).mul(0xBF58476D1CE4E5B9L);
        z = z.lanewise(XOR, z.lanewise(LSHR, 27)).mul(0x94D049BB133111EBL);
        return z.lanewise(XOR, z.lanewise(LSHR, 31));
    }

    /// Lower words of the hashes in the order of their pairs.
    private static IntVector low(LongVector even, LongVector odd) {
        return even.and(0xFFFFFFFFL).or(odd.lanewise(LSHL, 32)).reinterpretAsInts();
    }

    /// Upper words of the hashes in the order of their pairs.
    private static IntVector high(LongVector even, LongVector odd) {
        return even.lanewise(LSHR, 32).or(odd.and(0xFFFFFFFF00000000L)).reinterpretAsInts();
    }

    private static FloatVector unit(IntVector word) {
        FloatVector k = (FloatVector) word.lanewise(LSHR, 9).convert(I2F, 0);
        return k.fma(broadcast(FLOATS, 0x1p-23f), broadcast(FLOATS, 0x1p-24f));
    }

    private static FloatVector radius(IntVector word) {
        FloatVector k = (FloatVector) word.lanewise(LSHR, 1).convert(I2F, 0);
        FloatVector u = k.fma(broadcast(FLOATS, 0x1p-31f), broadcast(FLOATS, 0x1p-32f));
        u = u.blend(BELOW_ONE, u.compare(GT, BELOW_ONE));
        IntVector bits = u.reinterpretAsInts().sub(SQRT_HALF_BITS);
        FloatVector exponent = (FloatVector) bits.lanewise(ASHR, 23).convert(I2F, 0);
        FloatVector f = bits.and(0x7FFFFF).add(SQRT_HALF_BITS).reinterpretAsFloats().sub(1);
        FloatVector p = f.fma(broadcast(FLOATS, -0.17574531f), broadcast(FLOATS, 0.28319293f));
        p = p.fma(f, broadcast(FLOATS, -0.29669574f)).fma(f, broadcast(FLOATS, 0.33176976f));
        p = p.fma(f, broadcast(FLOATS, -0.399441f)).fma(f, broadcast(FLOATS, 0.50002295f));
        p = p.fma(f, broadcast(FLOATS, -0.6666734f)).fma(f, broadcast(FLOATS, 0.99999994f));
        FloatVector square = f.mul(f).fma(p, f.mul(-2));
        return exponent.fma(broadcast(FLOATS, -1.3862944f), square).sqrt();
    }
}

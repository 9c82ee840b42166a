package initscope.tensor.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Rounding to 16 bits, held to the definition: the nearest number with so many bits, ties to the even one.
class HalfTest {

    @Test
    void everyBinary16IsItsOwnRounding() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            float x = Float.float16ToFloat((short) bits);
            assertEquals(x, Half.binary16(x));
        }
    }

    @Test
    void everyBfloat16IsItsOwnRounding() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            float x = Float.intBitsToFloat(bits << 16);
            assertEquals(x, Half.bfloat16(x));
        }
    }

    @Test
    void theNearestNumberIsTakenAndTiesGoToTheEven() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            float x = Float.intBitsToFloat(random.nextInt());
            if (Float.isNaN(x)) {
                continue;
            }
            assertEquals(nearest(x, 11, -24, 65504), Half.binary16(x), () -> Float.toHexString(x));
            assertEquals(nearest(x, 8, -133, 0x1.FEp127), Half.bfloat16(x), () -> Float.toHexString(x));
            float small = Math.scalb(random.nextFloat() - 0.5f, random.nextInt(-26, 18));
            assertEquals(nearest(small, 11, -24, 65504), Half.binary16(small), () -> Float.toHexString(small));
            float tie = Math.scalb(random.nextInt(1024, 2048) + 0.5f, random.nextInt(-24, 5));
            assertEquals(nearest(tie, 11, -24, 65504), Half.binary16(tie), () -> Float.toHexString(tie));
        }
    }

    /// In double, which holds all of it exactly: whole multiples of the spacing at x.
    private static float nearest(float x, int bits, int least, double greatest) {
        if (x == 0 || Float.isInfinite(x)) {
            return x;
        }
        int exponent = Math.max(Math.getExponent((double) x) - bits + 1, least);
        double rounded = Math.scalb(Math.rint(Math.scalb((double) x, -exponent)), exponent);
        return (float) (Math.abs(rounded) > greatest ? Math.copySign(Double.POSITIVE_INFINITY, x) : rounded);
    }

    @Test
    void endsAreWhereTheFormatsEnd() {
        assertEquals(65504, Half.binary16(65519.996f));
        assertEquals(Float.POSITIVE_INFINITY, Half.binary16(65520));
        assertEquals(0x1p-24f, Half.binary16(0x1.000002p-25f));
        assertEquals(0, Half.binary16(0x1p-25f));
        assertEquals(Float.NEGATIVE_INFINITY, Half.bfloat16(-Float.MAX_VALUE));
        assertTrue(Float.isNaN(Half.bfloat16(Float.NaN)) && Float.isNaN(Half.binary16(Float.NaN)));
        assertTrue(Float.isNaN(Half.bfloat16(Float.intBitsToFloat(0x7FFFFFFF))));
    }
}

package initscope.tensor.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.tensor.Curve;
import initscope.tensor.Curve.Kind;
import initscope.tensor.Peculiar;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Single precision against double: at most 5 units in the last place, or 3e-7 where a curve crosses zero or fades.
class CurveAccuracyTest {
    private static final double ULPS = 5;
    private static final double ABSOLUTE = 3e-7;

    @Test
    void curvesFollowTheirDoublesOverAllMagnitudes() {
        for (Curve f : EveryCurve.all()) {
            float[] z = everyMagnitude(f);
            float[] x = new float[z.length];
            VectorFunctions.apply(f, z, 0, z.length, x);
            for (int i = 0; i < z.length; i++) {
                close(DoubleFunctions.value(f, z[i]), x[i], f + " at " + z[i]);
            }
        }
    }

    @Test
    void derivativesFollowTheirDoublesOverAllMagnitudes() {
        for (Curve f : EveryCurve.all()) {
            float[] z = everyMagnitude(f);
            float[] ones = new float[z.length];
            Arrays.fill(ones, 1);
            VectorFunctions.chain(f, z, ones, 0, z.length, ones);
            for (int i = 0; i < z.length; i++) {
                close(DoubleFunctions.slope(f, z[i]), ones[i], "derivative of " + f + " at " + z[i]);
            }
        }
    }

    @Test
    void limitsZerosAndNaNAreThoseOfTheMathematics() {
        for (Curve f : EveryCurve.all()) {
            for (float z : Peculiar.SPECIAL) {
                double exact = DoubleFunctions.value(f, z);
                float[] x = {z};
                ScalarFunctions.apply(f, x, 0, 1, x);
                if (Float.isNaN(z) || Float.isInfinite(z) || z == 0) {
                    assertEquals((float) exact, x[0], f + " at " + z);
                }
                assertEquals(z != z || Kind.SIN == f.kind() && Float.isInfinite(z), x[0] != x[0], f + " at " + z);
            }
        }
    }

    @Test
    void oddCurvesKeepTheSignOfZeroAndTheSizeOfTheTiniest() {
        for (Kind kind : new Kind[] {Kind.TANH, Kind.SIN, Kind.SOFTSIGN, Kind.HARD_TANH, Kind.IDENTITY}) {
            float[] x = {-0f, Float.MIN_VALUE, -3e-42f};
            ScalarFunctions.apply(Curve.of(kind), x, 0, 3, x);
            assertEquals(-0f, x[0], kind.toString());
            assertEquals(Float.MIN_VALUE, x[1], kind.toString());
            assertEquals(-3e-42f, x[2], kind.toString());
        }
    }

    @Test
    void tanhRisesWithoutASingleStepDownAndStopsAtOne() {
        rises(Kind.TANH, 0x1p-12f, Float.POSITIVE_INFINITY, 1);
    }

    @Test
    void sigmoidSaturatesWithoutASingleStepDown() {
        rises(Kind.SIGMOID, 2, Float.POSITIVE_INFINITY, 1);
        rises(Kind.SIGMOID, Float.NEGATIVE_INFINITY, -2, sigmoid(-2));
    }

    @Test
    void theDerivativeOfASaturatedUnitVanishesOnlyWhereTheTrueOneDoes() {
        float[] slope = {1, 1, 1, 1};
        float[] z = {80, -80, 40, -40};
        ScalarFunctions.chain(Curve.of(Kind.SIGMOID), z, slope, 0, 2, slope);
        ScalarFunctions.chain(Curve.of(Kind.TANH), z, slope, 2, 4, slope);
        assertEquals(Math.exp(-80), slope[0], 1e-6 * Math.exp(-80));
        assertEquals(Math.exp(-80), slope[1], 1e-6 * Math.exp(-80));
        assertEquals(4 * Math.exp(-80), slope[2], 4e-6 * Math.exp(-80));
        assertEquals(4 * Math.exp(-80), slope[3], 4e-6 * Math.exp(-80));
        assertEquals(4 * StrictMath.exp(-600), DoubleFunctions.slope(Curve.of(Kind.TANH), 300), 0, "in double");
    }

    @Test
    void aPreactivationTooLargeToReduceInSingleGoesThroughDouble() {
        float[] x = {1e5f, 1.1e5f, -3e7f, 1e20f, Float.MAX_VALUE};
        float[] z = x.clone();
        ScalarFunctions.apply(Curve.of(Kind.SIN), x, 0, 5, x);
        for (int i = 0; i < 5; i++) {
            assertEquals(StrictMath.sin(z[i]), x[i], Math.ulp(x[i]), "sin " + z[i]);
        }
    }

    /// Every 4099th float, sin only up to 1e6 (beyond is the double function itself).
    private static float[] everyMagnitude(Curve f) {
        int step = 4099;
        float[] z = new float[(int) ((1L << 32) / step) + 1];
        int n = 0;
        for (long bits = Integer.MIN_VALUE; bits <= Integer.MAX_VALUE; bits += step) {
            float v = Float.intBitsToFloat((int) bits);
            if (v == v && (f.kind() != Kind.SIN || Math.abs(v) < 1e6)) {
                z[n++] = v;
            }
        }
        assertTrue(n > 500_000, "too few numbers to trust");
        return Arrays.copyOf(z, n);
    }

    private static void close(double exact, float x, String where) {
        float rounded = (float) exact;
        if (Float.isInfinite(rounded)) {
            assertTrue(Math.abs(x) >= 0.999f * Float.MAX_VALUE, () -> where + ": " + x + ", not " + exact);
            return;
        }
        double error = Math.abs(x - exact);
        assertTrue(error <= ABSOLUTE || error <= ULPS * Math.ulp(rounded), () -> where + ": " + x + ", not " + exact);
    }

    /// Every float between the two.
    private static void rises(Kind kind, float from, float to, float last) {
        float[] z = new float[1 << 16];
        float[] x = new float[1 << 16];
        float before = Float.NEGATIVE_INFINITY;
        int count = 0;
        for (float v = from; v <= to; v = Math.nextUp(v)) {
            z[count++] = v;
            if (count == z.length || v == to) {
                VectorFunctions.apply(Curve.of(kind), z, 0, count, x);
                for (int i = 0; i < count; i++) {
                    if (!(x[i] >= before)) {
                        assertTrue(x[i] >= before, kind + " falls at " + z[i]);
                    }
                    before = x[i];
                }
                count = 0;
            }
            if (v == Float.POSITIVE_INFINITY) {
                break;
            }
            if (Math.abs(v) > 200 && Math.abs(v) < 1e38f) {
                // the saturated rest, in steps
                v = v > 0 ? v * 1.5f : v / 1.5f;
            }
        }
        assertEquals(last, before, kind + " ends elsewhere");
    }

    private static float sigmoid(float z) {
        float[] x = {z};
        ScalarFunctions.apply(Curve.of(Kind.SIGMOID), x, 0, 1, x);
        return x[0];
    }
}

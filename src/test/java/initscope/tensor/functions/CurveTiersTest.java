package initscope.tensor.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import initscope.tensor.Curve;
import initscope.tensor.Peculiar;
import org.junit.jupiter.api.Test;

/// Both tiers give the same bits. NaN is one value here: which NaN comes out is left open.
class CurveTiersTest {
    private static final int LONGEST = 67;

    @Test
    void vectorAndScalarCurvesAreEqualBitForBitAtEveryLength() {
        float[] z = Peculiar.floats(100, 3, 0.2, 1);
        for (Curve f : EveryCurve.all()) {
            for (int n = 0; n <= LONGEST; n++) {
                float[] scalar = new float[100];
                float[] vector = new float[100];
                ScalarFunctions.apply(f, z, 7, 7 + n, scalar);
                VectorFunctions.apply(f, z, 7, 7 + n, vector);
                assertArrayEquals(bits(scalar), bits(vector), f + " over " + n);
            }
        }
    }

    @Test
    void vectorAndScalarDerivativesAreEqualBitForBitAtEveryLength() {
        float[] z = Peculiar.floats(100, 3, 0.2, 2);
        float[] g = Peculiar.floats(100, 1, 0.1, 3);
        for (Curve f : EveryCurve.all()) {
            for (int n = 0; n <= LONGEST; n++) {
                float[] scalar = new float[100];
                float[] vector = new float[100];
                ScalarFunctions.chain(f, z, g, 7, 7 + n, scalar);
                VectorFunctions.chain(f, z, g, 7, 7 + n, vector);
                assertArrayEquals(bits(scalar), bits(vector), f + " over " + n);
            }
        }
    }

    @Test
    void twoHundredThousandRandomNumbersFindNoDifference() {
        int n = 200_000;
        float[] z = Peculiar.floats(n, 5, 0.05, 4);
        float[] g = Peculiar.floats(n, 1, 0.01, 5);
        for (Curve f : EveryCurve.all()) {
            float[] scalar = new float[n];
            float[] vector = new float[n];
            ScalarFunctions.apply(f, z, 0, n, scalar);
            VectorFunctions.apply(f, z, 0, n, vector);
            assertArrayEquals(bits(scalar), bits(vector), f.toString());
            ScalarFunctions.chain(f, z, g, 0, n, scalar);
            VectorFunctions.chain(f, z, g, 0, n, vector);
            assertArrayEquals(bits(scalar), bits(vector), "derivative of " + f);
        }
    }

    @Test
    void aCurveMayBeAppliedInPlaceAndAGradientChainedInPlace() {
        float[] z = Peculiar.floats(67, 3, 0.1, 6);
        float[] g = Peculiar.floats(67, 1, 0, 7);
        for (Curve f : EveryCurve.all()) {
            float[] apart = new float[67];
            VectorFunctions.apply(f, z, 0, 67, apart);
            float[] inPlace = z.clone();
            VectorFunctions.apply(f, inPlace, 0, 67, inPlace);
            assertArrayEquals(bits(apart), bits(inPlace), f.toString());
            VectorFunctions.chain(f, z, g, 0, 67, apart);
            inPlace = g.clone();
            VectorFunctions.chain(f, z, inPlace, 0, 67, inPlace);
            assertArrayEquals(bits(apart), bits(inPlace), "derivative of " + f);
        }
    }

    private static int[] bits(float[] x) {
        int[] bits = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            bits[i] = Float.floatToIntBits(x[i]);
        }
        return bits;
    }
}

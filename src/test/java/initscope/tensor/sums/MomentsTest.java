package initscope.tensor.sums;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.tensor.BlockMoments;
import initscope.tensor.Peculiar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void bothTiersGiveTheSameBitsForEveryNumberOfColumns() {
        for (double special : new double[] {0, 0.02}) {
            for (int columns = 1; columns <= 67; columns++) {
                float[] x = Peculiar.floats(columns * 9, 2, special, columns);
                BlockMoments scalar = new BlockMoments(columns);
                BlockMoments vector = new BlockMoments(columns);
                ScalarStatistics.moments(x, columns, 1, 9, scalar);
                VectorStatistics.moments(x, columns, 1, 9, vector);
                assertArrayEquals(scalar.mean, vector.mean, "means of " + columns);
                assertArrayEquals(scalar.squares, vector.squares, "squares of " + columns);
                assertEquals(scalar.min, vector.min);
                assertEquals(scalar.max, vector.max);
                assertEquals(scalar.nan, vector.nan);
                assertEquals(scalar.positiveInfinity, vector.positiveInfinity);
                assertEquals(scalar.negativeInfinity, vector.negativeInfinity);
            }
        }
    }

    @Test
    void columnsAreSummedAsExactArithmeticWould() {
        int columns = 20;
        int rows = 64;
        float[] x = Peculiar.floats(columns * rows, 1, 0, 11);
        for (int i = 0; i < x.length; i++) {
            // a spread of 1e-3 around 1000: one rounding of the square loses all of it
            x[i] = 1000 + 1e-3f * x[i];
        }
        BlockMoments out = new BlockMoments(columns);
        VectorStatistics.moments(x, columns, 0, rows, out);
        for (int c = 0; c < columns; c++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int r = 0; r < rows; r++) {
                sum = sum.add(new BigDecimal(x[r * columns + c]));
            }
            BigDecimal mean = sum.divide(new BigDecimal(rows), MathContext.DECIMAL128);
            BigDecimal squares = BigDecimal.ZERO;
            for (int r = 0; r < rows; r++) {
                squares = squares.add(new BigDecimal(x[r * columns + c]).subtract(mean).pow(2));
            }
            // 64 additions of at most half a unit each, twice
            double tolerance = 2 * rows * 0x1p-53 * squares.doubleValue() * 2;
            assertEquals(mean.doubleValue(), out.mean[c], Math.ulp(1000.0), "mean of column " + c);
            assertEquals(squares.doubleValue(), out.squares[c], tolerance, "squares of column " + c);
        }
    }

    @Test
    void aColumnThatNeverChangesHasExactlyNoDeviation() {
        int columns = 33;
        float[] x = new float[columns * 50];
        for (int i = 0; i < x.length; i++) {
            x[i] = 0.1f * (i % columns) + 1e-7f;
        }
        BlockMoments out = new BlockMoments(columns);
        VectorStatistics.moments(x, columns, 0, 50, out);
        for (int c = 0; c < columns; c++) {
            assertEquals(x[c], out.mean[c], 0);
            assertEquals(0, out.squares[c], 0);
        }
    }

    @Test
    void aColumnWithInfinitySaysSoAndItsNeighboursAreUntouched() {
        int columns = 40;
        float[] x = Peculiar.floats(columns * 8, 1, 0, 12);
        BlockMoments clean = new BlockMoments(columns);
        VectorStatistics.moments(x, columns, 0, 8, clean);
        x[3 * columns + 5] = Float.POSITIVE_INFINITY;
        x[4 * columns + 5] = Float.POSITIVE_INFINITY;
        x[6] = Float.NEGATIVE_INFINITY;
        x[2 * columns + 7] = Float.NaN;
        x[2 * columns + 8] = Float.POSITIVE_INFINITY;
        x[3 * columns + 8] = Float.NEGATIVE_INFINITY;
        for (boolean vector : new boolean[] {false, true}) {
            BlockMoments out = new BlockMoments(columns);
            if (vector) {
                VectorStatistics.moments(x, columns, 0, 8, out);
            } else {
                ScalarStatistics.moments(x, columns, 0, 8, out);
            }
            assertEquals(Double.POSITIVE_INFINITY, out.mean[5]);
            assertEquals(Double.NEGATIVE_INFINITY, out.mean[6]);
            assertTrue(Double.isNaN(out.mean[7]) && Double.isNaN(out.mean[8]));
            for (int c = 5; c <= 8; c++) {
                assertTrue(Double.isNaN(out.squares[c]), "squares of column " + c);
            }
            assertEquals(clean.mean[4], out.mean[4]);
            assertEquals(clean.squares[9], out.squares[9]);
            assertEquals(3, out.positiveInfinity);
            assertEquals(2, out.negativeInfinity);
            assertEquals(1, out.nan);
            assertEquals(Double.POSITIVE_INFINITY, out.max);
            assertEquals(Double.NEGATIVE_INFINITY, out.min);
        }
    }

    @Test
    void extremesPassOverNaNAndKnowOneZero() {
        int columns = 16;
        float[] x = new float[columns * 2];
        x[3] = Float.NaN;
        x[9] = -0f;
        BlockMoments out = new BlockMoments(columns);
        VectorStatistics.moments(x, columns, 0, 2, out);
        assertEquals(0.0, out.min);
        assertEquals(0.0, out.max);
        Arrays.fill(x, Float.NaN);
        VectorStatistics.moments(x, columns, 0, 2, out);
        assertEquals(Double.POSITIVE_INFINITY, out.min);
        assertEquals(Double.NEGATIVE_INFINITY, out.max);
        assertEquals(2 * columns, out.nan);
    }

    @Test
    void hugeDoublesOverflowOnlyWhereTheirSquaresDo() {
        double[] x = {1e200, 1, 3e200, 2};
        BlockMoments out = new BlockMoments(2);
        DoubleStatistics.moments(x, 2, 0, 2, out);
        assertEquals(2e200, out.mean[0]);
        assertEquals(Double.POSITIVE_INFINITY, out.squares[0]);
        assertEquals(1.5, out.mean[1]);
        assertEquals(0.5, out.squares[1]);
        assertEquals(0, out.nan + out.positiveInfinity + out.negativeInfinity);
    }

    @Test
    void squaresSumToTheSameBitsInBothTiersAtEveryLength() {
        float[] x = Peculiar.floats(100, 3, 0.05, 13);
        float[] y = Peculiar.finite(100, 3, 13);
        for (int n = 0; n <= 67; n++) {
            assertEquals(ScalarStatistics.sumOfSquares(x, 3, 3 + n), VectorStatistics.sumOfSquares(x, 3, 3 + n));
            double vector = VectorStatistics.sumOfSquares(y, 3, 3 + n);
            assertEquals(ScalarStatistics.sumOfSquares(y, 3, 3 + n), vector);
            double plain = 0;
            for (int i = 3; i < 3 + n; i++) {
                plain += (double) y[i] * y[i];
            }
            assertEquals(plain, vector, 67 * 0x1p-53 * plain);
        }
    }
}

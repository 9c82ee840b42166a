package initscope.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.InputSource.Bytes;
import initscope.data.InputSource.Correlated;
import initscope.data.InputSource.MinMax;
import initscope.data.InputSource.Normal;
import initscope.data.InputSource.OneHot;
import initscope.data.InputSource.Standardized;
import initscope.data.InputSource.Uniform;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every source against what it says of itself. A mean of n independent batches leaves five of its standard errors by chance
/// once in 1.7 million; the seeds are fixed.
class SourcesTest {
    private static final int BATCHES = 400;

    static List<InputSource> sources() {
        List<InputSource> all = new ArrayList<>();
        List<InputSource.Raw> raw = List.of(new Normal(0, 1), new Normal(3, 2), new Uniform(0, 1), new Uniform(-1, 3),
                new Bytes(), new OneHot(), new Correlated(0), new Correlated(0.3), new Correlated(1));
        for (InputSource.Raw source : raw) {
            all.add(source);
            all.add(new Standardized(source));
            all.add(new MinMax(source));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theSecondMomentIsTheOneItTells(InputSource source) {
        for (int[] shape : new int[][] {{40, 7}, {4, 5}, {2, 3}, {1, 4}}) {
            double told = source.secondMoment(shape[1], shape[0]);
            double sum = 0;
            double squares = 0;
            for (int t = 0; t < BATCHES; t++) {
                double measured = secondMoment(batch(source, shape[0], shape[1], t));
                sum += measured;
                squares += measured * measured;
            }
            double mean = sum / BATCHES;
            double error = Math.sqrt(Math.max(0, squares / BATCHES - mean * mean) / BATCHES);
            if (!Double.isNaN(told)) {
                assertEquals(told, mean, 5 * error + 1e-6 * told, source + ", batch " + shape[0]);
            }
        }
    }

    @Test
    void onlyStretchedDrawsWithoutLeastAndGreatestHaveNoClosedForm() {
        for (InputSource source : sources()) {
            boolean open = source instanceof MinMax(InputSource.Raw raw)
                    && (raw instanceof Normal || raw instanceof Correlated || raw instanceof Bytes);
            assertEquals(open, Double.isNaN(source.secondMoment(10, 50)), source.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aBatchIsAFunctionOfItsStreamAlone(InputSource source) {
        try (Crew many = new Crew(3)) {
            Matrix alone = batch(source, 150, 70, 0);
            Matrix together = Matrix.zeros(Precision.FP32, 150, 70);
            source.fill(together, Seed.root(7).child(0), many);
            boolean other = false;
            Matrix next = batch(source, 150, 70, 1);
            for (int r = 0; r < alone.rows(); r++) {
                for (int c = 0; c < alone.columns(); c++) {
                    assertEquals(alone.get(r, c), together.get(r, c), source.toString());
                    other |= alone.get(r, c) != next.get(r, c);
                }
            }
            assertTrue(other, source + " gives the same batch twice");
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void preprocessingDoesWhatItsNameSays(InputSource source) {
        Matrix x = batch(source, 60, 20, 3);
        for (int c = 0; c < x.columns(); c++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            double sum = 0;
            double squares = 0;
            for (int r = 0; r < x.rows(); r++) {
                low = Math.min(low, x.get(r, c));
                high = Math.max(high, x.get(r, c));
                sum += x.get(r, c);
                squares += x.get(r, c) * x.get(r, c);
            }
            boolean varies = low < high;
            switch (source) {
                case Standardized _ -> {
                    assertEquals(0, sum / x.rows(), 1e-6);
                    assertEquals(varies ? 1 : 0, squares / x.rows(), 1e-6);
                }
                case MinMax _ -> {
                    assertEquals(0, low);
                    assertEquals(varies ? 1 : 0, high);
                }
                case InputSource.Raw _ -> { }
            }
        }
    }

    @Test
    void bytesAreWholeNumbersFromEndToEnd() {
        Matrix x = batch(new Bytes(), 300, 100, 0);
        int[] counts = new int[256];
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                counts[(int) x.get(r, c)]++;
                assertEquals(Math.rint(x.get(r, c)), x.get(r, c));
            }
        }
        double expected = 300 * 100 / 256.0;
        double chi2 = 0;
        for (int count : counts) {
            chi2 += (count - expected) * (count - expected) / expected;
        }
        // 255 degrees of freedom: mean 255, standard deviation √510.
        assertEquals(255, chi2, 5 * Math.sqrt(510));
    }

    @Test
    void oneHotHasOneOneInARow() {
        Matrix x = batch(new OneHot(), 200, 9, 0);
        for (int r = 0; r < x.rows(); r++) {
            double ones = 0;
            for (int c = 0; c < x.columns(); c++) {
                assertTrue(x.get(r, c) == 0 || x.get(r, c) == 1);
                ones += x.get(r, c);
            }
            assertEquals(1, ones);
        }
    }

    /// The mean of x_i x_j over pairs of one sample is rho; over 4000 samples its standard error is below √(2 / 4000).
    @Test
    void correlatedInputsAreCorrelatedAsMuchAsTheySay() {
        for (double rho : new double[] {0, 0.3, 0.9, 1}) {
            Matrix x = batch(new Correlated(rho), 4000, 6, 0);
            double sum = 0;
            for (int r = 0; r < x.rows(); r++) {
                for (int i = 0; i < 6; i++) {
                    for (int j = 0; j < i; j++) {
                        sum += x.get(r, i) * x.get(r, j) / 15;
                    }
                }
            }
            assertEquals(rho, sum / x.rows(), 5 * Math.sqrt(2.0 / 4000));
        }
        assertNotEquals(batch(new Correlated(1), 2, 2, 0).get(0, 0), batch(new Correlated(1), 2, 2, 0).get(1, 0));
    }

    private static Matrix batch(InputSource source, int rows, int columns, long number) {
        Matrix x = Matrix.zeros(Precision.FP32, rows, columns);
        try (Crew crew = new Crew(1)) {
            source.fill(x, Seed.root(7).child(number), crew);
        }
        return x;
    }

    private static double secondMoment(Matrix x) {
        double sum = 0;
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                sum += x.get(r, c) * x.get(r, c);
            }
        }
        return sum / x.rows() / x.columns();
    }
}

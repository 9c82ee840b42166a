package initscope.statistics.symmetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Units that are copies of one another, counted by hand and by the meter.
class SymmetryTest {
    private final Crew crew = new Crew(2);

    @AfterEach
    void close() {
        crew.close();
    }

    private static Matrix matrix(Precision precision, double[][] rows) {
        Matrix m = Matrix.zeros(precision, rows.length, rows[0].length);
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                m.set(r, c, rows[r][c]);
            }
        }
        return m;
    }

    private static Matrix zeros(int rows, int columns) {
        return Matrix.zeros(Precision.FP64, rows, columns);
    }

    @Test
    void twoUnitsAreOneOnlyIfWhatComesInAndWhatGoesOutAreEqual() {
        Matrix w = matrix(Precision.FP64, new double[][] {{1, 2}, {1, 2}, {3, 4}, {1, 2}});
        Matrix next = matrix(Precision.FP64, new double[][] {{5, 5, 5, 6}, {7, 7, 7, 7}});
        Symmetry s = Symmetry.of(w, zeros(1, 4), next, crew);
        assertEquals(2, s.incoming());
        assertEquals(2, s.outgoing());
        assertEquals(3, s.distinct());
        assertEquals(3, Symmetry.distinct(w, zeros(1, 4), next));
        assertEquals(2, Symmetry.distinct(w, zeros(1, 4), null));
    }

    @Test
    void aBiasOfItsOwnTellsAUnitFromTheOthers() {
        Matrix bias = matrix(Precision.FP64, new double[][] {{0, 0, 0.1}});
        assertEquals(2, Symmetry.distinct(zeros(3, 5), bias, null));
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void aRoundingErrorMakesNoUnitANewOneAndAFewThousandthsDo(Precision precision) {
        Matrix w = Matrix.zeros(precision, 6, 9);
        for (int i = 0; i < 54; i++) {
            w.set(i / 9, i % 9, 0.5);
        }
        w.set(2, 3, 0.5 + Math.scalb(0.5, switch (precision) {
            case FP16 -> -10;
            case BF16 -> -7;
            case FP32 -> -23;
            case FP64 -> -52;
        }));
        assertEquals(1, Symmetry.distinct(w, Matrix.zeros(precision, 1, 6), null));
        w.set(2, 3, precision == Precision.BF16 ? 0.52 : 0.5 + 2e-3);
        assertEquals(2, Symmetry.distinct(w, Matrix.zeros(precision, 1, 6), null));
    }

    @Test
    void weightsOfOneValueHaveRankOneAndNoWeightsHaveRankZero() {
        Matrix w = Matrix.zeros(Precision.FP32, 20, 7);
        assertEquals(0, Symmetry.of(w, zeros(1, 20), null, crew).rank());
        assertEquals(0, Symmetry.of(w, zeros(1, 20), null, crew).effective());
        for (int i = 0; i < 140; i++) {
            w.set(i / 7, i % 7, 0.3);
        }
        Symmetry s = Symmetry.of(w, zeros(1, 20), null, crew);
        assertEquals(1, s.rank());
        assertEquals(1, s.effective(), 1e-4);
    }

    @Test
    void everyRandomUnitIsDistinctAndTheRankIsFull() {
        Matrix w = Matrix.zeros(Precision.FP32, 30, 12);
        Seed seed = Seed.root(3);
        for (int i = 0; i < 360; i++) {
            w.set(i / 12, i % 12, seed.below(i, 1 << 20) - (1 << 19));
        }
        Symmetry s = Symmetry.of(w, zeros(1, 30), null, crew);
        assertEquals(30, s.distinct());
        assertEquals(12, s.rank());
        assertTrue(s.effective() > 6 && s.effective() < 12, "between one direction and all: " + s.effective());
    }

    @Test
    void equalSingularValuesHaveTheFullEffectiveRank() {
        Matrix w = Matrix.zeros(Precision.FP64, 5, 8);
        for (int i = 0; i < 5; i++) {
            w.set(i, i, -2);
        }
        assertEquals(5, Symmetry.of(w, zeros(1, 5), null, crew).effective(), 1e-12);
    }

    @Test
    void weightsThatHaveDivergedAreCountedAndHaveNoRank() {
        Matrix w = matrix(Precision.FP32, new double[][] {{Double.NaN, 1}, {Double.NaN, 1}, {Double.POSITIVE_INFINITY, 1}});
        Symmetry s = Symmetry.of(w, zeros(1, 3), null, crew);
        assertEquals(2, s.distinct());
        assertEquals(-1, s.rank());
        assertTrue(Double.isNaN(s.effective()));
    }
}

package initscope.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.InputSource.MinMax;
import initscope.data.InputSource.Standardized;
import initscope.data.Planar.Figure;
import initscope.data.glyph.Alphabet;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Data sets with classes: what their samples are, and that they are the same ones whoever asks.
class DataSetTest {
    private static final int COUNT = 2000;

    static List<DataSet> sets() {
        List<DataSet> all = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            all.add(new Planar(figure, figure.noise()));
        }
        for (Alphabet alphabet : Alphabet.values()) {
            all.add(new Glyphs(14, alphabet));
            all.add(new Glyphs(28, alphabet));
        }
        for (People.Form form : People.Form.values()) {
            all.add(new People(form));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSampleIsAFunctionOfItsStreamAndItsNumber(DataSet set) {
        Samples few = draw(set, 30, 1);
        Samples many = draw(set, 90, 3);
        boolean other = false;
        for (int i = 0; i < few.size(); i++) {
            assertEquals(few.labels().get(i), many.labels().get(i));
            for (int c = 0; c < set.dimension(); c++) {
                assertEquals(few.inputs().get(i, c), many.inputs().get(i, c), set + " sample " + i);
                other |= few.inputs().get(i, c) != few.inputs().get((i + 1) % few.size(), c);
            }
        }
        assertTrue(other, set + " gives the same sample twice");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theBatchOfAPassHoldsTheSamplesTheLabelsAreOf(DataSet set) {
        Seed stream = Seed.root(3);
        Matrix x = Matrix.zeros(Precision.FP32, 20, set.dimension());
        Matrix one = Matrix.zeros(Precision.FP32, 20, set.dimension());
        try (Crew crew = new Crew(1)) {
            set.fill(x, stream, crew);
        }
        set.sample(stream, 7, one, 7);
        for (int c = 0; c < set.dimension(); c++) {
            assertEquals(x.get(7, c), one.get(7, c));
            assertEquals(0, one.get(6, c));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyClassIsAsLikely(DataSet set) {
        Labels labels = set.labels(Seed.root(5), 0, COUNT);
        int[] counts = new int[set.classes()];
        for (int i = 0; i < COUNT; i++) {
            counts[labels.get(i)]++;
        }
        double expected = (double) COUNT / set.classes();
        double chi2 = 0;
        for (int count : counts) {
            chi2 += (count - expected) * (count - expected) / expected;
        }
        assertEquals(set.classes() - 1, chi2, 5 * Math.sqrt(2.0 * (set.classes() - 1)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noTheoryIsClaimedForThem(DataSet set) {
        assertTrue(Double.isNaN(set.secondMoment(set.dimension(), 100)));
        assertEquals(InputSource.Limit.MIXTURE, new Standardized(set).limit());
        assertEquals(set.dimension(), new MinMax(set).dimension());
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void withoutNoiseEachFigureIsPartedByItsOwnRule(Figure figure) {
        BiPredicate<Double, Double> first = switch (figure) {
            case CIRCLES -> (x, y) -> x * x + y * y > 0.5;
            case XOR -> (x, y) -> x * y > 0;
            case SPIRALS -> (x, y) -> {
                double turns = Math.atan2(y, x) - 3 * Math.PI * Math.hypot(x, y);
                return Math.cos(turns) > 0;
            };
            case MOONS -> (x, y) -> Math.abs(Math.hypot(x + 0.5, y + 0.25) - 1) < 1e-6;
        };
        Samples samples = draw(new Planar(figure, 0), COUNT, 1);
        for (int i = 0; i < samples.size(); i++) {
            assertEquals(samples.labels().get(i) == 0,
                    first.test(samples.inputs().get(i, 0), samples.inputs().get(i, 1)), figure + " " + i);
        }
    }

    /// The variance of n draws scatters by √(2 / (n − 1)) of itself.
    @Test
    void theNoiseIsAsLargeAsItSays() {
        Samples clean = draw(new Planar(Figure.MOONS, 0), COUNT, 1);
        Samples noisy = draw(new Planar(Figure.MOONS, 0.3), COUNT, 1);
        for (int c = 0; c < 2; c++) {
            double squares = 0;
            for (int i = 0; i < COUNT; i++) {
                double noise = noisy.inputs().get(i, c) - clean.inputs().get(i, c);
                squares += noise * noise;
            }
            assertEquals(0.09, squares / COUNT, 5 * 0.09 * Math.sqrt(2.0 / COUNT));
        }
    }

    @ParameterizedTest
    @EnumSource(Alphabet.class)
    void aGlyphIsInkOnPaper(Alphabet alphabet) {
        for (int size : new int[] {14, 28}) {
            Samples samples = draw(new Glyphs(size, alphabet), 200, 1);
            assertEquals(new Samples.Picture(size, size), samples.picture());
            for (int i = 0; i < samples.size(); i++) {
                double ink = 0;
                double full = 0;
                for (int c = 0; c < size * size; c++) {
                    double grey = samples.inputs().get(i, c);
                    assertTrue(grey >= 0 && grey <= 1);
                    ink += grey / size / size;
                    full = Math.max(full, grey);
                }
                assertTrue(ink > 0.02 && ink < 0.4 && full > 0.5, alphabet + " " + size + " sample " + i + ": " + ink);
            }
        }
    }

    /// The nearest mean picture of 1000 others names a glyph rightly far more often than chance does: the classes can be
    /// learned. It is not always right: they must be.
    @ParameterizedTest
    @EnumSource(Alphabet.class)
    void theNearestMeanPictureTellsMostGlyphsApart(Alphabet alphabet) {
        DataSet set = new Glyphs(14, alphabet);
        Samples train = draw(set, 1000, 1);
        double[][] means = new double[set.classes()][set.dimension()];
        int[] counts = new int[set.classes()];
        for (int i = 0; i < train.size(); i++) {
            counts[train.labels().get(i)]++;
            for (int c = 0; c < set.dimension(); c++) {
                means[train.labels().get(i)][c] += train.inputs().get(i, c);
            }
        }
        Samples test = Samples.draw(set, set.dimension(), 0, 500, Precision.FP32, Seed.root(99), new Crew(1));
        int right = 0;
        for (int i = 0; i < test.size(); i++) {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < means.length; k++) {
                double away = 0;
                for (int c = 0; c < set.dimension(); c++) {
                    double d = means[k][c] / counts[k] - test.inputs().get(i, c);
                    away += d * d;
                }
                best = away < least ? k : best;
                least = Math.min(least, away);
            }
            right += best == test.labels().get(i) ? 1 : 0;
        }
        assertTrue(right > 250 && right < 500, alphabet + ": " + right + " of 500");
    }

    @Test
    void otherStreamsGiveOtherSamples() {
        Samples one = Samples.draw(new Glyphs(14, Alphabet.DIGITS), 196, 0, 5, Precision.FP32, Seed.root(1), new Crew(1));
        Samples two = Samples.draw(new Glyphs(14, Alphabet.DIGITS), 196, 0, 5, Precision.FP32, Seed.root(2), new Crew(1));
        boolean other = false;
        for (int c = 0; c < 196; c++) {
            other |= one.inputs().get(0, c) != two.inputs().get(0, c);
        }
        assertTrue(other);
        assertNotEquals(one, two);
    }

    private static Samples draw(DataSet set, int count, int threads) {
        try (Crew crew = new Crew(threads)) {
            return Samples.draw(set, set.dimension(), 0, count, Precision.FP32, Seed.root(7), crew);
        }
    }
}

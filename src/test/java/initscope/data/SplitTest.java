package initscope.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.InputSource.MinMax;
import initscope.data.InputSource.Normal;
import initscope.data.InputSource.Standardized;
import initscope.data.Planar.Figure;
import initscope.data.file.Opening;
import initscope.data.file.Table;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Training samples, held-out samples, and what is learned on the first and done to both.
class SplitTest {

    @TempDir
    private Path folder;

    @Test
    void theTestSetIsMovedByTheMeansOfTheTrainingSet() {
        InputSource raw = new Normal(3, 2);
        Split plain = draw(raw, 400, 50);
        Split moved = draw(new Standardized(raw), 400, 50);
        double mean = 0;
        for (int i = 0; i < 400; i++) {
            mean += plain.train().inputs().get(i, 0) / 400;
        }
        double squares = 0;
        for (int i = 0; i < 400; i++) {
            squares += Math.pow(plain.train().inputs().get(i, 0) - mean, 2) / 400;
        }
        for (int i = 0; i < 50; i++) {
            assertEquals((plain.test().inputs().get(i, 0) - mean) / Math.sqrt(squares), moved.test().inputs().get(i, 0), 1e-12);
        }
    }

    @Test
    void theTestSetMayLeaveTheEndsOfTheTrainingSet() {
        Split split = draw(new MinMax(new Normal(0, 1)), 20, 200);
        double greatest = 0;
        for (int i = 0; i < 20; i++) {
            assertTrue(split.train().inputs().get(i, 0) >= 0 && split.train().inputs().get(i, 0) <= 1);
        }
        for (int i = 0; i < 200; i++) {
            greatest = Math.max(greatest, split.test().inputs().get(i, 0));
        }
        assertTrue(greatest > 1, "of 200 draws none exceeded the greatest of 20");
    }

    @Test
    void heldOutSamplesAreOtherDraws() {
        Split split = draw(new Planar(Figure.MOONS, 0.1), 100, 100);
        Set<Double> seen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            seen.add(split.train().inputs().get(i, 0));
        }
        for (int i = 0; i < 100; i++) {
            assertTrue(seen.add(split.test().inputs().get(i, 0)));
        }
        assertEquals(2, split.test().classes());
    }

    @Test
    void aFileIsDealtOutNoRowTwice() throws IOException {
        OwnFile file = file(100);
        Split split = draw(file, 80, 20);
        Set<Double> seen = new HashSet<>();
        for (Samples samples : new Samples[] {split.train(), split.test()}) {
            for (int i = 0; i < samples.size(); i++) {
                double row = samples.inputs().get(i, 0);
                assertTrue(seen.add(row));
                assertEquals((int) row % 3, samples.labels().get(i), "the label of its own row");
            }
        }
        assertEquals(100, seen.size());
        assertEquals(3, split.train().classes());
    }

    @Test
    void aSmallFileGivesWhatItHas() throws IOException {
        Split split = draw(file(50), 4000, 1000);
        assertEquals(40, split.train().size());
        assertEquals(10, split.test().size());
        Split one = draw(file(1), 4000, 1000);
        assertEquals(1, one.train().size());
        assertNull(one.test());
    }

    @Test
    void aBatchAsLargeAsTheFileIsTheFile() throws IOException {
        OwnFile file = file(37);
        Matrix x = Matrix.zeros(Precision.FP64, 74, 2);
        try (Crew crew = new Crew(2)) {
            file.fill(x, Seed.root(1).child("input").child(0), crew);
        }
        int ordered = 0;
        for (int half = 0; half < 2; half++) {
            Set<Double> seen = new HashSet<>();
            for (int r = 0; r < 37; r++) {
                seen.add(x.get(half * 37 + r, 0));
                ordered += x.get(half * 37 + r, 0) == r ? 1 : 0;
            }
            assertEquals(37, seen.size());
        }
        // Fixed points of a random order: one on average, Poisson.
        assertTrue(ordered < 12, ordered + " rows stand where they stood");
    }

    private OwnFile file(int rows) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows; r++) {
            text.append(r).append(',').append(-r).append(',').append(r % 3).append('\n');
        }
        Path path = folder.resolve("t" + rows + ".csv");
        Files.writeString(path, text);
        return Opening.open(path.toString(), 1 << 20, 10) instanceof Opening.Done(Table table)
                ? OwnFile.named(path.toString()).opened(table) : null;
    }

    private static Split draw(InputSource source, int samples, int tests) {
        try (Crew crew = new Crew(1)) {
            return Split.draw(source, source.dimension() == 0 ? 2 : source.dimension(), 10, samples, tests, Precision.FP64,
                    Seed.root(5), crew);
        }
    }
}

package initscope.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeedTest {
    private static final int N = 1 << 16;

    /// The JDK's SplitMix64 as foreign vectors.
    @Test
    void bitsAreThoseOfSplittableRandom() {
        for (long key : List.of(0L, 1L, -1L, 42L, Long.MIN_VALUE, 0x9E3779B97F4A7C15L, Seed.root(7).key())) {
            SplittableRandom theirs = new SplittableRandom(key);
            Seed ours = new Seed(key);
            for (int i = 0; i < 1000; i++) {
                assertEquals(theirs.nextLong(), ours.bits(i), "key " + key + ", bits " + i);
            }
        }
    }

    /// Published output of SplitMix64 for seed 1234567 (Vigna's splitmix64.c; Rosetta Code, "Pseudo-random numbers/
    /// Splitmix64").
    @Test
    void bitsAreThoseOfThePublishedVectors() {
        Seed seed = new Seed(1234567);
        String[] expected = {"6457827717110365317", "3203168211198807973", "9817491932198370423",
                "4593380528125082431", "16408922859458223821"};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], Long.toUnsignedString(seed.bits(i)));
        }
    }

    @Test
    void childrenOfDifferentNamesAndNumbersAllDiffer() {
        Set<Long> keys = new HashSet<>();
        int count = 0;
        for (long root = -50; root < 50; root++) {
            for (String purpose : List.of("weights", "bias", "input", "probe", "zeros")) {
                for (long number = 0; number < 200; number++) {
                    keys.add(Seed.root(root).child(purpose).child(number).key());
                    count++;
                }
            }
        }
        assertEquals(count, keys.size());
    }

    @Test
    void aNameCountsNotTheOrderOfAsking() {
        Seed first = Seed.root(5);
        long weights = first.child("weights").key();
        first.child("bias");
        first.child(3);
        assertEquals(weights, first.child("weights").key());
        assertEquals(weights, Seed.root(5).child("weights").key());
    }

    /// |r| of independent uniforms is below 5 / sqrt(n) but for one pair in 1.7 million; 45 pairs.
    @Test
    void streamsOfDifferentPurposesAndLayersAreUncorrelated() {
        Seed root = Seed.root(1);
        List<Seed> streams = List.of(root, root.child("weights"), root.child("weights").child(1),
                root.child("weights").child(2), root.child("bias").child(1), root.child("input").child(0),
                root.child("input").child(1), root.child("probe").child(0), Seed.root(2).child("weights").child(1),
                Seed.root(-1).child("input").child(0));
        for (int a = 0; a < streams.size(); a++) {
            for (int b = 0; b < a; b++) {
                double sum = 0;
                for (int i = 0; i < N; i++) {
                    sum += (streams.get(a).uniform(i) - 0.5) * (streams.get(b).uniform(i) - 0.5);
                }
                assertEquals(0, 12 * sum / N, 5 / Math.sqrt(N), "streams " + a + " and " + b);
            }
        }
    }

    @Test
    void uniformNumbersFillTheUnitIntervalEvenly() {
        Seed seed = Seed.root(3);
        int[] counts = new int[64];
        for (int i = 0; i < N; i++) {
            double u = seed.uniform(i);
            assertTrue(u >= 0 && u < 1);
            counts[(int) (u * 64)]++;
        }
        assertEquals(63, chiSquare(counts), 5 * Math.sqrt(2 * 63));
    }

    @Test
    void integersBelowABoundComeEquallyOften() {
        Seed seed = Seed.root(4);
        int[] counts = new int[7];
        for (int i = 0; i < N; i++) {
            counts[seed.below(i, 7)]++;
        }
        assertEquals(6, chiSquare(counts), 5 * Math.sqrt(2 * 6));
    }

    private static double chiSquare(int[] counts) {
        double expected = (double) N / counts.length;
        double sum = 0;
        for (int c : counts) {
            sum += (c - expected) * (c - expected) / expected;
        }
        return sum;
    }
}

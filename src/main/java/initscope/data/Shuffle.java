package initscope.data;

import initscope.random.Seed;

/// An order of n things in which the i-th is known without the others: a Feistel network of four rounds on the next power of
/// four, walked along until it comes back among the n (Black & Rogaway 2002, "Ciphers with arbitrary finite domains").
final class Shuffle {
    private static final int ROUNDS = 4;

    private Shuffle() {
    }

    /// Which of n things is the i-th; every n of them all n, each time in another order.
    static int at(Seed stream, long i, int n) {
        Seed keys = stream.child(i / n);
        int bits = (64 - Long.numberOfLeadingZeros(Math.max(1, n - 1)) + 1) / 2;
        long mask = (1L << bits) - 1;
        long at = i % n;
        do {
            long left = at >>> bits;
            long right = at & mask;
            for (int round = 0; round < ROUNDS; round++) {
                long mixed = left ^ keys.bits(right * ROUNDS + round) & mask;
                left = right;
                right = mixed;
            }
            at = left << bits | right;
        } while (at >= n);
        return (int) at;
    }
}

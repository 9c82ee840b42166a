package initscope.theory;

import initscope.network.Activation;
import initscope.network.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// For every bin of x = phi(z) the stretches of z that fall into it; after the bins one entry for everything below the
/// first and one for everything above the last. Bins are left-closed, the last one closed.
///
/// @param stretches `{from, to, from, to, …}`, one list a bin, each `from <= z < to`
record Preimages(List<double[]> stretches) {
    /// Beyond this many standard deviations nothing is left in double precision.
    private static final double REACH = 39;

    /// Wider laws leave a wave's phase even, but for 2 exp(−s²/2) of it: less than double precision can tell.
    private static final double EVEN = 12;

    Preimages {
        stretches = List.copyOf(stretches);
    }

    /// The standard deviation phi can tell from `s`: one it cannot tell from any greater for a wave, or it would have as many
    /// stretches as the law has waves.
    static double told(Activation phi, double s) {
        return phi == Plain.SIN ? Math.min(s, EVEN) : s;
    }

    /// The stretches for `bins` equal bins over `[low, high]`, as far as N(mu, q) reaches.
    ///
    /// @param atoms values of phi to be taken out of the bins they lie in; each gets an entry of its own at the end
    static Preimages of(Activation phi, double mu, double q, double low, double high, int bins, List<Double> atoms) {
        List<Piece> pieces = pieces(phi, mu, Math.sqrt(q));
        List<double[]> all = new ArrayList<>();
        for (int k = 0; k < bins; k++) {
            double from = low + k * ((high - low) / bins);
            double to = k == bins - 1 ? Math.nextUp(high) : low + (k + 1) * ((high - low) / bins);
            all.add(without(atoms, pieces, phi, from, to));
        }
        all.add(without(atoms, pieces, phi, Double.NEGATIVE_INFINITY, low));
        all.add(without(atoms, pieces, phi, Math.nextUp(high), Double.POSITIVE_INFINITY));
        for (double atom : atoms) {
            all.add(stretches(pieces, phi, atom, Math.nextUp(atom)));
        }
        return new Preimages(all);
    }

    private static double[] without(List<Double> atoms, List<Piece> pieces, Activation phi, double low, double high) {
        for (double atom : atoms) {
            if (atom >= low && atom < high) {
                double[] under = without(atoms, pieces, phi, low, atom);
                double[] over = without(atoms, pieces, phi, Math.nextUp(atom), high);
                double[] both = Arrays.copyOf(under, under.length + over.length);
                System.arraycopy(over, 0, both, under.length, over.length);
                return both;
            }
        }
        return stretches(pieces, phi, low, high);
    }

    private static double[] stretches(List<Piece> pieces, Activation phi, double low, double high) {
        double[] ends = new double[2 * pieces.size()];
        for (int i = 0; i < pieces.size() && low < high; i++) {
            pieces.get(i).reach(phi, low, high, ends, 2 * i);
        }
        return ends;
    }

    /// P(z in bin k), z ~ N(mu, s²).
    double share(int k, double mu, double s) {
        double[] ends = stretches.get(k);
        double sum = 0;
        for (int i = 0; i < ends.length; i += 2) {
            double from = ends[i];
            double to = ends[i + 1];
            sum += to <= from ? 0 : s == 0 ? (from <= mu && mu < to ? 1 : 0)
                    : Normal.between((from - mu) / s, (to - mu) / s);
        }
        return sum;
    }

    /// d P(z in bin k) / d q, q = s²: d Phi(x/s)/dq = −t density(t) / (2q), t = x/s.
    double byVariance(int k, double mu, double s) {
        return s == 0 ? 0 : between(k, mu, s, t -> -t / 2) / (s * s);
    }

    /// q² d²P(z in bin k)/dq² / 2: how much a relative variance of q changes the share.
    double byScatter(int k, double mu, double s) {
        return s == 0 ? 0 : between(k, mu, s, t -> (3 * t - t * t * t) / 8);
    }

    /// The sum over the stretches of g(t) density(t) at their upper ends less that at their lower ends.
    private double between(int k, double mu, double s, DoubleUnaryOperator g) {
        double[] ends = stretches.get(k);
        double sum = 0;
        for (int i = 0; i < ends.length; i += 2) {
            sum += ends[i + 1] <= ends[i] ? 0 : at((ends[i + 1] - mu) / s, g) - at((ends[i] - mu) / s, g);
        }
        return sum;
    }

    private static double at(double t, DoubleUnaryOperator g) {
        return g.applyAsDouble(t) * Math.exp(-t * t / 2) / Math.sqrt(2 * Math.PI);
    }

    /// Where a rule over unit means m ~ N(mu, s²) must break for bin k: on the scale of their law, and around the ends of
    /// the stretches on the scale of one unit's own scatter.
    double[] breaks(int k, double mu, double s, double own, double[] inDeviations, double[] aroundEdges) {
        double reach = s * inDeviations[inDeviations.length - 1];
        DoubleStream.Builder all = DoubleStream.builder();
        for (double d : inDeviations) {
            all.add(mu - s * d).add(mu + s * d);
        }
        for (double end : stretches.get(k)) {
            for (double d : aroundEdges) {
                all.add(end - own * d).add(end + own * d);
            }
        }
        return all.build().filter(m -> Math.abs(m - mu) <= reach).sorted().distinct().toArray();
    }

    /// A stretch of z on which phi is monotone.
    private record Piece(double from, double to, boolean rising) {

        /// Writes where low <= phi(z) < high holds on this piece.
        void reach(Activation phi, double low, double high, double[] ends, int at) {
            ends[at] = rising ? reach(z -> phi.at(z) >= low) : reach(z -> phi.at(z) < high);
            ends[at + 1] = rising ? reach(z -> phi.at(z) >= high) : reach(z -> phi.at(z) < low);
        }

        /// The least z of the piece from which on the predicate holds; the end if it never does.
        private double reach(DoublePredicate holds) {
            if (holds.test(from)) {
                return from;
            }
            double no = from;
            double yes = to;
            for (int step = 0; step < 200; step++) {
                double middle = no + (yes - no) / 2;
                if (middle <= no || middle >= yes) {
                    break;
                }
                if (holds.test(middle)) {
                    yes = middle;
                } else {
                    no = middle;
                }
            }
            return yes;
        }
    }

    private static List<Piece> pieces(Activation phi, double mu, double s) {
        double low = mu - REACH * Math.max(s, 1e-300);
        double high = mu + REACH * Math.max(s, 1e-300);
        if (phi == Plain.SIN) {
            return waves(low, high);
        }
        double turn = phi instanceof Plain plain ? switch (plain) {
            case GELU -> -0.751791524693564;
            case GELU_TANH -> -0.752461422071016;
            case SILU -> -1.278464542761074;
            case MISH -> -1.192431214515495;
            default -> Double.NaN;
        } : Double.NaN;
        if (!(turn > low)) {
            return List.of(new Piece(low, high, true));
        }
        return turn >= high ? List.of(new Piece(low, high, false))
                : List.of(new Piece(low, turn, false), new Piece(turn, high, true));
    }

    private static List<Piece> waves(double low, double high) {
        List<Piece> pieces = new ArrayList<>();
        double from = low;
        for (long k = (long) Math.floor(low / Math.PI - 0.5) + 1; from < high; k++) {
            double to = Math.min(high, (k + 0.5) * Math.PI);
            pieces.add(new Piece(from, to, Math.floorMod(k, 2) == 0));
            from = to;
        }
        return pieces;
    }
}

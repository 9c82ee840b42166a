package initscope.theory;

import initscope.network.Activation;
import initscope.network.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/// The share of x = phi(z), z ~ N(mu, q), that falls in each bin of a histogram: what to expect, without a density and its
/// singularities. Atoms fall in the bin that holds them; bins are left-closed, the last one closed.
///
/// @param shares one a bin
/// @param below P(x < low)
/// @param above P(x > high)
public record BinMasses(List<Double> shares, double below, double above) {
    /// Beyond this many standard deviations nothing is left in double precision.
    private static final double REACH = 39;

    public BinMasses {
        shares = List.copyOf(shares);
    }

    /// The shares in `bins` equal bins over `[low, high]`.
    public static BinMasses of(Activation phi, double mu, double q, double low, double high, int bins) {
        double s = Math.sqrt(q);
        List<Piece> pieces = pieces(phi, mu, s);
        List<Double> shares = new ArrayList<>();
        for (int k = 0; k < bins; k++) {
            double from = low + k * ((high - low) / bins);
            double to = k == bins - 1 ? high : low + (k + 1) * ((high - low) / bins);
            boolean last = k == bins - 1;
            shares.add(sum(pieces, p -> p.mass(phi, mu, s, from, last ? Math.nextUp(to) : to)));
        }
        return new BinMasses(shares, sum(pieces, p -> p.mass(phi, mu, s, Double.NEGATIVE_INFINITY, low)),
                sum(pieces, p -> p.mass(phi, mu, s, Math.nextUp(high), Double.POSITIVE_INFINITY)));
    }

    private interface Mass {
        double of(Piece piece);
    }

    private static double sum(List<Piece> pieces, Mass mass) {
        double sum = 0;
        for (Piece piece : pieces) {
            sum += mass.of(piece);
        }
        return sum;
    }

    /// A stretch of z on which phi is monotone.
    private record Piece(double from, double to, boolean rising) {

        /// P(z in this piece and low <= phi(z) < high).
        double mass(Activation phi, double mu, double s, double low, double high) {
            double first = rising ? reach(z -> phi.at(z) >= low) : reach(z -> phi.at(z) < high);
            double second = rising ? reach(z -> phi.at(z) >= high) : reach(z -> phi.at(z) < low);
            return second <= first ? 0 : s == 0 ? (first <= mu && mu < second ? 1 : 0)
                    : Normal.between((first - mu) / s, (second - mu) / s);
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

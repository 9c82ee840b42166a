package initscope.theory;

import initscope.network.Activation;
import java.util.ArrayList;
import java.util.List;

/// The share of a layer's elements a histogram's bins should hold, and how far one network strays from it.
///
/// With fixed weights every unit has a mean of its own, m ~ N(mu, q c), and scatters around it by q (1 − c): where c nears
/// 1 one network's histogram is a few spikes, not a bell. With P(m) the share of a unit of mean m in a bin,
/// `variance = (E P² − p²)/n + (p − E P²)/(n B) + (dp/dq)² Var q`, the last term for what the layers before scattered. E P²
/// holds too that units' weights, and so their own variances, differ in length: to second order 2 q² (dp/dq)² Var c. What
/// theory leaves out because samples differ in length is added as if it were scatter.
///
/// @param bins share of each bin, atoms left out
/// @param atoms share of each atom
public record NetworkBand(List<Share> bins, List<Share> atoms) {
    private static final int NODES = 12;
    private static final double[] IN_DEVIATIONS = {0, .5, 1, 1.5, 2, 3, 4, 5, 6.5, 8};
    private static final double[] AROUND_EDGES = {0, .7, 1.5, 2.5, 4, 6};
    private static final double[][] LEGENDRE = Gaussian.legendre(NODES);

    /// @param deviation one standard deviation over networks
    public record Share(double expected, double deviation) {
    }

    public NetworkBand {
        bins = List.copyOf(bins);
        atoms = List.copyOf(atoms);
    }

    /// For `bins` equal bins of x = phi(z) over `[low, high]`; for the pre-activations themselves phi is the identity.
    ///
    /// @param atoms values of phi that are counted apart
    /// @param units n
    /// @param samples B
    public static NetworkBand of(Activation phi, FiniteWidth given, int units, long samples, double low, double high,
            int bins, List<Double> atoms) {
        FiniteWidth law = told(phi, given);
        Preimages z = Preimages.of(phi, law.shift(), law.q(), low, high, bins, atoms);
        List<Share> all = new ArrayList<>();
        for (int k = 0; k < bins + 2 + atoms.size(); k++) {
            all.add(share(z, k, law, units, samples));
        }
        return new NetworkBand(all.subList(0, bins), all.subList(bins + 2, all.size()));
    }

    /// The law phi can tell from this one.
    private static FiniteWidth told(Activation phi, FiniteWidth law) {
        double c = Math.clamp(law.correlation(), 0, 1);
        double means = Preimages.told(phi, Math.sqrt(law.q() * c));
        double own = Preimages.told(phi, Math.sqrt(law.q() * (1 - c)));
        double q = means * means + own * own;
        return q < law.q() * (1 - 1e-9) ? law.withVariance(q, means * means / q) : law;
    }

    private static Share share(Preimages z, int bin, FiniteWidth law, int units, long samples) {
        double s = Math.sqrt(law.q());
        // The quadrature may end a rounding above 1.
        double p = Math.min(1, z.share(bin, law.shift(), s));
        if (p == 0) {
            return new Share(0, 0);
        }
        double byVariance = z.byVariance(bin, law.shift(), s);
        double lengths = 2 * law.q() * law.q() * byVariance * byVariance * law.scatter();
        double both = Math.clamp(both(z, bin, law) + lengths, p * p, p);
        double passed = byVariance * law.qError();
        double left = z.byScatter(bin, law.shift(), s) * law.lengths();
        return new Share(p, Math.sqrt((both - p * p) / units + (p - both) / ((double) units * samples) + passed * passed
                + left * left));
    }

    /// E P(m)²: the chance that two samples of one unit both fall into the bin.
    private static double both(Preimages z, int bin, FiniteWidth law) {
        double c = Math.clamp(law.correlation(), 0, 1);
        double s = Math.sqrt(law.q() * c);
        double own = Math.sqrt(law.q() * (1 - c));
        if (s == 0 || own == 0) {
            double p = z.share(bin, law.shift(), s == 0 ? own : s);
            return s == 0 ? p * p : p;
        }
        double[] breaks = z.breaks(bin, law.shift(), s, own, IN_DEVIATIONS, AROUND_EDGES);
        double sum = 0;
        for (int panel = 0; panel + 1 < breaks.length; panel++) {
            double half = (breaks[panel + 1] - breaks[panel]) / 2;
            double middle = (breaks[panel + 1] + breaks[panel]) / 2;
            for (int i = 0; i < NODES; i++) {
                double m = middle + half * LEGENDRE[0][i];
                double t = (m - law.shift()) / s;
                double share = z.share(bin, m, own);
                sum += half * LEGENDRE[1][i] * Math.exp(-t * t / 2) * share * share;
            }
        }
        return sum / (s * Math.sqrt(2 * Math.PI));
    }
}

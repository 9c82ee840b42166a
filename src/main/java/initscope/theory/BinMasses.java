package initscope.theory;

import initscope.network.Activation;
import java.util.ArrayList;
import java.util.List;

/// The share of x = phi(z), z ~ N(mu, q), that falls in each bin of a histogram: what to expect, without a density and its
/// singularities. Atoms fall in the bin that holds them; bins are left-closed, the last one closed.
///
/// @param shares one a bin
/// @param below P(x < low)
/// @param above P(x > high)
public record BinMasses(List<Double> shares, double below, double above) {
    public BinMasses {
        shares = List.copyOf(shares);
    }

    /// The shares in `bins` equal bins over `[low, high]`.
    public static BinMasses of(Activation phi, double mu, double q, double low, double high, int bins) {
        double s = Preimages.told(phi, Math.sqrt(q));
        Preimages z = Preimages.of(phi, mu, s * s, low, high, bins, List.of());
        List<Double> shares = new ArrayList<>();
        for (int k = 0; k < bins; k++) {
            shares.add(z.share(k, mu, s));
        }
        return new BinMasses(shares, z.share(bins, mu, s), z.share(bins + 1, mu, s));
    }
}

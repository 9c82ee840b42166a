package initscope.experiment.forecast;

import initscope.network.Activation;
import initscope.statistics.Histogram;
import initscope.theory.FiniteWidth;
import initscope.theory.NetworkBand;
import java.util.List;

/// What a layer's histogram should hold, with the scatter of one network. Atoms stand apart from the bins they lie in, like
/// the bars of the picture.
///
/// @param low lower end of the bins
/// @param high upper end of the bins
/// @param total elements counted
/// @param bins one a bin, atoms left out
/// @param atoms one an atom of the histogram
public record ExpectedCounts(double low, double high, long total, List<Count> bins, List<Count> atoms) {

    /// @param deviation one standard deviation over networks
    public record Count(double expected, double deviation) {

        static Count of(NetworkBand.Share share, double total) {
            return new Count(total * share.expected(), total * share.deviation());
        }
    }

    public ExpectedCounts {
        bins = List.copyOf(bins);
        atoms = List.copyOf(atoms);
    }

    /// Whether these are the counts expected of a histogram: the same bins and as many elements.
    boolean isFor(Histogram h) {
        return low == h.low() && high == h.high() && total == h.total() && bins.size() == h.bins()
                && atoms.size() == h.atoms().size();
    }

    /// For a histogram of x = phi(z); for one of z phi is the identity.
    ///
    /// @param units of the layer
    static ExpectedCounts of(Activation phi, FiniteWidth law, int units, Histogram h) {
        NetworkBand band = NetworkBand.of(phi, law, units, Math.max(1, h.total() / units), h.low(), h.high(), h.bins(),
                h.atoms().stream().map(Histogram.Atom::value).toList());
        double total = h.total();
        return new ExpectedCounts(h.low(), h.high(), h.total(), band.bins().stream().map(s -> Count.of(s, total)).toList(),
                band.atoms().stream().map(s -> Count.of(s, total)).toList());
    }
}

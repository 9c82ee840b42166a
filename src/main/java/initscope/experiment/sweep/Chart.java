package initscope.experiment.sweep;

import initscope.experiment.spec.Spec;
import java.util.List;

/// A map as far as it is known. Immutable.
///
/// @param spec the experiment it was made for
/// @param network what is run at every point but for its deviations
/// @param sites row by row from below
/// @param known how many are measured
/// @param line the edge of chaos, from below
/// @param theory whether there is theory for this network
public record Chart(Spec spec, Spec network, Plane plane, List<Site> sites, int known, List<Plane.Point> line,
        boolean theory) {
    /// Side of the largest block one point stands for while its neighbours are unknown.
    static final int COARSEST = 8;

    public Chart {
        sites = List.copyOf(sites);
        line = List.copyOf(line);
    }

    /// Whether it is the map of another experiment too, which then only lies elsewhere on it.
    public boolean holdsFor(Spec other) {
        return Plane.drawn(Survey.network(other, plane), 1, 0).equals(Plane.drawn(network, 1, 0))
                && (plane.kind() == Plane.Kind.WEIGHT_BIAS
                || Plane.of(Plane.Kind.WEIGHT_BIAS, other).up() == plane.fixed());
    }

    public boolean isWhole() {
        return known == sites.size();
    }

    public Site site(int column, int row) {
        return sites.get(row * plane.columns() + column);
    }

    /// What was measured at a cell, or in the nearest block that stands for it; null if nothing was yet.
    public Site.Reading standing(int column, int row) {
        for (int side = 1; side <= COARSEST; side *= 2) {
            Site site = site(column - column % side, plane.kind() == Plane.Kind.GAIN_DEPTH ? row : row - row % side);
            if (site.measured() != null) {
                return site.measured();
            }
        }
        return null;
    }
}

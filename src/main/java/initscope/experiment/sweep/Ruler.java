package initscope.experiment.sweep;

import initscope.experiment.forecast.Forecast;
import initscope.experiment.spec.Spec;
import initscope.experiment.sweep.Plane.Kind;
import initscope.theory.PhaseTable;

/// How deep a signal can be followed where an experiment lies.
///
/// @param chi factor on the squared gradient a layer
/// @param lengthScale ξ_q: layers in which the size of the signal comes a factor e closer to where it ends
/// @param correlationScale ξ_c: the same of the correlation of two inputs; infinite on the edge of chaos
/// @param depth of the network
/// @param known whether there is theory for it
public record Ruler(double chi, double lengthScale, double correlationScale, int depth, boolean known) {
    /// Networks deeper than this many ξ_c were seen not to train (Schoenholz et al. 2017, figure 5).
    public static final int SCALES = 6;

    public static Ruler of(Spec spec) {
        Plane.Point at = Plane.of(Kind.WEIGHT_BIAS, spec);
        if (Forecast.of(spec).isOff() || !(at.weight() > 0)) {
            return new Ruler(Double.NaN, Double.NaN, Double.NaN, spec.depth(), false);
        }
        PhaseTable table = new PhaseTable(spec.activation());
        return new Ruler(table.chi(at.weight(), at.up()), table.lengthScale(at.weight(), at.up()),
                table.correlationScale(at.weight(), at.up()), spec.depth(), true);
    }

    /// Layers a signal can be followed for.
    public double trainable() {
        return SCALES * correlationScale;
    }
}

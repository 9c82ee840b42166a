package initscope.experiment.inspection;

import initscope.experiment.Experiment;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.network.Architecture;
import initscope.network.Norm;
import initscope.network.Zone;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.tensor.Matrix;
import java.util.List;

/// One layer of one batch, looked into. Immutable.
///
/// @param spec the network up to this layer, which is its last
/// @param batch number of the batch
/// @param layer the layer's figures, with the histograms of z and of x
/// @param phi the layer's activation function
/// @param preactivations who fills the histogram of z
/// @param activations who fills the histogram of x
/// @param slope root of the mean of phi'(z)² over the layer: what a gradient that comes back is multiplied by, typically
/// @param cells the elements on show
/// @param dead units whose slope is exactly 0 for every sample of the batch, by unit
/// @param incoming the weights that feed each unit
public record Inspection(Spec spec, long batch, LayerStatistics layer, Phi phi, Filling preactivations, Filling activations,
        double slope, Cells cells, List<Boolean> dead, Incoming incoming) {

    public Inspection {
        dead = List.copyOf(dead);
    }

    /// The network up to a layer: it draws the same weights, takes the same batch and drops the same activations.
    public static Spec upTo(Spec spec, int layer) {
        return spec.withDepth(Math.clamp(layer, 1, spec.depth()));
    }

    /// Looks into the last layer of an experiment.
    ///
    /// @param measures with a binning for the activations and one for the pre-activations
    /// @throws InterruptedException if the thread was interrupted
    public static Inspection of(Experiment experiment, long batch, Measures measures) throws InterruptedException {
        Spec spec = experiment.spec();
        Matrix[] seen = new Matrix[2];
        Snapshot snapshot = experiment.run(batch, measures, (number, z, x) -> {
            if (number == spec.depth()) {
                seen[0] = z;
                seen[1] = x;
            }
        });
        LayerStatistics layer = snapshot.last();
        Matrix z = seen[0];
        Matrix x = seen[1];
        Phi phi = Phi.of(spec.activation(spec.depth()));
        return new Inspection(spec, batch, layer, phi, Filling.of(z, layer.preactivationHistogram()),
                Filling.of(x, layer.histogram()), slope(z, phi), Cells.of(z, x), dead(z, spec.activation(spec.depth()).flat()),
                Incoming.of(experiment.weights(spec.depth()), experiment.bias(spec.depth())));
    }

    private static double slope(Matrix z, Phi phi) throws InterruptedException {
        double squares = 0;
        for (int sample = 0; sample < z.rows(); sample++) {
            if (sample % Filling.ROWS == 0 && Thread.interrupted()) {
                throw new InterruptedException("stopped at the slopes of sample " + sample);
            }
            double row = 0;
            for (int unit = 0; unit < z.columns(); unit++) {
                double slope = phi.slope(z.get(sample, unit));
                row += slope * slope;
            }
            squares += row;
        }
        return Math.sqrt(squares / ((double) z.rows() * z.columns()));
    }

    private static List<Boolean> dead(Matrix z, Zone flat) {
        Boolean[] dead = new Boolean[z.columns()];
        for (int unit = 0; unit < dead.length; unit++) {
            boolean all = !flat.isEmpty();
            for (int sample = 0; sample < z.rows() && all; sample++) {
                double value = z.get(sample, unit);
                all = value <= flat.low() || value >= flat.high() || Double.isNaN(value);
            }
            dead[unit] = all;
        }
        return List.of(dead);
    }

    /// Bytes a look takes beside the experiment.
    public static long bytes(Spec spec, Measures measures) {
        Architecture.Layer layer = spec.architecture().layer(spec.depth());
        int parts = layer.activation().atoms().size() + 3;
        return Filling.bytes(layer.fanOut(), spec.batch(), measures.binning().bins() + parts)
                + Filling.bytes(layer.fanOut(), spec.batch(), measures.preactivationBinning().bins() + parts)
                + 16L * Cells.MOST_UNITS * Cells.MOST_SAMPLES + Incoming.bytes(layer.fanOut())
                + (long) layer.fanIn() * layer.fanOut() * spec.precision().bytes();
    }

    /// Whether z is normalized before it reaches the activation function.
    public boolean isNormalized() {
        return spec.block().norm() != Norm.NONE;
    }

    /// Whether the layer adds what it was given to what it makes.
    public boolean addsItsInput() {
        return spec.architecture().adds(spec.architecture().layer(spec.depth()));
    }

    /// Whether activations are dropped.
    public boolean drops() {
        return spec.block().dropout() > 0;
    }

    /// Whether x is phi(z) and nothing else.
    public boolean isPlain() {
        return !addsItsInput() && !drops();
    }

    /// How many units are dead.
    public int deadUnits() {
        int count = 0;
        for (boolean d : dead) {
            count += d ? 1 : 0;
        }
        return count;
    }

    /// The histogram of z, or of x.
    public Histogram histogram(boolean preactivation) {
        return preactivation ? layer.preactivationHistogram() : layer.histogram();
    }

    /// Who fills the histogram of z, or of x.
    public Filling filling(boolean preactivation) {
        return preactivation ? preactivations : activations;
    }
}

package initscope.training.pretraining.greedy;

import initscope.data.Samples;
import initscope.statistics.Binning;
import initscope.statistics.MatrixTally;
import initscope.statistics.image.Tiles;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.pretraining.Stage;
import java.util.List;

/// Makes stages of a layer at work: all of a stage is measured on the first samples, the same from epoch to epoch, so that
/// stages can be compared.
///
/// Pictures of an upper layer are seen through the layers below it: reconstructions are decoded down to the input, and a
/// filter is the linear shadow W_l W_{l-1} … W_1 of its unit, which leaves the lower layers' curves out.
final class Sight {
    private static final int SAMPLES = 500;
    private static final int PICTURES = 20;
    private static final int FILTERS = 100;
    private static final int BINS = 40;

    private final Samples.Picture picture;
    private final int layers;
    private final int epochs;
    private final Crew crew;
    private final MatrixTally tally;
    private final Tiles originals;

    Sight(Samples samples, int layers, int epochs, Crew crew) {
        picture = samples.picture();
        originals = picture == null ? null : tiles(samples.inputs(), Math.min(PICTURES, samples.size()));
        this.layers = layers;
        this.epochs = epochs;
        this.crew = crew;
        tally = new MatrixTally(crew);
    }

    /// @param learned the layers so far; the last is at work
    /// @param all what the last one learns on, all samples
    /// @param epoch done, from 1; 0 before the first
    Stage of(List<LayerLearner> learned, Matrix all, int epoch) {
        Matrix inputs = all.shaped(Math.min(SAMPLES, all.rows()), all.columns());
        LayerLearner learner = learned.getLast();
        Matrix codes = learner.encode(inputs);
        Tiles reconstructions = null;
        Tiles filters = null;
        Tiles given = null;
        if (picture != null) {
            Matrix seen = codes.shaped(originals.count(), codes.columns());
            for (LayerLearner lower : learned.reversed()) {
                seen = lower.decode(seen);
            }
            reconstructions = tiles(seen, seen.rows());
            given = given(learned, inputs.shaped(originals.count(), inputs.columns()), epoch);
            Matrix shadow = shadow(learned);
            filters = tiles(shadow, shadow.rows());
        }
        return new Stage(learned.size(), layers, epoch, epochs, learner.error(inputs), Double.NaN, Double.NaN,
                learner.logLikelihood(inputs),
                tally.histogram(codes, tally.moments(codes), new Binning(BINS, Binning.Range.AUTO), null), originals, given,
                reconstructions, filters);
    }

    /// Corrupted codes are seen as pictures as codes are: decoded by the layers below.
    private Tiles given(List<LayerLearner> learned, Matrix inputs, int epoch) {
        Matrix seen = learned.getLast().given(inputs, epoch);
        if (seen == null) {
            return null;
        }
        for (LayerLearner lower : learned.subList(0, learned.size() - 1).reversed()) {
            seen = lower.decode(seen);
        }
        return tiles(seen, seen.rows());
    }

    private Matrix shadow(List<LayerLearner> learned) {
        Matrix w = learned.getLast().weights();
        Matrix shadow = w.shaped(Math.min(FILTERS, w.rows()), w.columns());
        for (LayerLearner lower : learned.subList(0, learned.size() - 1).reversed()) {
            Matrix below = lower.weights();
            Dense dense = new Dense(w.precision(), below.columns(), below.rows(), crew);
            dense.load(below, below);
            Matrix next = Matrix.zeros(w.precision(), shadow.rows(), below.columns());
            dense.down(shadow, 0, shadow.rows(), null, next, null, next);
            shadow = next;
        }
        return shadow;
    }

    private Tiles tiles(Matrix m, int count) {
        return Tiles.of(m, count, picture.height(), picture.width());
    }
}

package initscope.experiment.pretraining.course;

import initscope.statistics.Histogram;
import initscope.statistics.image.Tiles;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;

/// A pretraining as far as it has come: the curves of every layer begun, and the newest look at the one being learned.
///
/// @param layer being learned, from 1; 0 where all are learned at once
/// @param layers how many are to be learned
/// @param epoch done, from 1; 0 before the first
/// @param curves of the layers begun, in order
/// @param activations of the layer being learned, or null
/// @param originals samples as pictures, or null
/// @param given what the method was shown of them, or null where that is the same
/// @param reconstructions of them, or what a generator made, or null
/// @param filters incoming weights of the first units, or null
public record Learning(int layer, int layers, int epoch, int epochs, List<Curve> curves, Histogram activations,
        Tiles originals, Tiles given, Tiles reconstructions, Tiles filters) {
    public Learning {
        curves = List.copyOf(curves);
    }

    /// With the next stage.
    ///
    /// @param before null before the first
    public static Learning after(Learning before, Stage stage) {
        List<Curve> curves = new ArrayList<>(before == null ? List.of() : before.curves);
        Mark mark = new Mark(stage.epoch(), stage.error(), stage.opponent(), stage.accuracy(), stage.logLikelihood());
        if (curves.isEmpty() || curves.getLast().layer() != stage.layer()) {
            curves.add(new Curve(stage.layer(), List.of(mark)));
        } else {
            curves.set(curves.size() - 1, curves.getLast().and(mark));
        }
        return new Learning(stage.layer(), stage.layers(), stage.epoch(), stage.epochs(), curves, stage.activations(),
                stage.originals(), stage.given(), stage.reconstructions(), stage.filters());
    }

    public Curve current() {
        return curves.getLast();
    }

    /// Which of how many curves the current one is, as they are shown: one for all layers learned at once.
    public int cells() {
        return layer == 0 ? 1 : layers;
    }

    /// Share of all epochs that are done, in [0, 1].
    public double done() {
        double ofLayer = epochs > 0 ? (double) epoch / epochs : 1;
        return layer == 0 ? ofLayer : (layer - 1 + ofLayer) / Math.max(1, layers);
    }
}

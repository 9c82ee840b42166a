package initscope.picture.strip;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.Lettering;
import initscope.picture.Words;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.axes.Ticks.Tick;
import initscope.picture.axes.Ticks;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.List;

/// What a strip has to find room for, read off its layers.
///
/// @param layers how many
/// @param measured whether any of them has a histogram of anything
/// @param hidden whether any has finite values outside its bins
/// @param notFinite whether any holds NaN or ±∞ beside finite values
/// @param atoms whether any has mass on an exact value that is shown
/// @param laneLeft whether such a value lies at the left end of an axis and needs a lane beside the bins
/// @param laneRight the same at the right end
/// @param sameValues whether all layers are drawn on one axis of values
/// @param counts what is labelled on the axis of counts; empty where every layer has its own
/// @param std width of the widest "std 0.46", in em, reckoned
/// @param figure the same of the figure alone
/// @param broken index of the layer from which on every layer holds NaN or ±∞; `layers` if the last one does not
/// @param lost index of the layer from which on no layer has a finite value; `layers` if the last one has
record Content(int layers, boolean measured, boolean hidden, boolean notFinite, boolean atoms, boolean laneLeft,
        boolean laneRight, boolean sameValues, List<Tick> counts, double std, double figure,
        int broken, int lost) {

    static Content of(List<LayerStatistics> layers, Axes axes, Words words) {
        Side side = axes.choice().side();
        boolean measured = false;
        boolean hidden = false;
        boolean notFinite = false;
        boolean atoms = false;
        boolean left = false;
        boolean right = false;
        double std = 0;
        double widest = 0;
        int broken = layers.size();
        for (int i = layers.size() - 1; i >= 0 && broken(side.histogram(layers.get(i))); i--) {
            broken = i;
        }
        int lost = layers.size();
        for (int i = layers.size() - 1; i >= 0 && lost(side.histogram(layers.get(i))); i--) {
            lost = i;
        }
        for (int i = 0; i < layers.size(); i++) {
            String figure = Figures.number(side.moments(layers.get(i)).std());
            widest = Math.max(widest, Lettering.em(figure));
            std = Math.max(std, Lettering.em(words.std(figure)));
            Histogram h = side.histogram(layers.get(i));
            if (h == null || h.total() == 0) {
                continue;
            }
            measured = true;
            hidden |= h.hidden() > 0;
            notFinite |= h.nonFinite() > 0 && !lost(h);
            for (Histogram.Atom atom : h.atoms()) {
                if (atom.count() > 0 && h.binOf(atom.value()) >= 0) {
                    atoms = true;
                    left |= atom.value() <= axes.values().get(i).low();
                    right |= atom.value() >= axes.values().get(i).high();
                }
            }
        }
        boolean sharedHeights = axes.choice().heights() != Scope.EACH && !layers.isEmpty();
        return new Content(layers.size(), measured, hidden, notFinite, atoms, left, right,
                axes.values().stream().distinct().count() == 1,
                sharedHeights ? counts(axes.tops().getFirst(), axes.choice().log()) : List.of(), std,
                widest, broken, lost);
    }

    /// Whether a layer holds nothing finite at all.
    static boolean lost(Histogram h) {
        return h != null && h.total() > 0 && h.nonFinite() == h.total();
    }

    private static boolean broken(Histogram h) {
        return h != null && h.nonFinite() > 0;
    }

    private static List<Tick> counts(double top, boolean log) {
        return log ? Ticks.log(new Interval(1, Math.max(top, 10)), 8) : Ticks.linear(new Interval(0, top), 3);
    }
}

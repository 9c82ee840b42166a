package initscope.ui.training;

import initscope.experiment.learning.Frame;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.depth.Levels;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;

/// The axes the layers of all runs are drawn on. They stay as long as they fit, so that what moves are the histograms; an
/// output layer, whose logits grow without bound, has axes apart from those of the hidden layers.
///
/// @param axes one a run, null where there is no frame
/// @param levels one a run
record Standing(List<Axes> axes, List<Levels> levels) {
    static final Standing NONE = new Standing(List.of(), List.of());

    /// The axes for these frames, null where there is none.
    Standing then(List<Frame> frames, Axes.Choice choice, boolean decades) {
        boolean same = axes.size() == frames.size();
        List<List<LayerStatistics>> hidden = new ArrayList<>();
        List<List<LayerStatistics>> output = new ArrayList<>();
        List<List<List<LayerStatistics>>> networks = new ArrayList<>();
        List<Axes> hiddenBefore = new ArrayList<>();
        List<Axes> outputBefore = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            List<LayerStatistics> layers = frames.get(i) == null ? List.of() : frames.get(i).snapshot().layers();
            int last = Math.max(0, layers.size() - 1);
            hidden.add(layers.subList(0, last));
            output.add(layers.subList(last, layers.size()));
            networks.add(layers.isEmpty() ? List.of() : List.of(layers));
            Axes before = same ? axes.get(i) : null;
            boolean fits = before != null && before.values().size() == layers.size() && last > 0;
            hiddenBefore.add(fits ? part(before, 0, last) : null);
            outputBefore.add(fits ? part(before, last, layers.size()) : null);
        }
        List<Axes> lower = Axes.of(choice, hidden, hiddenBefore);
        List<Axes> upper = Axes.of(choice, output, outputBefore);
        List<Axes> all = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            all.add(frames.get(i) == null ? null : joined(lower.get(i), upper.get(i)));
        }
        return new Standing(all, Levels.of(decades, networks, same ? levels : List.of()));
    }

    private static Axes part(Axes axes, int from, int to) {
        return new Axes(axes.choice(), axes.values().subList(from, to), axes.tops().subList(from, to));
    }

    private static Axes joined(Axes a, Axes b) {
        List<Interval> values = new ArrayList<>(a.values());
        values.addAll(b.values());
        List<Double> tops = new ArrayList<>(a.tops());
        tops.addAll(b.tops());
        return new Axes(a.choice(), values, tops);
    }
}

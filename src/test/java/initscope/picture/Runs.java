package initscope.picture;

import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.network.Activation;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ranges;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.LayerStatistics.Shares;
import initscope.statistics.LayerStatistics.Weight;
import initscope.statistics.Measures;
import initscope.statistics.Moments;
import initscope.statistics.VarianceSplit;
import java.util.List;
import java.util.Map;

/// Layers to draw: of real runs, and made up.
public final class Runs {

    private Runs() {
    }

    public static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }

    /// The layers of one batch, counted as the spec says.
    public static List<LayerStatistics> of(Spec spec) {
        return batch(spec, spec.binning(), 0);
    }

    public static List<LayerStatistics> of(String spec) {
        return of(spec(spec));
    }

    /// The layers of one batch, counted in the bins a panel would ask for.
    public static List<LayerStatistics> asked(Spec spec, Choice choice) {
        return batch(spec, spec.binning().withRange(range(spec, of(spec), choice)), 0);
    }

    public static Binning.Range range(Spec spec, List<LayerStatistics> layers, Choice choice) {
        return Ranges.request(choice, List.of(new Ranges.Panel(layers, natural(spec))), spec.binning().bins(), List.of())
                .getFirst();
    }

    public static Interval natural(Spec spec) {
        Activation.Bounds bounds = spec.activation(1).range();
        return Interval.orNull(bounds.low(), bounds.high());
    }

    public static List<LayerStatistics> batch(Spec spec, Binning binning, long number) {
        Measures measures = Measures.moments().withHistograms(binning).withPreactivationHistograms(binning);
        try (Lab lab = new Lab()) {
            Experiment experiment = lab.prepare(spec, measures).orThrow();
            return experiment.run(number, measures).layers();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// A layer of which only the histogram and the moments matter.
    public static LayerStatistics layer(int number, Histogram histogram, Moments moments) {
        return new LayerStatistics(number, 1, 1, new Weight(0, 0, 1), moments, moments, new Shares(0, 0, 0, 0),
                new VarianceSplit(0, 0), Map.of(), histogram, histogram, null, null);
    }

    /// The same with moments that fit the histogram roughly.
    public static LayerStatistics layer(int number, Histogram h) {
        double n = h.total();
        return layer(number, h, n == 0 ? Moments.NONE : new Moments(h.total(), (h.low() + h.high()) / 2,
                n * (h.high() - h.low()) * (h.high() - h.low()) / 12, h.low(), h.high(), h.nan(), h.negativeInfinity(),
                h.positiveInfinity()));
    }
}

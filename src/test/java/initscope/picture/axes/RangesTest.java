package initscope.picture.axes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Presets;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.Runs;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.axes.Ranges.Panel;
import initscope.statistics.Binning;
import initscope.statistics.Binning.Range;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {
    private static final Choice EACH = new Choice(Side.ACTIVATION, Scope.EACH, Scope.EACH, false);
    private static final Choice PANEL = new Choice(Side.ACTIVATION, Scope.PANEL, Scope.EACH, false);
    private static final Choice BEFORE = new Choice(Side.PREACTIVATION, Scope.PANEL, Scope.EACH, false);
    private static final Choice ALL = new Choice(Side.ACTIVATION, Scope.ALL, Scope.EACH, false);

    @Test
    void aSharedRangeShowsNinetyNinePercentOfEveryFiniteLayer() {
        for (Presets.Preset preset : Presets.all()) {
            Spec spec = SpecReader.read(preset.spec()).orThrow().withBatch(200);
            for (Choice choice : List.of(PANEL, BEFORE)) {
                List<LayerStatistics> layers = Runs.of(spec);
                for (int run = 0; run < 3; run++) {
                    layers = Runs.batch(spec, spec.binning().withRange(Runs.range(spec, layers, choice)), run);
                    for (LayerStatistics layer : layers) {
                        Histogram h = choice.side().histogram(layer);
                        if (h.nonFinite() == 0) {
                            assertTrue(h.shown() >= 0.99 * h.total(), preset.name() + " hides " + h.hidden());
                        }
                    }
                }
            }
        }
    }

    @Test
    void withoutCountsMomentsAloneKeepThePromise() {
        // The worst a distribution can do to Chebyshev: mass p at ±1, the rest at 0, deviation √p.
        for (double p : new double[] {0.0101, 0.02, 0.1, 0.5, 1}) {
            Moments m = new Moments(10_000, 0, 10_000 * p, -1, 1, 0, 0, 0);
            Range range = Ranges.request(PANEL, List.of(new Panel(List.of(Runs.layer(1, null, m)), null)), 30, List.of())
                    .getFirst();
            Interval shown = interval(range);
            assertTrue(shown.contains(-1) && shown.contains(1), p + " in " + shown);
        }
    }

    @Test
    void aBoundedActivationIsShownFromEndToEnd() {
        for (String spec : List.of("sigmoid normal(0.01)", "tanh normal(0.01)")) {
            Interval natural = Runs.natural(Runs.spec(spec));
            Range.Fixed before = new Range.Fixed(natural.low() - 0.1, natural.high() + 0.1);
            Range range = Ranges.request(PANEL, List.of(new Panel(Runs.of(spec), natural)), 30, List.of(before)).getFirst();
            assertEquals(new Range.Fixed(natural.low(), natural.high()), range);
        }
    }

    @Test
    void layersOnTheirOwnAskForNothing() {
        assertEquals(List.of(Binning.Range.AUTO),
                Ranges.request(EACH, List.of(new Panel(Runs.of("relu he-normal"), null)), 30, List.of()));
    }

    @Test
    void whereNothingIsFiniteNothingIsAsked() {
        Moments lost = new Moments(5, Double.NaN, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1, 2, 2);
        assertEquals(List.of(Binning.Range.AUTO, Binning.Range.AUTO), Ranges.request(ALL, List.of(
                new Panel(List.of(Runs.layer(1, null, lost)), null), new Panel(List.of(), null)), 30, List.of()));
    }

    @Test
    void aLongThinTailIsCutButNotAShortOne() {
        List<LayerStatistics> relu = Runs.of("relu he-normal");
        double widest = relu.stream().mapToDouble(l -> l.activation().max()).max().orElseThrow();
        Interval shown = interval(Runs.range(Runs.spec("relu he-normal"), relu, PANEL));
        assertTrue(shown.low() == 0 && shown.high() < 0.85 * widest, shown + " of " + widest);
        Spec gauss = Runs.spec("identity lecun-normal depth=1");
        LayerStatistics layer = Runs.of(gauss).getFirst();
        Interval whole = interval(Runs.range(gauss, List.of(layer), PANEL));
        assertTrue(whole.contains(layer.activation().min()) && whole.contains(layer.activation().max()));
    }

    @Test
    void noBinHoldsValuesOfBothSigns() {
        List<Panel> panels = new ArrayList<>();
        for (String text : List.of("sigmoid normal(1)", "tanh xavier-normal", "relu he-normal")) {
            Spec spec = Runs.spec(text);
            panels.add(new Panel(Runs.of(spec), Runs.natural(spec)));
        }
        for (int bins = 5; bins <= 200; bins++) {
            List<Range> ranges = Ranges.request(ALL, panels, bins, List.of());
            Interval range = interval(ranges.getFirst());
            assertEquals(List.of(ranges.get(0), ranges.get(0), ranges.get(0)), ranges);
            Histogram h = new Histogram(range.low(), range.high(), java.util.Collections.nCopies(bins, 0L), 0, 0, 0, 0, 0,
                    List.of());
            int zero = h.binOf(0);
            assertEquals(0, h.edge(zero), bins + " bins on " + range);
            assertTrue(range.low() <= -1 && range.length() < 2 * 7.2, range.toString());
        }
    }

    private static Interval interval(Range range) {
        return switch (range) {
            case Range.Fixed(double low, double high) -> new Interval(low, high);
            default -> throw new AssertionError(range + " is not fixed");
        };
    }
}

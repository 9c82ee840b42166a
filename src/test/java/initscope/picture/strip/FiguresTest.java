package initscope.picture.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.spec.Presets;
import initscope.experiment.spec.Spec;
import initscope.picture.Recorder.Written;
import initscope.picture.Role;
import initscope.picture.Runs;
import initscope.picture.SampleWords;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.axes.Interval;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is written is what was measured, and what the bars do not show is written.
class FiguresTest {

    @Test
    void everyPrintedFigureIsTheSnapshots() {
        for (Spec spec : Presets.famous()) {
            for (Choice choice : List.of(Picture.OWN, Picture.SHARED, Picture.LOG)) {
                List<LayerStatistics> layers = Runs.asked(spec, choice);
                Picture picture = Picture.of(layers, choice, 620, 260);
                List<String> needed = new ArrayList<>();
                Set<String> allowed = new HashSet<>(Set.of("count", "log"));
                for (LayerStatistics layer : layers) {
                    Histogram h = layer.histogram();
                    needed.add("layer " + layer.layer());
                    needed.add("std " + Figures.number(layer.activation().std()));
                    for (Histogram.Atom atom : h.atoms()) {
                        needed.add(Figures.number(atom.value()) + ": " + percent(atom.count(), h));
                    }
                    if (h.hidden() > 0) {
                        needed.add(percent(h.below(), h));
                        needed.add(percent(h.above(), h));
                    }
                    allowed.add("≈ 0.5");
                }
                List<String> words = new ArrayList<>(picture.painted().words());
                assertTrue(words.containsAll(needed), spec + ": " + needed + " in " + words);
                words.removeAll(needed);
                words.removeIf(word -> allowed.contains(word) || isTick(word, picture));
                assertEquals(List.of(), words, "printed, but nobody's number");
            }
        }
    }

    private static boolean isTick(String word, Picture picture) {
        double value;
        try {
            value = Double.parseDouble(word.replace('−', '-'));
        } catch (NumberFormatException e) {
            return false;
        }
        Interval values = picture.strip().axes().values().getFirst();
        return values.hull(new Interval(0, picture.strip().axes().tops().getFirst())).contains(value);
    }

    private static String percent(long count, Histogram h) {
        return Figures.percent((double) count / h.total());
    }

    @Test
    void theBooksRangeSaysWhatItHides() {
        List<LayerStatistics> layers = Runs.of("relu he-normal range=book");
        for (double width : new double[] {300, 620, 1200}) {
            Picture picture = Picture.of(layers, Picture.SHARED, width, 260);
            for (LayerStatistics layer : layers) {
                Histogram h = layer.histogram();
                assertTrue(h.above() > 0.15 * h.total() && h.shown() + h.hidden() == 100_000, h.above() + " above");
                assertTrue(in(Role.HIDDEN, picture).contains(percent(h.above(), h)), in(Role.HIDDEN, picture).toString());
            }
        }
    }

    @Test
    void bothSidesThatHideSomethingArePrinted() {
        List<LayerStatistics> layers = Runs.of("identity lecun-normal range=-0.5,1");
        Picture wide = Picture.of(layers, Picture.SHARED, 620, 260);
        Picture narrow = Picture.of(layers, Picture.SHARED, 300, 180);
        for (LayerStatistics layer : layers) {
            Histogram h = layer.histogram();
            assertTrue(in(Role.HIDDEN, wide).containsAll(List.of(percent(h.below(), h), percent(h.above(), h))));
            List<String> printed = in(Role.HIDDEN, narrow);
            assertTrue(printed.contains(percent(h.hidden(), h)) || printed.contains(percent(h.above(), h)),
                    printed.toString());
        }
    }

    @Test
    void lostNumbersArePrintedAndDrawn() {
        Histogram h = new Histogram(0, 1, List.of(40L, 30L), 0, 0, 5, 10, 15, List.of());
        for (double width : new double[] {160, 300, 620}) {
            Picture picture = Picture.of(java.util.Collections.nCopies(3, Runs.layer(1, h)), Picture.OWN, width, 200);
            assertTrue(in(Role.NOT_FINITE, picture).stream().anyMatch(t -> t.endsWith("30%")), picture.painted().words()::toString);
        }
    }

    @Test
    void anExplodingNetworkSaysWhereItLeftTheFiniteNumbers() {
        List<LayerStatistics> layers = Runs.of("identity normal(1) depth=50");
        int first = layers.stream().filter(l -> l.histogram().nonFinite() > 0).findFirst().orElseThrow().layer();
        assertTrue(first >= 37 && first <= 39, "left at layer " + first);
        for (double[] size : new double[][] {{300, 180}, {620, 260}, {1200, 400}, {1200, 900}}) {
            for (Choice choice : List.of(Picture.OWN, Picture.SHARED, Picture.LOG)) {
                Picture picture = Picture.of(layers, choice, size[0], size[1]);
                assertEquals("NaN or ∞ from layer " + first + " on", statement(picture), size[0] + " × " + size[1]);
                Picture korean = Picture.of(layers, choice, size[0], size[1], 1, SampleWords.KOREAN);
                assertEquals(first + "층부터 NaN 또는 ∞", statement(korean));
            }
        }
    }

    /// The lines of the statement, joined: all text in that ink but shares and headings.
    private static String statement(Picture picture) {
        return String.join(" ", in(Role.NOT_FINITE, picture).stream().filter(t -> !t.endsWith("%") && !t.equals("NaN ∞"))
                .toList());
    }

    private static List<String> in(Role role, Picture picture) {
        return picture.painted().texts().stream().filter(t -> t.ink() == role).map(Written::text).toList();
    }

    @Test
    void aLostLayerAmongFiniteOnesSaysSoItself() {
        Histogram good = new Histogram(0, 1, List.of(40L, 60L), 0, 0, 0, 0, 0, List.of());
        Histogram lost = new Histogram(0, 1, List.of(0L, 0L), 0, 0, 100, 0, 0, List.of());
        Picture picture = Picture.of(List.of(Runs.layer(1, good), Runs.layer(2, lost), Runs.layer(3, good)), Picture.OWN,
                620, 260);
        assertEquals(List.of("NaN or ∞"), in(Role.NOT_FINITE, picture));
        assertEquals(0, picture.bars(picture.plots().get(1)).size());
    }

    @Test
    void aCollapsedLayerIsSeenAndNamed() {
        List<LayerStatistics> layers = Runs.of("sigmoid zeros");
        Picture picture = Picture.of(layers, Picture.SHARED, 620, 260);
        assertEquals(5, picture.painted().words().stream().filter("all 0.5"::equals).count());
        picture.plots().stream().flatMap(plot -> picture.bars(plot).stream())
                .forEach(bar -> assertTrue(bar.width() >= 3, "a spike " + bar.width() + " wide"));
        Picture zero = Picture.of(Runs.of("tanh normal(0.0001)"), Picture.SHARED, 620, 260);
        assertTrue(zero.painted().words().contains("≈ 0"), zero.painted().words().toString());
    }

    @Test
    void nothingMeasuredExplainsItself() {
        for (SampleWords words : SampleWords.values()) {
            Picture none = Picture.of(List.of(), Picture.SHARED, 300, 180, 1, words);
            Picture unmeasured = Picture.of(List.of(Runs.layer(1, null, initscope.statistics.Moments.NONE)), Picture.SHARED,
                    300, 180, 1, words);
            assertEquals(words.empty(), String.join(" ", none.painted().words()));
            assertEquals(words.empty(), String.join(" ", unmeasured.painted().words()));
            assertFalse(none.strip().spotAt(none.box(), 20, 20).isPresent());
        }
    }
}

package initscope.picture.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.SpecReader;
import initscope.experiment.study.DepthMap;
import initscope.experiment.study.Meter;
import initscope.experiment.study.Scales;
import initscope.experiment.study.Trial;
import initscope.experiment.study.Trials;
import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Plane;
import initscope.experiment.sweep.Plane.Kind;
import initscope.experiment.sweep.Plane.Point;
import initscope.experiment.sweep.Ruler;
import initscope.experiment.sweep.Site;
import initscope.experiment.sweep.Site.Reading;
import initscope.picture.phase.Quantity;
import initscope.statistics.symmetry.Symmetry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Maps and studies whose facts are known.
class StudyTwinsTest {
    private static final double NAN = Double.NaN;
    private static final TrainingSpec BASE = TrainingSpec.of(SpecReader.read("tanh xavier-normal width=10 depth=4 batch=50").orThrow())
            .withSamples(100).withSteps(20);
    private final SweepTwin sweep = new SweepTwin(Locale.ENGLISH);
    private final StudyTwin study = new StudyTwin(Locale.ENGLISH);

    private static Chart chart(List<Reading> measured) {
        List<Site> sites = new ArrayList<>();
        double[] gradients = {-6, 1, -3, 2};
        for (int i = 0; i < 4; i++) {
            sites.add(new Site(i % 2 == 0 ? 0.5 : 2, 3, new Reading(gradients[i], 0.25 * i), measured.get(i)));
        }
        Plane plane = new Plane(Kind.WEIGHT_BIAS, 4, 2, 2, 2, 0);
        return new Chart(BASE.network(), BASE.network(), plane, sites, (int) measured.stream().filter(r -> r != null).count(),
                List.of(new Point(1, 0), new Point(1.5, 2)), true);
    }

    @Test
    void aMapSaysItsRangeItsEdgeAndWhereTheNetworkLies() {
        Chart chart = chart(Collections.nCopies(4, null));
        assertEquals("Theory, how many times as large the gradient is at layer 1 as at the last layer, for σw from 0 to 4 and up to σb 2. "
                + "Least ÷ 1e6 at σw 1, σb 0.5; greatest × 100 at σw 3, σb 1.5. The edge of chaos runs from σw 1, σb 0 to σw 1.5, σb 2: "
                + "ordered on the side of smaller σw, chaotic on the other. This network lies on the chaotic side, at σw 3, σb 0.",
                sweep.map(chart, Quantity.GRADIENT, false, new Point(3, 0)));
        assertTrue(sweep.map(chart, Quantity.COSINE, false, null).contains("Least 0 at σw 1, σb 0.5; greatest 0.75 at σw 3, σb 1.5."));
        assertTrue(sweep.map(chart, Quantity.GRADIENT, true, null).contains("0 of 4 points measured. No point has a number yet."));
        assertTrue(sweep.map(chart, Quantity.GRADIENT, false, new Point(9, 0)).endsWith("This network lies outside the map, at σw 9, σb 0."));
        assertFalse(sweep.map(chart, Quantity.GRADIENT, false, new Point(NAN, 0)).contains("NaN"));
    }

    @Test
    void aMeasuredMapCountsWhatHasNoNumberAndWhatHasVanishedAltogether() {
        List<Reading> measured = new ArrayList<>(Collections.nCopies(4, null));
        measured.set(0, new Reading(NAN, NAN));
        measured.set(1, new Reading(Double.NEGATIVE_INFINITY, 1));
        measured.set(2, new Reading(0, 1));
        String text = sweep.map(chart(measured), Quantity.GRADIENT, true, null);
        assertTrue(text.contains("3 of 4 points measured. Least ÷ ∞ at σw 3, σb 0.5; greatest × 1 at σw 1, σb 1.5. 1 points have no number."),
                text);
        assertTrue(sweep.map(chart(measured), Quantity.COSINE, true, null).contains("1 everywhere."));
        assertEquals("The first networks are being run.", sweep.map(null, Quantity.COSINE, true, null));
    }

    @Test
    void aRulerSaysItsDepths() {
        assertEquals("The size of the signal settles within ξq = 2.5 layers, two inputs within ξc = ∞; 6 ξc is ∞. This network has 4 layers.",
                sweep.ruler(new Ruler(1, 2.5, Double.POSITIVE_INFINITY, 4, true)));
        assertEquals("There is no depth scale for this network.", sweep.ruler(new Ruler(NAN, NAN, NAN, 4, false)));
        assertEquals("There is no depth scale for this network.", sweep.ruler(null));
        assertTrue(sweep.ramp(Quantity.GRADIENT, 6).contains("÷ 1e6") && sweep.ramp(Quantity.GRADIENT, 2).contains("× 100"));
    }

    private static Trial trial(double loss, double accuracy) {
        return new Trial(BASE, 20, List.of(new Trial.Mark(10, 2.3, 0.1), new Trial.Mark(20, loss, accuracy)), true);
    }

    private static Trials trials(Trial... made) {
        return new Trials(Collections.nCopies(Math.max(made.length, 6), BASE), List.of(made));
    }

    @Test
    void aGridNamesTheBestTheWorstAndWhatDiverges() {
        Trial lost = trial(NAN, 0.1);
        assertEquals("4 of 6 runs are done. sgd: best 0.5 with he (90% right), worst 2.3 with zeros. sgd diverges with normal(1). "
                + "adam: loss 0.2 with zeros (95% right).", study.grid(trials(trial(2.3, 0.1), trial(0.5, 0.9), lost, trial(0.2, 0.95)),
                        List.of("sgd", "adam"), List.of("zeros", "he", "normal(1)")));
        assertEquals("Nothing has been measured yet.", study.grid(null, List.of("sgd"), List.of("he")));
        assertTrue(study.grid(trials(lost, lost, lost), List.of("sgd"), List.of("zeros", "he", "normal(1)"))
                .endsWith("sgd diverges with zeros, he, normal(1)."));
    }

    @Test
    void symmetryIsToldOfTheFirstLayerAndTheLast() {
        Symmetry equal = new Symmetry(10, 1, 1, 1, 1, 1);
        Symmetry apart = new Symmetry(10, 10, 10, 10, -1, NAN);
        Meter meter = new Meter(BASE, List.of(new Meter.Reading(0, NAN, List.of(equal, equal, equal)),
                new Meter.Reading(20, 2, List.of(equal, equal, apart))));
        assertEquals("Distinct units of 10 in layer 1: 1 throughout. Distinct units of 10 in layer 3 rises from 1 at step 0 to 10 at step 20.",
                study.symmetry(meter, false));
        assertTrue(study.symmetry(meter, true).endsWith("No finite number from step 20 on."));
        assertEquals("Nothing has been measured yet.", study.symmetry(null, true));
    }

    @Test
    void scalesAreToldWithAndWithoutAndWhereTheyDiverge() {
        Trials made = trials(trial(NAN, 0.1), trial(0.5, 0.7), trial(2, 0.2), trial(0.1, 0.95));
        String text = study.scales(made);
        assertTrue(text.contains("Accuracy with batch norm rises from 0.7 at σ = 1 to 0.95 at σ = 0.541."), text);
        assertTrue(text.contains("Accuracy without: 0.2 at σ = 0.541. 1 of 2 values are not finite. Diverged at σ = 1."), text);
        String soon = study.epochs(made);
        assertTrue(soon.contains("Accuracy with batch norm passes 90% at 1 of 2 spreads, soonest at σ = 0.541 in step 20."), soon);
        assertTrue(soon.contains("Accuracy without passes 90% at none of 2 spreads; the best ends at 20%."), soon);
        assertEquals("Nothing has been measured yet.", study.scales(null));
        assertEquals(Scales.COUNT, 16);
    }

    @Test
    void depthsSayHowDeepLearningReaches() {
        DepthMap map = new DepthMap(BASE, 4, 2, 20, 2);
        Trials made = new Trials(Collections.nCopies(4, BASE), List.of(trial(0.5, 0.9), trial(NAN, NAN), trial(2.3, 0.1)));
        String text = study.depths(map, made, List.of(NAN, 6.0, 30.0, NAN, 2.0));
        DepthMap.Cell first = map.order().getFirst();
        assertTrue(text.contains("best 90% at σw " + (int) map.weight(first.column()) + ", depth " + map.depth(first.row())), text);
        assertTrue(text.contains("The deepest networks that learn have " + map.depth(first.row()) + " layers. 1 diverged. "
                + "6 ξc is longest, 30 layers, at σw 2."), text);
        assertEquals("Nothing has been measured yet.", study.depths(map, null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void nothingIsLeftOpenInEitherLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<Reading> measured = new ArrayList<>(Collections.nCopies(4, new Reading(1, 0.5)));
        Trials made = trials(trial(NAN, 0.1), trial(0.5, 0.7), trial(2, 0.2), trial(0.1, 0.95));
        for (String text : List.of(new SweepTwin(locale).map(chart(measured), Quantity.GRADIENT, true, new Point(1, 1)),
                new SweepTwin(locale).ramp(Quantity.COSINE, 2), new SweepTwin(locale).ruler(new Ruler(1, 2, 3, 4, true)),
                new StudyTwin(locale).grid(made, List.of("a", "b"), List.of("c", "d")), new StudyTwin(locale).scales(made),
                new StudyTwin(locale).epochs(made),
                new StudyTwin(locale).depths(new DepthMap(BASE, 4, 2, 20, 2), made, List.of(1.0, 2.0)))) {
            assertFalse(text.isBlank() || text.contains("{") || text.contains("NaN"), text);
        }
    }
}

package initscope.picture.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.inspection.Bar;
import initscope.experiment.inspection.Filling;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.inspection.Phi;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Side;
import initscope.statistics.Histogram;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The picture of how a layer turns z into x says what the functions do.
class MechanismTest {
    private static final Box BOX = Painted.box(700, 600);

    static Stream<String> activations() {
        return Names.activations().stream().map(Form::id);
    }

    /// The hatched zone against phi' itself, by differences: |phi'| is at least 5 % of its greatest value just inside, and
    /// less everywhere outside.
    @ParameterizedTest
    @MethodSource("activations")
    void theHatchedZoneIsWhereTheSlopeStaysUnderFivePerCent(String activation) {
        Inspection seen = Painted.look(activation + " normal(0.1) depth=1 batch=10 width=10 precision=fp64");
        Phi phi = seen.phi();
        double least = 0.05 * steepest(phi);
        assertEquals(steepest(phi), phi.steepest(), 2e-3 * steepest(phi), "the greatest slope");
        zone(phi, phi.saturatedLow(), -1, least);
        zone(phi, phi.saturatedHigh(), 1, least);
        Mechanism mechanism = Painted.mechanism(seen, null, null);
        Box plot = MechanismLayout.of(Look.DESK, BOX).curve();
        Scale z = mechanism.z(plot);
        for (Box zone : mechanism.zones(plot)) {
            assertTrue(phi.isSaturated(z.value(zone.centerX())));
            double edge = zone.x() > plot.x() ? zone.x() : zone.right();
            assertEquals(zone.x() > plot.x() ? phi.saturatedHigh() : phi.saturatedLow(), z.value(edge), 1e-9);
        }
        int sides = (Double.isNaN(phi.saturatedLow()) ? 0 : 1) + (Double.isNaN(phi.saturatedHigh()) ? 0 : 1);
        assertEquals(sides, mechanism.zones(plot).length, "the axis shows every zone there is");
    }

    private static void zone(Phi phi, double bound, int direction, double least) {
        if (Double.isNaN(bound)) {
            return;
        }
        assertTrue(difference(phi, bound - direction * 1e-3) >= least * 0.998, "steep just inside " + bound);
        for (double beyond = 2e-4; beyond < 60; beyond *= 1.1) {
            double slope = difference(phi, bound + direction * beyond);
            assertTrue(slope <= 1.001 * least, "slope " + slope + " at " + (bound + direction * beyond));
        }
    }

    private static double steepest(Phi phi) {
        double most = 0;
        for (double z = -10.0003; z < 10; z += 0.001) {
            most = Math.max(most, difference(phi, z));
        }
        return most;
    }

    private static double difference(Phi phi, double z) {
        double h = 1e-5;
        return Math.abs(phi.at(z + h) - phi.at(z - h)) / (2 * h);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid normal(1)", "relu he-normal", "hard-tanh normal(1)", "tanh normal(0.2) bins=200"})
    void pointingAtABarFindsIt(String text) {
        Inspection seen = Painted.look(text + " batch=200 width=50 depth=2");
        Mechanism mechanism = Painted.mechanism(seen, null, null);
        MechanismLayout layout = MechanismLayout.of(Look.DESK, BOX);
        int found = 0;
        for (Side side : Side.values()) {
            boolean ofZ = side == Side.PREACTIVATION;
            Bars bars = mechanism.bars(ofZ ? layout.before() : layout.after(), ofZ);
            Histogram h = bars.histogram();
            for (int k = 0; k < h.bins(); k++) {
                Box box = bars.box(Bar.bin(k));
                boolean underAtom = false;
                for (int i = 0; i < h.atoms().size(); i++) {
                    underAtom |= Bar.atom(i).count(h) > 0
                            && Math.abs(box.centerY() - bars.box(Bar.atom(i)).centerY()) < 2 * bars.lane();
                }
                if (!underAtom) {
                    double px = ofZ ? box.centerX() : box.x() + 1;
                    double py = ofZ ? layout.before().bottom() - 1 : box.centerY();
                    assertEquals(Optional.of(new Pick(side, Bar.bin(k))), mechanism.pickAt(BOX, px, py));
                    found++;
                }
            }
            for (int i = 0; i < h.atoms().size(); i++) {
                Box atom = bars.box(Bar.atom(i));
                if (atom.width() > 0) {
                    assertEquals(Optional.of(new Pick(side, Bar.atom(i))),
                            mechanism.pickAt(BOX, atom.centerX(), atom.centerY()));
                }
            }
        }
        assertTrue(found > seen.layer().histogram().bins(), "nearly all bars were tried: " + found);
    }

    @Test
    void axesStayWhereTheyAreWhileTheyFit() {
        Inspection seen = Painted.look("tanh normal(0.2) batch=100 width=40");
        Stage first = Stage.of(seen, null);
        assertSame(first.z(), Stage.of(seen, first).z());
        Inspection wide = Painted.look("tanh normal(2) batch=100 width=40");
        assertNotEquals(first.z(), Stage.of(wide, first).z());
        assertTrue(Stage.of(wide, first).z().contains(wide.layer().preactivation().max()));
    }

    @Test
    void theSentenceOfABarGivesItsExactCounts() {
        Inspection seen = Painted.look("relu he-normal batch=100 width=20 depth=1 inputs=20");
        Filling filling = seen.activations();
        Histogram h = filling.histogram();
        long zeros = h.atoms().getFirst().count();
        String said = new Members(seen, new Pick(Side.ACTIVATION, Bar.atom(0)), Painted.ENGLISH).text();
        assertTrue(said.startsWith("Exactly 0: " + zeros + " values, "), said);
        int top = filling.unitsIn(Bar.atom(0)).getFirst();
        assertTrue(said.contains("Most from unit " + (top + 1) + " (" + filling.ofUnit(Bar.atom(0), top) + ")"), said);
        assertTrue(new Members(seen, new Pick(Side.ACTIVATION, Bar.bin(0)), Painted.ENGLISH).text()
                .contains(" holds " + h.countWithoutAtoms(0) + " values"));
    }

    @Test
    void theMapShowsTheElementsThemselves() {
        Inspection seen = Painted.look("tanh normal(1) batch=7 width=5 depth=2 inputs=4");
        UnitMap map = new UnitMap(seen, null, null, 2, Look.DESK, Painted.ENGLISH);
        UnitMap.Shades shades = map.shades();
        Box box = UnitMapLayout.of(Look.DESK, BOX, false).map();
        var painted = Painted.of(1, surface -> map.paint(surface, BOX));
        for (int u = 0; u < 5; u++) {
            for (int s = 0; s < 7; s++) {
                double px = box.x() + (s + 0.5) * box.width() / 7;
                double py = box.y() + (u + 0.5) * box.height() / 5;
                assertEquals(Optional.of(new UnitMap.Spot(u, s)), map.spotAt(BOX, px, py));
                var ink = painted.fills().stream().filter(f -> f.box().contains(px, py)).toList().getLast().ink();
                assertEquals(shades.ink(shades.step(seen.cells().x(u, s))), ink);
            }
        }
        assertArrayEquals(new double[] {-1, 1}, new double[] {shades.low(), shades.high()});
    }
}

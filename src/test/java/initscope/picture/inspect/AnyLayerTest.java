package initscope.picture.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.inspection.Bar;
import initscope.experiment.inspection.Inspection;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Recorder;
import initscope.picture.Surface;
import initscope.picture.axes.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a layer holds, in whatever box, its pictures come out whole.
class AnyLayerTest {

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid normal(1)", "relu zeros", "tanh constant(0)", "relu normal(1000) depth=12",
        "relu normal(1000) depth=13", "relu normal(1000) depth=14", "identity normal(1e6) depth=45 precision=fp64",
        "identity normal(1e6) depth=46 precision=fp64", "tanh normal(1e-6) depth=25 precision=fp64",
        "identity normal(1e-7) depth=47 precision=fp64", "relu he-normal batch=1 width=1", "relu normal(0.001) bias=-1",
        "relu he-normal dropout=1", "hard-tanh normal(5)", "sin normal(3) bins=200", "elu he-normal bins=5 range=3,4",
        "tanh xavier-normal norm=batch residual=on dropout=0.5", "gelu he-normal width=3 batch=2"})
    void picturesAreFiniteAndLeaveTheirClipsBehind(String text) {
        Inspection seen = Painted.look(text.contains("batch=") ? text : text + " width=30 batch=40");
        List<Pick> picks = new ArrayList<>();
        picks.add(null);
        for (Side side : Side.values()) {
            picks.add(new Pick(side, Bar.bin(2)));
            picks.add(new Pick(side, Bar.NOT_FINITE));
            picks.add(new Pick(side, Bar.ABOVE));
        }
        if (!seen.layer().histogram().atoms().isEmpty()) {
            picks.add(new Pick(Side.ACTIVATION, Bar.atom(0)));
        }
        for (Pick pick : picks) {
            Mechanism mechanism = Painted.mechanism(seen, pick, null);
            UnitMap map = new UnitMap(seen, pick, new UnitMap.Spot(0, 0), 1, Look.DESK, Painted.ENGLISH);
            WeightsPicture weights = new WeightsPicture(seen, 0, Look.PROJECTOR, Painted.ENGLISH);
            for (BiConsumer<Surface, Box> picture : List.<BiConsumer<Surface, Box>>of(mechanism::paint, map::paint,
                    weights::paint)) {
                for (Box box : List.of(Painted.box(640, 540), Painted.box(90, 60), Painted.box(3, 2), Painted.box(0, 0),
                        new Box(7.3, 11.9, 1500.5, 30.25))) {
                    Recorder painted = Painted.of(1.25, surface -> picture.accept(surface, box));
                    assertEquals(0, painted.clips(), "clips left behind");
                    for (double[] point : painted.points()) {
                        assertTrue(Double.isFinite(point[0]) && Double.isFinite(point[1]), "painted at no place in " + box);
                    }
                }
            }
            assertFalse(mechanism.text().isBlank());
            if (pick != null) {
                String said = new Members(seen, pick, Painted.ENGLISH).text();
                assertFalse(said.contains("{"), said);
            }
        }
    }
}

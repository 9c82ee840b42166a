package initscope.picture.jacobian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.jacobian.JacobianAndTheory;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.PictureWords;
import initscope.picture.Recorder;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Words;
import initscope.picture.raster.Raster;
import initscope.statistics.Measures;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pictures of a Jacobian say what it holds, whatever that is.
class JacobianPictureTest {
    private static final Words ENGLISH = PictureWords.in(Locale.ENGLISH);
    private static final Box BOX = new Box(0, 0, 600, 400);
    private static final double NAN = Double.NaN;
    private static final double INF = Double.POSITIVE_INFINITY;

    static Stream<List<Double>> anything() {
        return Stream.of(List.of(), List.of(1.0), List.of(0.0), List.of(0.0, 0.0, 0.0), List.of(NAN, NAN), List.of(INF, 1.0, NAN),
                List.of(1e300, 1e-300, 0.0), List.of(Double.MIN_VALUE), List.of(Double.MAX_VALUE, Double.MAX_VALUE),
                List.of(3e-40, 2e-40, 1e-40), List.of(2.5, 2.5, 2.5), List.of(-1.0, NAN, 0.5));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void nothingIsPaintedAtNoPlace(List<Double> values) {
        for (List<Double> theory : List.of(List.<Double>of(), values)) {
            JacobianAndTheory seen = new JacobianAndTheory(spec("tanh normal(1)"), new Jacobian(0, 0, values, values), theory, NAN);
            for (Box box : List.of(BOX, new Box(3, 4, 90, 60), new Box(0, 0, 1, 1), new Box(0, 0, 0, 0), new Box(7, 1, 1500, 30))) {
                for (Consumer<Surface> picture : List.<Consumer<Surface>>of(
                        s -> new SingularPicture(seen, Look.PROJECTOR, ENGLISH).paint(s, box),
                        s -> new ChiPicture(seen, Look.PROJECTOR, ENGLISH).paint(s, box))) {
                    Recorder painted = painted(picture);
                    assertEquals(0, painted.clips());
                    for (double[] point : painted.points()) {
                        assertTrue(Double.isFinite(point[0]) && Double.isFinite(point[1]), values + " in " + box);
                    }
                }
            }
            assertFalse(new SingularPicture(seen, Look.DESK, ENGLISH).figures().contains("{"));
            assertFalse(new ChiPicture(seen, Look.DESK, ENGLISH).text().isBlank());
        }
    }

    @Test
    void whatIsLostIsSaidAndNotDrawn() {
        assertTrue(String.join(" ", values(List.of(NAN, NAN)).words()).contains("NaN"));
        assertTrue(String.join(" ", values(List.of(0.0, 0.0)).words()).contains("All singular values are 0"));
        assertEquals(List.of(), values(List.of(NAN, NAN)).fills(Role.BAR));
    }

    @Test
    void valuesThatAreZeroButForRoundingAreCountedApart() {
        Recorder painted = values(List.of(1.0, 0.5, 1e-17, 0.0));
        assertTrue(painted.words().contains("2 more: 0, or lost in rounding"), painted.words().toString());
        assertEquals(2, painted.fills(Role.BAR).size());
        assertTrue(painted.words().contains("σ = 1"));
    }

    @Test
    void theDirectionOfOneIsSaidWhereItIsFarAway() {
        assertTrue(values(List.of(3e-40, 2e-40)).words().contains("σ = 1 →"));
        assertTrue(values(List.of(3e40, 2e40)).words().contains("← σ = 1"));
    }

    /// Also where layers are of different widths, by which a confusion of n_in and n_out would show as ln 2. One layer of n
    /// normal units changes the squared norm of the product behind it by a factor whose logarithm scatters by √(2 k) / n,
    /// k ≤ 3 the product's moment ratio: 0.025 at the least n, 100; three layers √3 of it.
    @Test
    void theoryMeetsMeasurement() throws InterruptedException {
        for (String text : List.of("identity normal(0.1) depth=3 width=200 batch=2 precision=fp64",
                "identity normal(0.1) depth=3 width=200 inputs=100 batch=2 precision=fp64",
                "identity normal(0.1) depth=3 width=100 inputs=200 batch=2 precision=fp64")) {
            JacobianAndTheory seen = run(text);
            assertTrue(seen.hasTheory());
            assertEquals(0, Math.log(seen.jacobian().meanSquare() / seen.meanSquare()), 5 * 0.043, text);
            for (int l = 0; l < 3; l++) {
                assertEquals(0, Math.log(seen.jacobian().chi().get(l) / seen.chi().get(l)), 5 * 0.025, text + " layer " + (l + 1));
            }
        }
        assertFalse(run("identity constant(0.1) depth=2 width=9 batch=2").hasTheory());
    }

    private static JacobianAndTheory run(String text) throws InterruptedException {
        Spec spec = spec(text);
        try (Lab lab = new Lab()) {
            return JacobianAndTheory.of(spec, lab.jacobian(lab.prepare(spec, Measures.moments()).orThrow(), 0, 0).orThrow());
        }
    }

    private static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }

    private static Recorder values(List<Double> values) {
        return painted(s -> new SingularPicture(new JacobianAndTheory(spec("tanh normal(1)"),
                new Jacobian(0, 0, values, List.of(1.0)), List.of(), NAN), Look.DESK, ENGLISH).paint(s, BOX));
    }

    private static Recorder painted(Consumer<Surface> painter) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).image(1, 1, 1, surface -> {
            recorder[0] = new Recorder(surface, 1.25);
            painter.accept(recorder[0]);
        });
        return recorder[0];
    }
}

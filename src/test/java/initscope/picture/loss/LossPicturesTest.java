package initscope.picture.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.losses.GradientCheck;
import initscope.experiment.losses.Rival;
import initscope.experiment.losses.SentBack;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Surface;
import initscope.picture.raster.Raster;
import initscope.training.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LossPicturesTest {
    private static final LossWords WORDS = new LossWords("slope", "error", "size", "sent", "layer", "rms", "neuron", "step", "check",
            "difference", "limit", "unknown", "none");
    private static final Spec SPEC = SpecReader.read("tanh xavier-normal").orThrow();
    private static final double[] ODD = {0, 1, 1e-320, 1e-30, 1e300, Double.NaN, Double.POSITIVE_INFINITY, 0.3};
    private static final double[][] SIZES = {{1, 1}, {30, 400}, {400, 30}, {600, 300}};

    private static Recorder survives(Consumer<Surface> painter) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).image(1, 1, 1, surface -> {
            recorder[0] = new Recorder(surface, 1.25);
            painter.accept(recorder[0]);
        });
        assertEquals(0, recorder[0].clips());
        for (double[] point : recorder[0].points()) {
            assertTrue(Math.abs(point[0]) < 1e4 && Math.abs(point[1]) < 1e4, () -> point[0] + ", " + point[1]);
        }
        return recorder[0];
    }

    @Test
    void anythingSentBackIsDrawnInAnyBox() {
        List<List<Double>> courses = new ArrayList<>(List.of(List.of(0.0), List.of(Double.NaN), List.of(1.0, 0.0, 1e-3)));
        List<Double> odd = new ArrayList<>();
        for (double v : ODD) {
            odd.add(v);
        }
        courses.add(odd);
        for (double[] size : SIZES) {
            Box box = new Box(0, 0, size[0], size[1]);
            for (double z : new double[] {-800, -8, 0, 8, 800}) {
                survives(s -> new SlopePicture(z, Look.DESK, WORDS).paint(s, box));
                survives(s -> new SentPicture(null, z, Look.DESK, WORDS).paint(s, box));
                for (List<Double> course : courses) {
                    survives(s -> new SentPicture(new SentBack(SPEC, course), z, Look.PROJECTOR, WORDS).paint(s, box));
                }
            }
            survives(s -> new NeuronPicture(Map.of(), Look.DESK, WORDS).paint(s, box));
            survives(s -> new NeuronPicture(Map.of(Rival.SIGMOID_MSE, odd, Rival.SIGMOID_BCE, List.of(0.5)), Look.DESK, WORDS).paint(s, box));
        }
    }

    @Test
    void anyCheckIsDrawn() {
        List<GradientCheck.Layer> layers = new ArrayList<>();
        for (double error : ODD) {
            layers.add(new GradientCheck.Layer(layers.size() + 1, 8, error, error, layers.size() % 2 == 0));
        }
        for (double[] size : SIZES) {
            Box box = new Box(0, 0, size[0], size[1]);
            survives(s -> new CheckPicture(null, Look.DESK, WORDS).paint(s, box));
            for (int done : new int[] {0, 3, ODD.length}) {
                survives(s -> new CheckPicture(new GradientCheck(SPEC, Objective.SOFTMAX_NLL, layers.subList(0, done), 200), Look.DESK,
                        WORDS).paint(s, box));
            }
        }
    }

    @Test
    void everyLossIsNamedAtItsLineWithItsGradient() {
        List<String> words = survives(s -> new SlopePicture(-Math.log(3), Look.DESK, WORDS).paint(s, new Box(0, 0, 600, 300))).words();
        assertTrue(words.containsAll(List.of("softmax + NLL 0.75", "sigmoid + BCE 0.375", "softmax + MSE 0.281", "sigmoid + MSE 0.141")),
                words.toString());
    }
}

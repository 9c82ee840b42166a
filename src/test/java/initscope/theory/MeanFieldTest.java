package initscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.theory.MeanField.Prediction;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeanFieldTest {
    /// Cases of reference_public.json by the spec that describes them.
    private static final Map<String, String> CASES = Map.of(
            "book_sigmoid_normal_1", "sigmoid normal(1)",
            "book_sigmoid_normal_0.01", "sigmoid normal(0.01)",
            "book_relu_he", "relu he-normal",
            "cs231n_tanh_normal_1", "tanh normal(1) depth=10 width=500",
            "cs231n_tanh_xavier", "tanh xavier-normal depth=10 width=500",
            "tanh_xavier_uniform_funnel", "tanh xavier-uniform inputs=784 width=512,256,128,64,10",
            "leaky0.01_he_d10_w256", "leaky-relu he-normal depth=10 width=256",
            "selu_lecun_d50_w256", "selu lecun-normal depth=50 width=256",
            "silu_he_d10_w256", "silu he-normal depth=10 width=256",
            "relu_he_d50_w100_lognormal", "relu he-normal depth=50 batch=200");

    @Test
    void theRecursionEqualsThePublishedPredictions() throws IOException {
        int layers = 0;
        for (JsonElement element : ExpectationsTest.file("reference_public.json").getAsJsonArray("cases")) {
            JsonObject one = element.getAsJsonObject();
            String text = CASES.get(one.get("id").getAsString());
            if (text == null) {
                continue;
            }
            List<Prediction> ours = predict(text);
            for (JsonElement layer : one.getAsJsonArray("layers")) {
                JsonObject stats = layer.getAsJsonObject().getAsJsonObject("stats");
                Prediction p = ours.get(layer.getAsJsonObject().get("layer").getAsInt() - 1);
                close(stats, "mean", p.mean(), text);
                close(stats, "std", p.std(), text);
                close(stats, "second_moment", p.secondMoment(), text);
                close(stats, "saturated_fraction", p.saturated(), text);
                close(stats, "preact_second_moment", p.preactivationSecondMoment(), text);
                close(stats, "grad_second_moment", p.gradientSecondMoment(), text);
                assertEquals(layer.getAsJsonObject().getAsJsonObject("theory_extra").get("chi").getAsDouble(), p.chi(),
                        1e-6 * p.chi(), text);
                layers++;
            }
        }
        assertEquals(5 + 5 + 5 + 10 + 10 + 5 + 10 + 50 + 10 + 50, layers);
    }

    @Test
    void tanhAndXavierShrinkAsTheCs231nSeriesDoes() {
        double[] series = {0.62793, 0.48626, 0.40824, 0.35764, 0.32162, 0.29439, 0.27291, 0.25543, 0.24086, 0.22847};
        List<Prediction> ours = predict("tanh lecun-normal depth=10 width=500");
        for (int l = 0; l < series.length; l++) {
            assertEquals(series[l], ours.get(l).std(), 1e-4);
        }
    }

    @Test
    void oneDeepNarrowReluNetworkIsNotHeldAgainstTheTheory() {
        assertFalse(predict("relu he-normal depth=50").getFirst().reliable());
        assertEquals(2.5, predict("relu he-normal depth=50").getFirst().logVariance(), 1e-9);
        assertTrue(predict("relu he-normal").getFirst().reliable());
    }

    @Test
    void constantWeightsHaveNoMeanFieldTheory() {
        for (String text : List.of("tanh zeros", "tanh ones", "tanh constant(0.1)", "tanh identity")) {
            Spec spec = SpecReader.read(text).orThrow();
            assertTrue(MeanField.predict(spec.architecture(), spec.initializers(), spec.bias(), 1).isEmpty(), text);
        }
    }

    private static List<Prediction> predict(String text) {
        Spec spec = SpecReader.read(text).orThrow();
        return MeanField.predict(spec.architecture(), spec.initializers(), spec.bias(), spec.input().secondMoment(spec.inputs(), spec.batch()))
                .orElseThrow();
    }

    private static void close(JsonObject stats, String key, double actual, String where) {
        double expected = stats.getAsJsonObject(key).get("theory").getAsDouble();
        assertTrue(Math.abs(actual - expected) <= 1e-6 * Math.abs(expected) + 1e-12,
                () -> key + " of " + where + ": " + actual + ", expected " + expected);
    }
}

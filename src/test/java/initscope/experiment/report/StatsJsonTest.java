package initscope.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.experiment.RandomSpecs;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.LayerStatistics;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The JSON contract, read by a parser that is not ours.
class StatsJsonTest {
    private static final Request ALL = new Request(true, true, true, false, true);

    private static JsonObject json(Outcome outcome) {
        StatsJson report = new StatsJson(Sentences.in(Locale.ENGLISH), false, false);
        return JsonParser.parseString(report.head() + report.part(0, outcome) + report.foot()).getAsJsonObject();
    }

    private static SchemaCheck schema() {
        return new SchemaCheck(JsonParser.parseString(StatsJson.schema()).getAsJsonObject());
    }

    @Test
    void theKeysAreThoseOfTheContractInItsOrder() throws InterruptedException {
        JsonObject all = json(Runs.of("relu he-normal depth=2 width=20 batch=50", ALL));
        assertKeys("spec seed seeds precision parameters kernel layers diagnosis", all);
        JsonObject layer = all.getAsJsonArray("layers").get(1).getAsJsonObject();
        assertKeys("layer fan_in fan_out weight preactivation activation histogram gradient", layer);
        assertKeys("mean std", layer.getAsJsonObject("weight"));
        assertKeys("mean std second_moment min max", layer.getAsJsonObject("preactivation"));
        assertKeys("mean std second_moment min max saturated_fraction edge_fraction zero_fraction dead_unit_fraction "
                + "between_sample_std between_unit_std mean_cosine effective_rank quantiles", layer.getAsJsonObject("activation"));
        assertKeys("0.05 0.5 0.95", layer.getAsJsonObject("activation").getAsJsonObject("quantiles"));
        assertKeys("low high counts below above nan negative_infinity positive_infinity atoms",
                layer.getAsJsonObject("histogram"));
        assertKeys("value count", layer.getAsJsonObject("histogram").getAsJsonArray("atoms").get(0).getAsJsonObject());
        JsonObject gradient = layer.getAsJsonObject("gradient");
        assertKeys("preactivation activation weight", gradient);
        assertKeys("rms second_moment median_abs near_zero_fraction histogram", gradient.getAsJsonObject("preactivation"));
        assertKeys("rms second_moment histogram", gradient.getAsJsonObject("activation"));
        assertKeys("rms std histogram", gradient.getAsJsonObject("weight"));
        assertEquals(50 * 20, total(gradient.getAsJsonObject("preactivation").getAsJsonObject("histogram")));
        assertEquals(20 * 20, total(gradient.getAsJsonObject("weight").getAsJsonObject("histogram")));
        assertKeys("code severity layer value threshold text source",
                all.getAsJsonArray("diagnosis").get(0).getAsJsonObject());
        assertEquals(840, all.get("parameters").getAsInt());
    }

    @Test
    void histogramAndGradientAppearOnlyWhenAskedFor() throws InterruptedException {
        JsonObject layer = json(Runs.of("tanh zeros depth=1 width=5 batch=5", new Request(false, true, false)))
                .getAsJsonArray("layers").get(0).getAsJsonObject();
        assertKeys("layer fan_in fan_out weight preactivation activation", layer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid normal(1)", "relu he-normal range=book", "hard-tanh normal(1) depth=3",
        "identity normal(1) depth=50 batch=50 bins=7", "tanh zeros range=0.5,0.75", "relu ones depth=60 batch=20"})
    void everyElementIsInTheHistogramOrAccountedFor(String spec) throws InterruptedException {
        Outcome outcome = Runs.of(spec, ALL);
        for (JsonElement element : json(outcome).getAsJsonArray("layers")) {
            JsonObject h = element.getAsJsonObject().getAsJsonObject("histogram");
            assertEquals(outcome.spec().binning().bins(), h.getAsJsonArray("counts").size());
            assertEquals((long) outcome.spec().batch() * element.getAsJsonObject().get("fan_out").getAsInt(), total(h), spec);
        }
    }

    private static long total(JsonObject histogram) {
        long sum = 0;
        for (JsonElement count : histogram.getAsJsonArray("counts")) {
            sum += count.getAsLong();
        }
        for (String rest : List.of("below", "above", "nan", "negative_infinity", "positive_infinity")) {
            sum += histogram.get(rest).getAsLong();
        }
        return sum;
    }

    /// Tiny weights give every class the same chance: ln 10, to the size of the logits squared (1e-6 here).
    @Test
    void aHeadWithALossTellsIt() throws InterruptedException {
        JsonObject one = json(Runs.of("relu normal(0.01) depth=3 width=30 batch=50 head=softmax(10)", ALL));
        assertKeys("spec seed seeds precision parameters kernel loss layers diagnosis", one);
        assertEquals(Math.log(10), one.get("loss").getAsDouble(), 1e-4);
        JsonObject several = json(Runs.of("relu normal(0.01) depth=3 width=30 batch=50 head=softmax(10) seeds=3", ALL));
        assertEquals(Math.log(10), several.getAsJsonObject("loss").get("median").getAsDouble(), 1e-4);
    }

    @Test
    void everyNumberReadsBackAsTheSameDouble() throws InterruptedException {
        RandomSpecs specs = new RandomSpecs(4);
        for (int i = 0; i < 40; i++) {
            Outcome outcome = Runs.of(specs.small(), ALL);
            JsonObject json = json(outcome);
            assertEquals(outcome.spec().toString(), json.get("spec").getAsString());
            for (LayerStatistics layer : outcome.first().layers()) {
                JsonObject written = json.getAsJsonArray("layers").get(layer.layer() - 1).getAsJsonObject();
                for (Quantity quantity : Quantity.values()) {
                    JsonObject block = written;
                    for (String key : quantity.block().split("\\.")) {
                        block = block.getAsJsonObject(key);
                    }
                    assertEquals(quantity.of(layer), number(block.get(quantity.key())),
                            quantity + " of " + outcome.spec());
                }
            }
            assertEquals(List.of(), schema().complaints(json), outcome.spec().toString());
        }
    }

    @Test
    void whatLeftTheFiniteNumbersIsWrittenAsAString() throws InterruptedException {
        JsonObject json = json(Runs.of("identity normal(1) depth=45 batch=20", ALL));
        JsonObject last = json.getAsJsonArray("layers").get(44).getAsJsonObject().getAsJsonObject("activation");
        assertTrue(last.get("mean").getAsJsonPrimitive().isString(), last.toString());
        assertTrue(List.of("NaN", "Infinity", "-Infinity").contains(last.get("std").getAsString()), last.toString());
        assertEquals("not_finite", json.getAsJsonArray("diagnosis").get(0).getAsJsonObject().get("code").getAsString());
        assertEquals(List.of(), schema().complaints(json));
    }

    @Test
    void overSeveralNetworksEachNumberIsASummary() throws InterruptedException {
        Spec spec = SpecReader.read("tanh xavier-normal depth=2 width=10 batch=20 seeds=11 seed=5")
                .orThrow();
        Outcome outcome = Runs.of(spec, ALL);
        JsonObject json = json(outcome);
        assertEquals(List.of(), schema().complaints(json));
        assertEquals(11, json.get("seeds").getAsInt());
        double[] single = new double[11];
        for (int k = 0; k < 11; k++) {
            Outcome one = Runs.of(spec.withSeed(5 + k).withSeeds(1), ALL);
            single[k] = one.first().layer(2).activation().secondMoment();
            assertEquals(single[k], outcome.networks().get(k).layer(2).activation().secondMoment());
        }
        Arrays.sort(single);
        JsonObject summary = json.getAsJsonArray("layers").get(1).getAsJsonObject().getAsJsonObject("activation")
                .getAsJsonObject("second_moment");
        assertKeys("mean median sd p10 p90 log10_mean", summary);
        double mean = Arrays.stream(single).average().orElseThrow();
        double sd = Math.sqrt(Arrays.stream(single).map(v -> (v - mean) * (v - mean)).sum() / 10);
        double rounding = 1e-14;
        assertEquals(mean, number(summary.get("mean")), rounding);
        assertEquals(sd, number(summary.get("sd")), rounding);
        assertEquals(single[5], number(summary.get("median")));
        assertEquals(single[1], number(summary.get("p10")));
        assertEquals(single[9], number(summary.get("p90")));
        assertEquals(Arrays.stream(single).map(Math::log10).average().orElseThrow(),
                number(summary.get("log10_mean")), rounding);
        JsonObject mean1 = json.getAsJsonArray("layers").get(1).getAsJsonObject().getAsJsonObject("weight")
                .getAsJsonObject("mean");
        assertKeys("mean median sd p10 p90", mean1);
        double shown = 0;
        JsonObject h = json.getAsJsonArray("layers").get(0).getAsJsonObject().getAsJsonObject("histogram");
        for (JsonElement count : h.getAsJsonArray("counts")) {
            shown += number(count.getAsJsonObject().get("mean"));
        }
        assertEquals(200, shown, 200 * 30 * Math.ulp(1.0) * 100, "mean counts of a bounded activation sum to all");
        assertTrue(json.getAsJsonArray("diagnosis").get(0).getAsJsonObject().has("networks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh xavier-normal width=7,9,5 batch=3", "tanh xavier-normal width=6 depth=2 batch=3 seeds=3"})
    void theJacobianStandsBesideTheLayers(String spec) throws InterruptedException {
        Outcome outcome = Runs.of(spec, new Request(false, true, false, false, false, true));
        JsonObject json = json(outcome);
        assertEquals(List.of(), schema().complaints(json));
        JsonObject jacobian = json.getAsJsonObject("jacobian");
        assertKeys("mean_square spread singular_values chi", jacobian);
        Jacobian first = outcome.jacobians().getFirst();
        assertEquals(first.singularValues().size(), jacobian.getAsJsonArray("singular_values").size());
        assertEquals(outcome.spec().depth(), jacobian.getAsJsonArray("chi").size());
        if (!outcome.isRepeated()) {
            assertEquals(first.meanSquare(), number(jacobian.get("mean_square")));
            assertEquals(first.singularValues().get(1), number(jacobian.getAsJsonArray("singular_values").get(1)));
        }
    }

    @Test
    void severalSpecsStandInAnArray() throws InterruptedException {
        StatsJson report = new StatsJson(Sentences.in(Locale.KOREAN), true, true);
        Outcome outcome = Runs.of("tanh zeros depth=1 width=5 batch=5", new Request(false, false, false));
        JsonElement read = JsonParser.parseString(
                report.head() + report.part(0, outcome) + report.part(1, outcome) + report.foot());
        assertEquals(2, read.getAsJsonArray().size());
        assertFalse(read.getAsJsonArray().get(0).getAsJsonObject().has("layers"));
    }

    @Test
    void theSchemaRefusesWhatIsNotTheContract() throws InterruptedException {
        JsonObject json = json(Runs.of("tanh zeros depth=1 width=5 batch=5", ALL));
        assertEquals(List.of(), schema().complaints(json));
        JsonObject layer = json.getAsJsonArray("layers").get(0).getAsJsonObject();
        layer.getAsJsonObject("weight").addProperty("mean", "one");
        assertFalse(schema().complaints(json).isEmpty());
        layer.getAsJsonObject("weight").addProperty("mean", 1);
        layer.getAsJsonObject("weight").remove("std");
        assertFalse(schema().complaints(json).isEmpty());
    }

    @Test
    void anyStringIsValidJson() {
        String wicked = "a\"b\\c\n\u0000\u001f\u007f\u2028한글\ud83d\ude00\ud83d \ude00";
        assertEquals(wicked, JsonParser.parseString(new Json().value(wicked).toString()).getAsString());
    }

    private static void assertKeys(String expected, JsonObject object) {
        assertEquals(List.of(expected.split(" ")), List.copyOf(object.keySet()));
    }

    private static double number(JsonElement element) {
        return Double.parseDouble(element.getAsString());
    }
}

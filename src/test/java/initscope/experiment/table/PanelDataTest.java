package initscope.experiment.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.report.Outcome;
import initscope.experiment.report.Quantity;
import initscope.experiment.report.Request;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import initscope.tensor.Matrix;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What panels give away, read back and held against what was measured.
class PanelDataTest {
    private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private static Outcome outcome(String spec, int networks) throws InterruptedException {
        List<Snapshot> all = new ArrayList<>();
        try (Lab lab = new Lab(1, 1 << 28)) {
            for (int seed = 1; seed <= networks; seed++) {
                Measures measures = new Request(true, true, true, false, true).measures(SpecReader.read(spec).orThrow());
                all.add(lab.prepare(SpecReader.read(spec).orThrow().withSeed(seed), measures).orThrow().run(0, measures));
            }
        }
        return PanelData.outcome(all, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh xavier-normal width=7,3,5 inputs=4 batch=20 bias=normal(0.2)",
        "relu lsuv width=6,4 inputs=5 batch=30", "sigmoid he-uniform width=4,6 batch=10 precision=fp64 layer2=*/orthogonal",
        "relu pytorch-default width=5,5 batch=10 precision=bf16"})
    void theArchiveHoldsTheWeightsTheNetworkWasMadeOf(String text) throws Exception {
        Outcome panel = outcome(text, 2);
        Map<String, NpzReader.Array> read = NpzReader.read(PanelData.of(List.of(panel), ENGLISH).asNpz());
        long bytes = 0;
        try (Lab lab = new Lab(1, 1 << 28)) {
            for (int network = 0; network < 2; network++) {
                Experiment ours = lab.prepare(panel.spec().withSeeds(1).withSeed(network + 1), Measures.moments()).orThrow();
                for (int layer = 1; layer <= panel.spec().depth(); layer++) {
                    Matrix w = ours.weights(layer);
                    NpzReader.Array weights = read.get("panel1_layer" + layer + "_weights");
                    NpzReader.Array bias = read.get("panel1_layer" + layer + "_bias");
                    assertEquals(List.of(2, w.columns(), w.rows()), weights.shape());
                    assertEquals(List.of(2, w.columns()), bias.shape());
                    for (int o = 0; o < w.columns(); o++) {
                        for (int i = 0; i < w.rows(); i++, bytes++) {
                            assertEquals(w.get(i, o), weights.number((network * w.columns() + o) * w.rows() + i));
                        }
                        assertEquals(ours.bias(layer).get(0, o), bias.number(network * w.columns() + o));
                        bytes++;
                    }
                }
            }
        }
        assertEquals(bytes * (text.contains("fp64") ? 8 : 4), PanelData.of(List.of(panel), ENGLISH).weights());
    }

    /// NaN and infinities apart, one number in three files.
    @Test
    void csvJsonAndNpzHoldTheNumbersThatWereMeasured() throws Exception {
        Outcome panel = outcome("sigmoid normal(0.5) width=7,3,5 inputs=4 batch=20", 1);
        Data data = PanelData.of(List.of(panel), ENGLISH);
        List<List<String>> csv = CsvReader.read(new String(data.asCsv(), StandardCharsets.UTF_8));
        Map<String, NpzReader.Array> npz = NpzReader.read(data.asNpz());
        JsonArray layers = JsonParser.parseString(new String(data.asJson(), StandardCharsets.UTF_8)).getAsJsonObject()
                .getAsJsonArray("layers");
        int compared = 0;
        for (Quantity quantity : Quantity.values()) {
            NpzReader.Array array = npz.get("panel1_" + quantity.column());
            int column = csv.getFirst().indexOf(quantity.column());
            for (int layer = 1; array != null && layer <= 3; layer++) {
                double measured = quantity.of(panel.first().layer(layer));
                assertEquals(measured, array.number(layer - 1), quantity.column());
                if (column >= 0) {
                    assertEquals(measured, Double.parseDouble(csv.get(layer).get(column)), quantity.column());
                    compared++;
                }
            }
        }
        assertTrue(compared > 60, compared + " numbers in both");
        for (int layer = 1; layer <= 3; layer++) {
            JsonObject activation = layers.get(layer - 1).getAsJsonObject().getAsJsonObject("activation");
            assertEquals(panel.first().layer(layer).activation().std(), activation.get("std").getAsDouble());
            assertEquals(panel.first().layer(layer).shares().saturated(), activation.get("saturated_fraction").getAsDouble());
        }
    }

    @Test
    void weightsThatWouldNotFitAreKnownBeforeTheyAreMade() {
        assertEquals(1000, Data.mostWeights(4000));
        assertTrue(Data.mostWeights(Long.MAX_VALUE / 8) < Integer.MAX_VALUE, "an archive without 64-bit fields");
    }

    @Test
    void numPyComputesWithTheWeights() throws Exception {
        Path file = folder.resolve("panel.npz");
        Outcome panel = outcome("tanh xavier-normal width=7,3,5 inputs=4 batch=20 bias=normal(0.2)", 2);
        Files.write(file, PanelData.of(List.of(panel), ENGLISH).asNpz());
        String program = """
                x = np.ones((1, z['panel1_fan_in'][0]))
                for l in (1, 2, 3):
                    W, b = z[f'panel1_layer{l}_weights'], z[f'panel1_layer{l}_bias']
                    assert W.dtype == np.float32 and W.shape == (2, z['panel1_fan_out'][l - 1], z['panel1_fan_in'][l - 1])
                    assert np.allclose(W.std(axis=(1, 2), dtype=float), z['panel1_weight_std'][:, l - 1], rtol=1e-6)
                    x = np.tanh(x @ W[1].T + b[1])
                print(x.shape)
                """;
        assertEquals("(1, 5)", NumPyReader.said(program, file));
    }
}

package initscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.experiment.learning.text.TrainingText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `initscope train`, from its words to what it answers.
class TrainTest {
    private static final String SMALL = "depth=2 width=16 batch=16 samples=64 tests=32 steps=40";

    private static JsonObject only(String out) {
        return JsonParser.parseString(out).getAsJsonObject();
    }

    @Test
    void curvesOfSeveralRunsStandSideBySide() {
        Spoken spoken = Spoken.of("train", "relu he-normal " + SMALL, "tanh normal(0.01) " + SMALL + " steps=20");
        assertEquals(2, spoken.code(), "steps is given twice");
        spoken = Spoken.of("train", "relu he-normal " + SMALL, "tanh normal(0.01) optimizer=adam " + SMALL, "--every", "10");
        assertEquals(0, spoken.code(), spoken.err());
        assertTrue(spoken.out().contains("1 loss 1 right     2 loss 2 right"), spoken.out());
        assertEquals(5, spoken.out().lines().filter(line -> line.matches(" +\\d+0? +[0-9.]+ +[0-9.]+% +[0-9.]+ +[0-9.]+%"))
                .count(), spoken.out());
        assertTrue(spoken.out().lines().allMatch(line -> line.length() <= 100), spoken.out());
    }

    @Test
    void jsonAndTheCurveOfTheTableAreTheSameRun() {
        String json = Spoken.of("train", "relu he-normal " + SMALL, "--format", "json", "--every=20").out();
        JsonArray curve = only(json).getAsJsonArray("curve");
        assertEquals(List.of(0, 20, 40), curve.asList().stream().map(p -> p.getAsJsonObject().get("step").getAsInt()).toList());
        String csv = Spoken.of("train", "relu he-normal " + SMALL, "--format", "csv", "--every=20").out();
        assertEquals(4, csv.lines().count());
        String last = csv.lines().toList().getLast();
        assertTrue(csv.lines().toList().get(2).matches(".*,-[0-9.]+,-[0-9.]+,-[0-9.]+"), csv);
        assertTrue(last.contains("," + curve.get(2).getAsJsonObject().get("loss").getAsString() + ","), last);
        assertEquals(json, Spoken.of("train", "relu he-normal " + SMALL, "--format", "json", "--every=20").out(), "another run, other bits");
        JsonObject end = only(json).getAsJsonObject("end");
        assertEquals(3, end.getAsJsonArray("layers").size());
        assertEquals("relu he-normal depth=2 width=16 batch=16 steps=40 samples=64 tests=32", only(json).get("spec").getAsString());
        assertEquals(only(json).get("spec").getAsString(), TrainingText.read(only(json).get("spec").getAsString()).orThrow().toString());
    }

    @Test
    void seedsAreRunsOfTheirOwn() {
        String json = Spoken.of("train", "relu he-normal seeds=2 seed=5 " + SMALL, "--format", "json").out();
        JsonArray runs = JsonParser.parseString(json).getAsJsonArray();
        assertEquals(2, runs.size());
        assertEquals(6, runs.get(1).getAsJsonObject().get("seed").getAsLong());
    }

    @Test
    void aRunThatDivergesIsWrittenDown() {
        Spoken spoken = Spoken.of("train", "relu normal(5) optimizer=sgd(1e6) " + SMALL, "--format", "json");
        assertEquals(0, spoken.code(), spoken.err());
        assertTrue(only(spoken.out()).get("diverged").getAsBoolean());
        assertTrue(Spoken.of("train", "relu normal(5) optimizer=sgd(1e6) " + SMALL).out().contains("diverged"));
    }

    @Test
    void anEstimateRunsNothing() {
        Spoken spoken = Spoken.of("train", "relu he-normal steps=1000000000", "--estimate", "--format", "json");
        assertEquals(0, spoken.code(), spoken.err());
        assertTrue(only(spoken.out()).get("seconds").getAsDouble() > 1000);
        assertTrue(only(spoken.out()).get("fits").getAsBoolean());
        assertTrue(Spoken.of("train", "relu he-normal", "--estimate").out().contains("memory"));
    }

    @Test
    void aFileAppearsWhenAllIsDone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.csv");
        Spoken spoken = Spoken.of("train", "relu he-normal " + SMALL, "--format", "csv", "--output", file.toString());
        assertEquals(0, spoken.code(), spoken.err());
        assertEquals("", spoken.out());
        assertTrue(Files.readString(file).startsWith("spec,seed,step,loss"));
    }

    @Test
    void helpListsTheKeysOfTrainingAndEveryOptimizer() {
        String help = Spoken.of("train", "--help").out();
        for (String key : TrainingText.KEYS) {
            assertTrue(help.contains("  " + key + "="), key);
        }
        assertTrue(help.contains("adam(rate=0.001"), help);
        assertFalse(Spoken.of("stats", "--help").out().contains("optimizer="));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "train|2|tanh xavier-normal", "train relu he-normal optimizer=adma|2|adam", "train relu he-normal stepps=5|2|steps",
        "train relu he-normal --every 0|2|--every", "train relu he-normal --every x|2|--every",
        "train relu he-normal batch=10 samples=5|2|samples", "train relu he-normal samples=9000000 width=4096|1|memory",
        "train relu he-normal frozen=9|2|frozen"})
    void whatCannotBeDoneIsOneSentence(String line, int code, String named) {
        Spoken spoken = Spoken.of(line.split(" "));
        assertEquals(code, spoken.code(), spoken.err());
        assertEquals("", spoken.out());
        assertTrue(spoken.err().contains(named), spoken.err());
        assertEquals(spoken.err().length() - 1, spoken.err().indexOf('\n'), spoken.err());
    }
}

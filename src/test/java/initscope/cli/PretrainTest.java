package initscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `initscope pretrain`, from its words to what it answers.
class PretrainTest {
    private static final String SMALL = "tanh xavier-normal width=20,15 inputs=196 input=glyphs(14) batch=20 steps=40 samples=100 "
            + "tests=60 labels=40 optimizer=adam";

    @ParameterizedTest
    @ValueSource(strings = {"supervised(2)", "gan(2)", "same-or-different(2)", "fill-in(2)", "autoencoder(epochs=2)", "rbm(epochs=2)"})
    void stagesThenLayersThenTheResultStandBelowOneAnother(String pretraining) {
        Spoken spoken = Spoken.of("pretrain", SMALL + " pretrain=" + pretraining);
        assertEquals(0, spoken.code(), spoken.err());
        assertTrue(spoken.out().contains("layer  epoch") && spoken.out().contains("Hidden layers, each pair")
                && spoken.out().contains("Fine-tuning (40 steps), test error"), spoken.out());
        assertTrue(spoken.out().lines().skip(1).allMatch(line -> line.length() <= 100), spoken.out());
        String id = pretraining.substring(0, pretraining.indexOf('('));
        assertTrue(spoken.out().contains("random start  " + id), spoken.out());
    }

    @Test
    void jsonHoldsWhatTheTableShowsAndTheSameRunGivesTheSameBits() {
        String[] words = {"pretrain", SMALL + " frozen=1 pretrain=gan(3)", "--format", "json"};
        String json = Spoken.of(words).out();
        assertEquals(json, Spoken.of(words).out());
        JsonObject object = JsonParser.parseString(json).getAsJsonObject();
        assertEquals(4, object.getAsJsonArray("stages").size());
        assertTrue(object.getAsJsonArray("stages").get(3).getAsJsonObject().has("opponent"));
        assertEquals(2, object.getAsJsonArray("before").size());
        assertEquals(2, object.getAsJsonArray("after").size());
        assertEquals(40, object.getAsJsonArray("pretrained").asList().getLast().getAsJsonObject().get("step").getAsLong());
        assertEquals(object.getAsJsonArray("random").size(), object.getAsJsonArray("pretrained").size());
        assertTrue(object.get("spec").getAsString().endsWith("pretrain=gan(3) frozen=1 labels=40"));
    }

    @Test
    void theBenchComparesOneMethodWhereOneIsNamedAndStatesItsFinding() {
        Spoken spoken = Spoken.of("pretrain", "--bench", SMALL + " pretrain=fill-in(2)", "--seeds", "3");
        assertEquals(0, spoken.code(), spoken.err());
        assertTrue(spoken.out().contains("Pretraining "), spoken.out());
        assertEquals(3, spoken.out().lines().filter(line -> line.matches("(normal\\(0.01\\)|xavier-normal|he-normal) .*")).count());
        assertFalse(spoken.out().contains("gan"), spoken.out());
        JsonObject json = JsonParser.parseString(Spoken.of("pretrain", "--bench", SMALL, "--seeds=1", "--format=json").out())
                .getAsJsonObject();
        assertEquals(10, json.getAsJsonArray("starts").size());
        assertEquals(7, json.getAsJsonArray("findings").size());
        assertEquals("unknown", json.getAsJsonArray("findings").get(0).getAsJsonObject().get("verdict").getAsString());
        assertTrue(json.get("text").getAsString().startsWith("Three seeds"));
    }

    @Test
    void koreanReadersGetKorean() {
        String out = Spoken.of("pretrain", "--bench", SMALL + " pretrain=fill-in(2)", "--seeds=1", "--lang", "ko").out();
        assertTrue(out.contains("시험 오류율") && out.contains("시드가 셋 이상"), out);
    }

    @Test
    void anEstimateRunsNothing() {
        Spoken spoken = Spoken.of("pretrain", "--bench", "--estimate");
        assertEquals(0, spoken.code(), spoken.err());
        assertTrue(spoken.out().contains("50 runs"), spoken.out());
        JsonObject json = JsonParser.parseString(Spoken.of("pretrain", SMALL + " pretrain=gan", "--estimate", "--format", "json").out())
                .getAsJsonObject();
        assertTrue(json.get("seconds").getAsDouble() > 0 && json.get("fits").getAsBoolean());
    }

    @Test
    void aFileIsThereOnlyWhenAllIsDone(@TempDir Path folder) throws java.io.IOException {
        Path file = folder.resolve("x.json");
        assertEquals(0, Spoken.of("pretrain", SMALL + " pretrain=supervised(1)", "--format", "json", "--output", file.toString()).code());
        assertTrue(JsonParser.parseString(Files.readString(file)).getAsJsonObject().has("before"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tanh xavier-normal                                      | 2 | names no pretraining
            tanh xavier-normal pretrain=gam                         | 2 | Did you mean
            tanh xavier-normal pretrain=gan(noise=0)                | 2 | gan noise
            tanh xavier-normal pretrain=gan labels=5000             | 2 | labels
            tanh xavier-normal pretrain=gan batch=100 labels=50     | 2 | mini-batches of 100
            tanh xavier-normal pretrain=gan --seeds 2               | 2 | add --bench
            tanh xavier-normal --bench --seeds 0                    | 2 | number of seeds
            """)
    void whatIsWrongIsSaidInOneSentence(String words, int code, String sentence) {
        Spoken spoken = Spoken.of(("pretrain " + words).split(" +"));
        assertEquals(code, spoken.code(), spoken.err());
        assertTrue(spoken.err().contains(sentence), spoken.err());
        assertEquals(1, spoken.err().strip().lines().count(), spoken.err());
    }

    @Test
    void helpNamesEveryPretraining() {
        String help = Spoken.of("pretrain", "--help").out();
        for (String id : new String[] {"rbm", "autoencoder", "denoising", "supervised", "gan", "same-or-different", "fill-in"}) {
            assertTrue(help.contains(id), id);
        }
        assertTrue(help.lines().allMatch(line -> line.length() <= 120), help);
    }
}

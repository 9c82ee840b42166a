package initscope.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.experiment.Lab;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.report.learning.Run;
import initscope.experiment.report.learning.TrainingJson;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The JSON of a run of learning and its schema.
class TrainingJsonTest {

    private static List<Run> runs(String... texts) throws InterruptedException {
        List<Run> runs = new ArrayList<>();
        try (Lab lab = new Lab(1, 1L << 30)) {
            for (String text : texts) {
                runs.add(Run.of(lab.learner(TrainingText.read(text).orThrow(), _ -> { }).orThrow(),
                        Measures.moments().withQuantiles(true).withBack(Measures.Back.DETAIL), 5, _ -> { }));
            }
        }
        return runs;
    }

    @Test
    void whatIsWrittenAgreesWithTheSchemaAndLessDoesNot() throws InterruptedException {
        SchemaCheck check = new SchemaCheck(JsonParser.parseString(TrainingJson.schema()).getAsJsonObject());
        List<Run> runs = runs("relu he-normal width=8 depth=2 batch=8 samples=16 tests=0 steps=10",
                "relu normal(9) width=8 depth=2 batch=8 samples=16 steps=10 optimizer=sgd(1e6) head=mse precision=fp64");
        assertEquals(List.of(), check.complaints(JsonParser.parseString(TrainingJson.of(runs))));
        JsonObject one = JsonParser.parseString(TrainingJson.of(runs.subList(0, 1))).getAsJsonObject();
        assertEquals(List.of(), check.complaints(one));
        one.getAsJsonObject("end").remove("layers");
        assertFalse(check.complaints(one).isEmpty());
    }
}

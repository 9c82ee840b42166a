package initscope.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `study`: what it prints, and what it refuses.
class StudyCommandTest {
    private static final String SMALL = "tanh constant(0.1) depth=2 width=6 inputs=5 batch=16 steps=4 samples=32 tests=0";

    private static String run(String... arguments) throws Refusal, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Study study = new Study();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, StandardCharsets.UTF_8,
                new PrintStream(new ByteArrayOutputStream()), Locale.ENGLISH);
        study.run(Arguments.read(List.of(arguments), study.options()), console);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"grid, 20, he-normal, 5", "norm, 32, norm=batch, 17", "depth, 80, 6 xi_c, 10"})
    void everyRunIsInTheJsonAndInTheTable(String kind, int runs, String word, int lines) throws Refusal, InterruptedException {
        JsonObject json = JsonParser.parseString(run(kind, SMALL, "--format", "json")).getAsJsonObject();
        assertEquals(kind, json.get("study").getAsString());
        assertEquals(runs, json.getAsJsonArray("runs").size());
        assertEquals(4, json.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("curve").size());
        String table = run(kind, SMALL);
        assertTrue(table.contains(word), table);
        assertEquals(lines, table.lines().count(), table);
    }

    @Test
    void theSymmetryOfEveryStepIsTold() throws Refusal, InterruptedException {
        JsonObject json = JsonParser.parseString(run("symmetry", SMALL, "--format", "json")).getAsJsonObject();
        assertTrue(json.get("one_unit").getAsBoolean());
        assertEquals(5, json.getAsJsonArray("readings").size());
        String table = run("symmetry", SMALL);
        assertTrue(table.contains("1/6"), table);
    }

    @Test
    void anEstimateRunsNothing() throws Refusal, InterruptedException {
        assertTrue(run("norm", "--estimate").startsWith("32 runs, "));
    }

    @Test
    void whatIsNoStudyIsNamedWithTheNearest() {
        Refusal refusal = assertThrows(Refusal.class, () -> run("symetry"));
        assertTrue(refusal.getMessage().contains("did you mean symmetry"), refusal.getMessage());
        assertThrows(Refusal.class, () -> run());
        assertThrows(Refusal.class, () -> run("grid", SMALL, SMALL));
    }
}

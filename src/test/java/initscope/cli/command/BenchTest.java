package initscope.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Refusal;
import initscope.experiment.reproduction.Published;
import initscope.experiment.reproduction.Row;
import initscope.experiment.reproduction.rows.Rows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// `bench`: what it prints, and how it ends.
class BenchTest {
    private static final Row GOOD = row("fastai-relu-mean");
    private static final Row BAD = row("fastai-relu-std").withPublished(List.of(Published.at(1, "0.85")));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static Row row(String id) {
        return Rows.all().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    private String run(List<Row> rows, String... arguments) throws Refusal, InterruptedException {
        Bench bench = new Bench(rows);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, StandardCharsets.UTF_8,
                new PrintStream(new ByteArrayOutputStream()), Locale.KOREAN);
        bench.run(Arguments.read(List.of(arguments), bench.options()), console);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyRowIsPrintedWithPublishedOursAndBand() throws Refusal, InterruptedException {
        String text = run(List.of(GOOD));
        for (String word : List.of("ok   fastai-relu-mean", "relu lecun-normal depth=1", "0.40", "±", "1개 가운데 1개")) {
            assertTrue(text.contains(word), word + " in " + text);
        }
    }

    @Test
    void aRowOutOfItsBandEndsWithOneAndIsNamed() {
        Refusal refusal = assertThrows(Refusal.class, () -> run(List.of(GOOD, BAD), "--lang", "en"));
        assertEquals(Refusal.NOT_DONE, refusal.exitCode());
        assertTrue(refusal.getMessage().contains("fastai-relu-std"), refusal.getMessage());
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("OUT  fastai-relu-std") && text.contains("1 of 2 rows"), text);
    }

    @Test
    void jsonHoldsTheSame() throws Refusal, InterruptedException {
        JsonObject row = JsonParser.parseString(run(List.of(GOOD), "--format", "json")).getAsJsonArray().get(0)
                .getAsJsonObject();
        assertEquals("fastai-relu-mean", row.get("id").getAsString());
        assertTrue(row.get("in_band").getAsBoolean());
        JsonObject value = row.getAsJsonArray("values").get(0).getAsJsonObject();
        assertEquals(0.40, value.get("published").getAsDouble());
        assertTrue(value.get("low").getAsDouble() < value.get("ours").getAsDouble()
                && value.get("ours").getAsDouble() < value.get("high").getAsDouble());
    }

    @Test
    void onlyTheRowsAskedForAreRun() throws Refusal, InterruptedException {
        assertEquals("fastai-relu-std\n", run(List.of(GOOD, BAD), "--only", "fastai-relu-s", "--list"));
    }
}

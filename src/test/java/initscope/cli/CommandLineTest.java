package initscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands as a shell sees them: streams and exit codes.
class CommandLineTest {
    private static final String SMALL = " depth=2 width=8 batch=10";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "--version", "presets", "presets --format json", "stats --help",
        "diagnose -h", "help stats", "stats --schema", "stats tanh zeros depth=1", "stats book-sigmoid-1 --estimate",
        "diagnose tanh zeros --format=json --lang ko", "theory tanh lecun-normal", "theory relu he-normal --format json",
        "stats --format csv tanh zeros"})
    void whatIsDoneGoesToStandardOutputAlone(String line) {
        Spoken spoken = Spoken.of(line.split(" "));
        assertEquals("", spoken.err());
        assertEquals(0, spoken.code());
        assertTrue(spoken.out().endsWith("\n") && spoken.out().length() > 10, spoken.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "stat tanh zeros|2|stats", "tanh zeros|2|initscope stats", "stats|2|tanh xavier-normal", "stats tanh|2|tanh",
        "stats sigmiod normal(1)|2|sigmoid", "stats tanh zeros --fromat json|2|--format",
        "stats tanh zeros --format xml|2|table|json|csv", "stats tanh zeros --format|2|--format",
        "stats tanh zeros --histograms=yes|2|--histograms", "stats --gradients tanh zeros --gradients|2|twice",
        "presets tanh|2|presets", "diagnose tanh zeros --lang fr|2|ko|en", "help nonsense|2|nonsense",
        "stats tanh zeros input=file(nowhere.csv)|2|nowhere.csv",
        "stats relu zeros depth=200 width=4096 batch=65536 precision=fp64|1|nearest",
        "code tanh zeros relu zeros|2|one by one", "code relu he-normal input=file(nowhere.csv)|2|nowhere.csv",
        "pretrain tanh zeros|2|names no pretraining", "inspect x.npz|1|not built yet",
        "bench --only nosuch|2|--list", "bench tanh|2|bench", "lessons hee|2|did you mean he?", "lessons --answers|2|NAME", "lessons he bias|2|one worksheet",
        "lessons nowhere.md|1|nowhere.md"})
    void whatCannotBeDoneIsOneSentenceOnStandardError(String line, int code, String named) {
        Spoken spoken = Spoken.of(line.split(" "));
        assertEquals(code, spoken.code(), spoken.err());
        assertEquals("", spoken.out());
        assertTrue(spoken.err().contains(named), spoken.err());
        assertEquals(spoken.err().length() - 1, spoken.err().indexOf('\n'), "more than one line: " + spoken.err());
        assertFalse(spoken.err().contains("Exception"), spoken.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tanh zeros~depth=2|tanh zeros depth=2",
        "tanh zeros~relu ones|tanh zeros;relu ones",
        "tanh~identity~identity~zeros|tanh identity;identity zeros",
        "tanh~zeros~depth=2~relu~he-normal~batch=9|tanh zeros depth=2;relu he-normal batch=9",
        "tanh~zeros~book-relu-he~selu~lecun-normal|tanh zeros;relu he-normal;selu lecun-normal",
        "book-relu-he~depth=3~tanh zeros|relu he-normal depth=3;tanh zeros",
        "tanh~zeros~--~relu~ones|tanh zeros;relu ones",
        "leaky-relu(0.2)~ones~elu(2)~ones|leaky-relu(0.2) ones;elu(2) ones",
        "tanh zeros~depth=2~layer1=relu/ones|tanh zeros depth=2 layer1=relu/ones",
        "sigmoid~normal( 1 )|sigmoid normal(1)"})
    void wordsFallIntoSpecs(String arguments, String specs) {
        String[] words = ("stats~--estimate~--format~json~" + arguments).split("~");
        JsonElement read = JsonParser.parseString(Spoken.of(words).out());
        JsonArray all = read.isJsonArray() ? read.getAsJsonArray() : new JsonArray();
        if (read.isJsonObject()) {
            all.add(read);
        }
        List<String> found = all.asList().stream().map(e -> e.getAsJsonObject().get("spec").getAsString()).toList();
        assertEquals(List.of(specs.split(";")), found);
    }

    @Test
    void aMisspelledSpecInQuotesIsASpecOfItsOwn() {
        Spoken spoken = Spoken.of("stats", "tanh zeros", "rlu he-normal");
        assertEquals(2, spoken.code());
        assertTrue(spoken.err().contains("\"rlu\" is not an activation"), spoken.err());
    }

    @Test
    void standardInputHoldsASpecALine() {
        String in = "\ufeff# four\n\n tanh zeros depth=1 # first\r\n\trelu he-normal depth=1\nbook-tanh-1 depth=1";
        Spoken spoken = Spoken.withInput(in, "diagnose", "selu", "ones", "-", "--format", "json");
        assertEquals(0, spoken.code(), spoken.err());
        List<String> specs = JsonParser.parseString(spoken.out()).getAsJsonArray().asList().stream()
                .map(e -> e.getAsJsonObject().get("spec").getAsString()).toList();
        assertEquals(List.of("selu ones", "tanh zeros depth=1", "relu he-normal depth=1", "tanh normal(1) depth=1"), specs);
    }

    @Test
    void aWrongLineOfStandardInputIsNamedAndNothingIsRun() {
        Spoken spoken = Spoken.withInput("tanh zeros\n\ntanh zeors\n", "stats", "-");
        assertEquals(2, spoken.code());
        assertEquals("", spoken.out());
        assertTrue(spoken.err().contains("Line 3") && spoken.err().contains("zeors"), spoken.err());
        assertEquals(2, Spoken.withInput("", "stats", "-").code());
        assertEquals(2, Spoken.withInput("x".repeat(100_000), "stats", "-").code());
        assertEquals(2, Spoken.withInput("tanh zeros\n".repeat(10_001), "stats", "-").code());
    }

    @Test
    void theSameSpecGivesTheSameBytes() {
        String[] line = {"stats", "relu he-normal" + SMALL, "--format", "json", "--histograms", "--gradients"};
        assertEquals(Spoken.of(line).out(), Spoken.of(line).out());
    }

    @Test
    void oneSpecIsAnObjectAndSeveralAreAnArray() {
        assertTrue(JsonParser.parseString(Spoken.of("stats", "tanh zeros" + SMALL, "--format", "json").out())
                .isJsonObject());
        assertEquals(2, JsonParser.parseString(
                Spoken.of("stats", "tanh zeros" + SMALL, "tanh ones" + SMALL, "--format", "json").out())
                .getAsJsonArray().size());
    }

    @Test
    void diagnoseSaysWhatItFoundInBothLanguages() {
        JsonObject found = JsonParser.parseString(Spoken.of("diagnose", "sigmoid normal(1)", "--format", "json").out())
                .getAsJsonObject().getAsJsonArray("diagnosis").get(0).getAsJsonObject();
        assertEquals("saturated", found.get("code").getAsString());
        assertTrue(Spoken.of("diagnose", "sigmoid", "normal(1)").out().contains("Saturated"));
        assertTrue(Spoken.of("diagnose", "sigmoid", "normal(1)", "--lang", "ko").out().contains("포화"));
    }

    @Test
    void diagnoseNamesTheUsualSentencesARunContradicts() {
        String text = Spoken.of("diagnose", "sigmoid", "normal(1)").out();
        assertTrue(text.contains("\"The layers are saturated, so the gradient is zero.\"") && text.contains("66%"), text);
        assertTrue(Spoken.of("diagnose", "sigmoid", "normal(1)", "--lang", "ko").out().contains("기울기는 0이다"));
        JsonObject object = JsonParser.parseString(Spoken.of("diagnose", "myth-constant", "--format", "json").out())
                .getAsJsonObject();
        assertTrue(object.getAsJsonArray("myths").asList().stream()
                .anyMatch(m -> m.getAsJsonObject().get("myth").getAsString().equals("constant")), object.toString());
        assertEquals("symmetry", object.getAsJsonArray("diagnosis").get(0).getAsJsonObject().get("code").getAsString());
        assertEquals(0, JsonParser.parseString(Spoken.of("diagnose", "tanh", "xavier-normal", "--format", "json").out())
                .getAsJsonObject().getAsJsonArray("myths").size());
    }

    @Test
    void theEstimateSaysWhetherItFits() {
        JsonObject fits = JsonParser.parseString(Spoken.of("stats", "tanh", "zeros", "--estimate", "--format", "json")
                .out()).getAsJsonObject();
        assertTrue(fits.get("fits").getAsBoolean() && fits.get("bytes").getAsLong() > 400_000, fits.toString());
        Spoken large = Spoken.of("stats", "tanh zeros depth=200 width=4096 batch=65536 precision=fp64", "--estimate",
                "--format", "json");
        assertEquals(0, large.code());
        JsonObject does = JsonParser.parseString(large.out()).getAsJsonObject();
        assertFalse(does.get("fits").getAsBoolean());
        JsonObject nearest = JsonParser.parseString(Spoken.of("stats", does.get("nearest").getAsString(), "--estimate",
                "--format", "json").out()).getAsJsonObject();
        assertTrue(nearest.get("fits").getAsBoolean(), nearest.toString());
    }

    @Test
    void theResultGoesToTheFileAndNothingElseIsLeftThere() throws IOException {
        Path file = folder.resolve("out.json");
        Files.writeString(file, "old");
        Spoken spoken = Spoken.of("stats", "tanh zeros" + SMALL, "--format", "json", "--output", file.toString());
        assertEquals(0, spoken.code(), spoken.err());
        assertEquals("", spoken.out());
        assertTrue(JsonParser.parseString(Files.readString(file)).isJsonObject());
        assertEquals(List.of(file), contents());
    }

    @Test
    void aRunThatFailsLeavesTheOldFileAsItWas() throws IOException {
        Path file = folder.resolve("out.json");
        Files.writeString(file, "old");
        for (String spec : List.of("tanh zeors", "relu zeros depth=200 width=4096 batch=65536 precision=fp64")) {
            assertTrue(Spoken.of("stats", spec, "--output", file.toString()).code() > 0);
            assertEquals("old", Files.readString(file));
            assertEquals(List.of(file), contents());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidBeforeAnythingIsRun() throws IOException {
        Path readOnly = Files.writeString(folder.resolve("mine.json"), "old");
        List<String> places = List.of(folder.toString(), folder.resolve("missing/out.json").toString(),
                readOnly.resolve("out.json").toString(), "/proc/out.json", "a\u0000b");
        for (String place : places) {
            Spoken spoken = Spoken.of("stats", "tanh zeros" + SMALL, "--output", place);
            assertEquals(1, spoken.code(), place);
            assertEquals("", spoken.out(), place);
            assertEquals(spoken.err().length() - 1, spoken.err().indexOf('\n'), spoken.err());
            assertFalse(spoken.err().contains("Exception"), spoken.err());
        }
        assertEquals("old", Files.readString(readOnly));
    }

    @Test
    void aLinkIsWrittenThrough() throws IOException {
        Path file = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        assertEquals(0, Spoken.of("stats", "tanh zeros" + SMALL, "--format", "csv", "--output", link.toString()).code());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(file).startsWith("spec,seed"));
    }

    @Test
    void whatIsNoFileIsWrittenToAsItIs() {
        assumeTrue(Files.exists(Path.of("/dev/null")));
        assertEquals(0, Spoken.of("stats", "tanh zeros" + SMALL, "--output", "/dev/null").code());
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void helpNamesEveryNameAndFitsTheScreen() {
        String help = Spoken.of("stats", "--help").out();
        Names.activations().forEach(form -> assertTrue(help.contains(form.id()), form.id()));
        Names.initializers().forEach(form -> assertTrue(help.contains(form.id()), form.id()));
        String presets = Spoken.of("presets").out();
        Presets.all().forEach(preset -> assertTrue(presets.contains(preset.name()), preset.name()));
        Presets.myths().forEach(preset -> assertTrue(presets.contains(preset.name()), preset.name()));
        assertEquals(List.of(), Stream.of(help, presets, Spoken.of("--help").out()).flatMap(String::lines)
                .filter(line -> line.length() > 100).toList());
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.file.Fault;
import initscope.data.file.PathText;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Own files as the input of a spec.
class OwnFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"x.csv", "my data (1).csv", "a,b=c.csv", "100%.csv", "50%20.csv", "#1.csv", "자료 표.csv", "a*b.csv"})
    void aPathIsWrittenSoThatItReadsBack(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.writeString(path, "1,2,3,a\n4,5,6,b\n");
        Spec spec = read("file(\"" + path + "\")");
        assertEquals(3, spec.inputs());
        String text = spec.toString();
        assertEquals(3, text.split(" ").length, text);
        assertEquals(spec, SpecReader.read(text).orThrow());
        assertEquals(spec.withWidth(7), SpecReader.read(spec.withWidth(7).toString()).orThrow());
        for (String around : List.of("standardized", "minmax")) {
            Spec wrapped = read(around + "(file(" + PathText.encode(path.toString()) + "))");
            assertEquals(wrapped, SpecReader.read(wrapped.toString()).orThrow());
            assertEquals(3, wrapped.inputs());
        }
    }

    @Test
    void aFileAtHandIsNotReadAgain() throws IOException {
        Path path = folder.resolve("x.csv");
        Files.writeString(path, "1,2,3,a\n4,5,6,b\n");
        Spec spec = read("file(" + path + ")");
        Files.delete(path);
        Spec again = SpecReader.read(spec + " batch=7", null, spec.input()).orThrow();
        assertSame(spec.input(), again.input());
        assertEquals(Problem.Code.FILE_MISSING,
                assertInstanceOf(Parsed.Failure.class, SpecReader.read(spec.toString())).problem().code());
    }

    @Test
    void otherContentsMakeAnotherSpec() throws IOException {
        Path path = folder.resolve("x.csv");
        Files.writeString(path, "1,2,3,a\n4,5,6,b\n");
        Spec spec = read("file(" + path + ")");
        Files.writeString(path, "1,2,3,a\n4,5,7,b\n");
        assertFalse(spec.equals(read("file(" + path + ")")));
    }

    @Test
    void itsRowsGoThroughTheNetwork() throws IOException, InterruptedException {
        Path path = folder.resolve("x.csv");
        Files.writeString(path, "1,2,a\n3,4,b\n");
        try (Lab lab = new Lab(1, 1 << 28)) {
            Spec spec = read("file(" + path + ")").withBatch(4);
            Snapshot run = lab.prepare(spec, Measures.moments()).orThrow().run(0, Measures.moments());
            assertEquals((1 + 4 + 9 + 16) / 4.0, run.input().rms() * run.input().rms(), 1e-6);
        }
    }

    /// Every fault has its problem, and its sentence names the path and all details in both languages.
    @ParameterizedTest
    @EnumSource(Fault.Kind.class)
    void everyFaultHasItsSentence(Fault.Kind kind) {
        Problem.Code code = Problem.Code.valueOf("FILE_" + kind.name());
        Problem problem = Problem.of(code, "/a/b.csv", "4711", "815", "42");
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            String sentence = Sentences.in(language).problem(problem);
            assertTrue(sentence.startsWith("/a/b.csv") || sentence.contains(" /a/b.csv"), sentence);
            assertFalse(sentence.contains("{"), sentence);
            assertTrue(sentence.endsWith(".") && sentence.indexOf('.', 8) < sentence.length(), sentence);
        }
    }

    private static Spec read(String input) {
        return SpecReader.read("relu he-normal input=" + input).orThrow();
    }
}

package initscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    private static final int CLASS_FILE_OF_JAVA_17 = 61;

    @Test
    void anOlderJavaCanReadTheLauncher() throws IOException {
        try (DataInputStream file = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            file.readInt();
            file.readUnsignedShort();
            assertEquals(CLASS_FILE_OF_JAVA_17, file.readUnsignedShort());
        }
    }

    @Test
    void theLauncherNamesNoClassAnOlderJavaCannotRead() {
        List<String> ours = new ClassFileImporter().importClass(Launcher.class).getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(name -> name.startsWith("initscope") && !name.equals(Launcher.class.getName())).toList();
        assertEquals(List.of(), ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"presets", "--help", "no-such-command"})
    void aCommandLoadsNoJavaFx(String command, @TempDir Path folder) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + loaded, "-cp", System.getProperty("java.class.path"), Launcher.class.getName(), command)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.waitFor();
        String classes = Files.readString(loaded);
        assertTrue(classes.contains(" initscope.cli.CommandLine "), "the command line did not run");
        assertFalse(classes.contains(" javafx.") || classes.contains(" com.sun.javafx."), "JavaFX was loaded");
    }
}

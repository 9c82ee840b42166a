package initscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Commands as processes of their own.
class ProcessTest {
    @TempDir
    Path folder;

    private ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(false)
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile());
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void noCommandLoadsAClassOfJavaFx() throws IOException, InterruptedException {
        for (String line : List.of("stats relu he-normal depth=2 --histograms --gradients", "diagnose tanh zeros depth=2",
                "presets", "--help", "stats tanh zeors", "render tanh zeros depth=2 --output FOLDER/x.png",
                "render tanh zeros depth=2 --output FOLDER/x.svg", "render tanh zeros depth=2 --output FOLDER/x.pdf")) {
            List<String> arguments = new ArrayList<>(List.of("-Xlog:class+load:file=" + folder.resolve("loaded"),
                    "initscope.Main"));
            arguments.addAll(List.of(line.replace("FOLDER", folder.toString()).split(" ")));
            java(arguments.toArray(String[]::new)).start().waitFor();
            String loaded = text("loaded");
            assertTrue(loaded.contains("initscope.cli.CommandLine "), loaded);
            assertEquals(line.startsWith("render"), loaded.contains("initscope.picture.sheet.Sheet "), line);
            assertEquals(List.of(), loaded.lines().filter(l -> l.contains("javafx.") || l.contains("controlsfx")
                    || l.contains("initscope.ui.")).toList(), line);
        }
    }

    @Test
    void javaFxWasThereToBeLoaded() throws ClassNotFoundException {
        Class.forName("javafx.application.Application", false, getClass().getClassLoader());
    }

    @Test
    void theExitCodeIsTheProcess() throws IOException, InterruptedException {
        assertEquals(0, java("initscope.Main", "stats", "tanh", "zeros", "depth=1").start().waitFor());
        assertEquals("", text("err"));
        assertEquals(1, java("initscope.Main", "inspect").start().waitFor());
        assertEquals(2, java("initscope.Main", "stats", "tanh", "zeors").start().waitFor());
        assertEquals("", text("out"));
    }

    @Test
    void memoryThatRunsOutIsOneSentence() throws IOException, InterruptedException {
        int code = java("-Xmx40m", "initscope.Main", "stats", "relu he-normal depth=20 width=400 batch=4000").start()
                .waitFor();
        assertEquals(1, code);
        assertEquals(1, text("err").lines().count(), text("err"));
        assertFalse(text("err").contains("Exception") || text("err").contains("\tat "), text("err"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ctrlCEndsCleanlyAndLeavesTheOldFile() throws IOException, InterruptedException {
        Path results = Files.createDirectory(folder.resolve("results"));
        Path file = Files.writeString(results.resolve("out.json"), "old");
        Process process = java("initscope.Main", "stats", "relu he-normal depth=200 width=2000 batch=2000 seeds=100",
                "--output", file.toString()).start();
        try {
            for (int i = 0; i < 1000 && count(results) < 2 && process.isAlive(); i++) {
                Thread.sleep(20);
            }
            assertEquals(2, count(results), "the temporary file never came: " + text("err"));
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            assertTrue(process.waitFor(90, TimeUnit.SECONDS), "still running");
            assertEquals(130, process.exitValue());
            assertEquals("", text("err"));
            assertEquals("old", Files.readString(file));
            assertEquals(1, count(results));
        } finally {
            process.destroyForcibly();
        }
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}

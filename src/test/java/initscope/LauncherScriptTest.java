package initscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script beside the jar, asked for a Java no machine has, so that only the homes made here suit.
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {
    private static final int NEEDED = 990;

    @TempDir
    Path folder;

    private Path nowhere;

    @BeforeEach
    void aHomeThatIsNotThere() {
        nowhere = folder.resolve("nowhere");
    }

    @Test
    void javaHomeRunsWhereItIsNewEnough() throws Exception {
        Path home = home("newer", NEEDED + 1);
        Said said = run(script(home("built", NEEDED)), Map.of("JAVA_HOME", home.toString()), "presets");
        assertTrue(said.text().startsWith(home + "/bin/java"), said.text());
    }

    @Test
    void anOldJavaHomeGivesWayToTheJdkOfTheBuild() throws Exception {
        Path built = home("built", NEEDED);
        Said said = run(script(built), Map.of("JAVA_HOME", home("old", 17).toString()), "presets");
        assertTrue(said.text().startsWith(built + "/bin/java"), said.text());
    }

    @Test
    void aJdkOfSdkmanIsFound() throws Exception {
        Path home = home(".sdkman/candidates/java/990-tem", NEEDED);
        Said said = run(script(nowhere), Map.of("HOME", folder.toString()), "presets");
        assertTrue(said.text().startsWith(home + "/bin/java"), said.text());
    }

    @Test
    void theJavaOnThePathIsTheLastResort() throws Exception {
        Path home = home("somewhere", NEEDED);
        Said said = run(script(nowhere), Map.of("PATH", home.resolve("bin") + ":" + System.getenv("PATH")), "presets");
        assertTrue(said.text().startsWith(home + "/bin/java"), said.text());
    }

    @Test
    void withoutAnyItSaysWhatToDo() throws Exception {
        Said said = run(script(nowhere), Map.of(), "presets");
        assertEquals(1, said.code());
        assertTrue(said.text().startsWith("InitScope needs a JDK " + NEEDED + " or newer and found none."), said.text());
        assertTrue(said.text().endsWith("set JAVA_HOME to it."), said.text());
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        Said said = run(script(home("built", NEEDED)), Map.of(), "stats", "tanh xavier-normal", "", "*");
        assertTrue(said.text().endsWith("[stats][tanh xavier-normal][][*]"), said.text());
    }

    @Test
    void aLinkToItFindsTheJar() throws Exception {
        Path script = script(home("built", NEEDED));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.relativize(script));
        Said said = run(link, Map.of(), "presets");
        assertTrue(said.text().contains("[-jar][" + script.resolveSibling("initscope.jar") + "]"), said.text());
    }

    /// The archive of linked classes belongs to the JVM that made it; another must not be given it.
    @Test
    void onlyTheJdkOfTheBuildGetsTheArchive() throws Exception {
        Path built = home("built", NEEDED);
        Path script = script(built);
        Path archive = script.resolveSibling("lib").resolve("command.jsa");
        Files.createDirectories(archive.getParent());
        Files.createFile(archive);
        assertTrue(run(script, Map.of(), "presets").text().contains("[-XX:SharedArchiveFile=" + archive + "]"));
        Map<String, String> another = Map.of("JAVA_HOME", home("another", NEEDED).toString());
        assertFalse(run(script, another, "presets").text().contains("SharedArchiveFile"));
    }

    /// A file alone opens the window, which wants another collector than a command.
    @Test
    void aFileIsOpenedByTheWindow() throws Exception {
        Path script = script(home("built", NEEDED));
        for (String file : List.of("my lesson.initscope", "./a/he.ko.md", "four.spec", "/data/x.csv")) {
            assertTrue(run(script, Map.of(), file).text().contains("[-XX:+UseG1GC]"), file);
        }
        for (String command : List.of("presets", "--version", "-v.5")) {
            assertTrue(run(script, Map.of(), command).text().contains("[-XX:+UseSerialGC]"), command);
        }
    }

    private record Said(int code, String text) {}

    private static Said run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes()).strip();
        return new Said(process.waitFor(), text);
    }

    /// The script as the build writes it, but for the version it asks for.
    private Path script(Path builtWith) throws IOException {
        String text = Files.readString(Path.of("src", "main", "launcher", "initscope"))
                .replace("needed=25\n", "needed=" + NEEDED + "\n").replace("@built.with@", builtWith.toString());
        Path script = Files.createDirectories(folder.resolve("with a space")).toRealPath().resolve("initscope");
        Files.writeString(script, text);
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    /// A home whose java only says how it was called.
    private Path home(String name, int feature) throws IOException {
        Path home = folder.toRealPath().resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"" + feature + ".0.1\"\n");
        Path java = home.resolve("bin").resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s ' \"$0\"\nprintf '[%s]' \"$@\"\n");
        assertTrue(java.toFile().setExecutable(true));
        return home;
    }
}

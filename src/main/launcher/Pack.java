import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Run by `mvn package` as a source file, on the JDK of the build, after the jars: writes `target/initscope` and beside the
/// libraries two archives of classes linked in advance (JEP 483), one for commands and one for the window.
///
/// An archive is dumped from the list of classes a rehearsal loaded, not with `-XX:AOTCacheOutput`: the window is rehearsed
/// without a display, with a window system that must not be on the program's own class path, and several commands share one
/// archive. Both ways start equally fast. A rehearsal that fails costs the archive, never the build.
final class Pack {
    private static final long PATIENCE_SECONDS = 60;
    private static final String PICTURE = "rehearsal.png";

    private static final List<List<String>> COMMANDS = List.of(
            List.of("--help"),
            List.of("presets"),
            List.of("stats", "sigmoid", "normal(1)", "--histograms", "--gradients"),
            List.of("stats", "relu", "he-normal", "--format", "json", "--histograms", "--gradients"),
            List.of("stats", "tanh", "xavier-normal", "--format", "csv"),
            List.of("diagnose", "tanh", "xavier-normal"),
            List.of("render", "sigmoid", "normal(1)", "--output", PICTURE));

    private final Path target;
    /// Class lists, and in the log what the rehearsals said.
    private final Path workshop;
    private final Path log;
    private final Path launcher;
    private final Path jvm = Path.of(System.getProperty("java.home"), "bin", "java");

    private Pack(Path target) throws IOException {
        this.target = target;
        workshop = Files.createDirectories(target.resolve("launcher"));
        log = workshop.resolve("rehearsals.log");
        launcher = target.resolve("initscope");
        Files.deleteIfExists(log);
    }

    /// Takes the folder `target` and the tests' class path.
    public static void main(String[] args) throws IOException, InterruptedException {
        Pack pack = new Pack(Path.of(args[0]));
        pack.writeLauncher(Path.of(args[0]).resolveSibling("src").resolve("main").resolve("launcher").resolve("initscope"));
        if (pack.archiveIsStale("command")) {
            pack.archiveCommands();
        }
        if (pack.archiveIsStale("window")) {
            pack.archiveWindow(args[1]);
        }
    }

    private Path archive(String name) {
        return target.resolve("lib").resolve(name + ".jsa");
    }

    /// Removes an archive older than the jar, which the JVM would not accept any more.
    private boolean archiveIsStale(String name) throws IOException {
        Path archive = archive(name);
        if (Files.exists(archive) && Files.getLastModifiedTime(archive)
                .compareTo(Files.getLastModifiedTime(target.resolve("initscope.jar"))) > 0) {
            return false;
        }
        Files.deleteIfExists(archive);
        return true;
    }

    private void writeLauncher(Path source) throws IOException {
        String script = Files.readString(source).replace("@built.with@", System.getProperty("java.home"));
        Files.writeString(launcher, script);
        launcher.toFile().setExecutable(true, false);
    }

    private void archiveCommands() throws IOException, InterruptedException {
        List<Path> lists = new ArrayList<>();
        for (List<String> command : COMMANDS) {
            Path list = workshop.resolve("command-" + lists.size() + ".classlist");
            lists.add(list);
            List<String> line = new ArrayList<>(command);
            line.replaceAll(word -> word.equals(PICTURE) ? workshop.resolve(PICTURE).toString() : word);
            line.addFirst(launcher.toString());
            run(line, option("DumpLoadedClassList", list));
        }
        dump("command", lists, List.of(launcher.toString(), "--version"));
    }

    private void archiveWindow(String testClassPath) throws IOException, InterruptedException {
        Path list = workshop.resolve("window-0.classlist");
        run(List.of(jvm.toString(), "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw",
                "-Dheadless.geometry=1920x1200-32", "-cp",
                target.resolve("initscope.jar") + File.pathSeparator + testClassPath, "initscope.Rehearsal"),
                option("DumpLoadedClassList", list));
        dump("window", List.of(list), List.of(launcher.toString()));
    }

    /// Dumps through the launcher itself, so that the archive is made under the flags it will be used with. The numbers in the
    /// lists are left out: each list counts its own way.
    private void dump(String name, List<Path> lists, List<String> command) throws IOException, InterruptedException {
        Path all = workshop.resolve(name + ".classlist");
        Set<String> classes = new LinkedHashSet<>();
        for (Path list : lists) {
            if (Files.exists(list)) {
                Files.readAllLines(list).stream().map(line -> line.replaceFirst(" id: \\d+$", "")).forEach(classes::add);
            }
        }
        Files.write(all, classes);
        Path archive = archive(name);
        Path fresh = workshop.resolve(name + ".jsa");
        run(command, "-Xshare:dump -XX:+AOTClassLinking " + option("SharedClassListFile", all) + " "
                + option("SharedArchiveFile", fresh));
        if (Files.exists(fresh)) {
            Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
        } else {
            System.out.println("No archive for the " + name + ": it will start without, and more slowly.");
        }
    }

    private static String option(String name, Path file) {
        return "\"-XX:" + name + "=" + file + "\"";
    }

    private void run(List<String> command, String options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", options);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}

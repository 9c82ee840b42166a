import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Run by `mvn package -Pimage` and `-Pdeb` after [Pack], on the JDK of the build: makes `target/image/InitScope`, a folder with
/// a Java of its own that starts the program from wherever it is copied to, and of it, where that is asked for, a package to be
/// installed. jpackage makes packages for the system it runs on only: msi (needs WiX 3), dmg and rpm, with icons of their own kind,
/// were never run. The Debian package is made by [Deb], and was installed and taken away on Debian 12.
///
/// The folder carries one archive of classes linked in advance, made by the image's own JVM of the classes [Pack]'s rehearsals
/// loaded, for window and commands alike. Rejected: jlink's own archive, which knows only the JDK's classes.
final class Image {
    private static final long PATIENCE_SECONDS = 1200;
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.prefs,jdk.incubator.vector,jdk.jfr,jdk.unsupported";
    private static final String ARCHIVE = "initscope.jsa";

    private final Path target;
    private final Path project;
    private final Path workshop;
    private final String version;

    private Image(Path target, String version) {
        this.target = target;
        this.version = version;
        project = target.resolveSibling("src").getParent();
        workshop = target.resolve("image");
    }

    /// Takes the folder `target`, the version, and the kind: `app-image`, `deb`, `rpm`, `msi`, `exe`, `dmg` or `pkg`.
    public static void main(String[] args) throws IOException, InterruptedException {
        Image image = new Image(Path.of(args[0]).toAbsolutePath(), args[1]);
        Path folder = image.folder();
        image.archive(folder);
        System.out.printf("%s: %.0f MB%n", folder, size(folder) / 1e6);
        switch (args[2]) {
            case "app-image" -> { }
            case "deb" -> new Deb(folder, image.project.resolve("assets/icons"), image.workshop, image.version).write(image.target);
            default -> image.installer(args[2], folder);
        }
    }

    /// The folder, without what earlier builds left in it.
    private Path folder() throws IOException, InterruptedException {
        delete(workshop);
        Path input = Files.createDirectories(workshop.resolve("input").resolve("lib"));
        copy(target.resolve("initscope.jar"), input.resolveSibling("initscope.jar"));
        try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                copy(jar, input.resolve(jar.getFileName()));
            }
        }
        List<String> line = jpackage("app-image", workshop);
        line.addAll(List.of("--input", input.getParent().toString(), "--main-jar", "initscope.jar",
                "--main-class", "initscope.Launcher", "--add-modules", MODULES,
                "--jlink-options", "--strip-debug --no-man-pages --no-header-files"));
        // What the script `initscope` beside this file says too, with its reasons.
        for (String option : List.of("-Xlog:disable", "-XX:+UseG1GC", "-Djdk.reflect.useNativeAccessorOnly=true",
                "-XX:+UnlockExperimentalVMOptions", "-XX:+EnableVectorSupport",
                "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
                "-XX:SoftRefLRUPolicyMSPerMB=2", "-XX:SharedArchiveFile=$APPDIR/" + ARCHIVE)) {
            line.addAll(List.of("--java-options", option));
        }
        run(line, "");
        try (Stream<Path> made = Files.list(workshop)) {
            return made.filter(folder -> folder.getFileName().toString().startsWith("InitScope")).findFirst().orElseThrow();
        }
    }

    /// Dumps the archive through the image's own launcher, under the flags it will be used with.
    private void archive(Path folder) throws IOException, InterruptedException {
        Set<String> classes = new LinkedHashSet<>();
        for (String list : List.of("command.classlist", "window.classlist")) {
            Path file = target.resolve("launcher").resolve(list);
            if (Files.exists(file)) {
                classes.addAll(Files.readAllLines(file));
            }
        }
        Path launcher = find(folder, Set.of("InitScope", "InitScope.exe"));
        Path jar = find(folder, Set.of("initscope.jar"));
        if (launcher == null || jar == null || classes.isEmpty()) {
            System.out.println("No archive of classes: the image will start more slowly.");
            return;
        }
        Path all = Files.write(workshop.resolve("image.classlist"), classes);
        run(List.of(launcher.toString(), "--version"), "-Xshare:dump -XX:+AOTClassLinking -XX:SharedClassListFile=" + all
                + " -XX:SharedArchiveFile=" + jar.resolveSibling(ARCHIVE));
    }

    private void installer(String kind, Path folder) throws IOException, InterruptedException {
        Path association = workshop.resolve("initscope.properties");
        Files.writeString(association, """
                extension=initscope
                mime-type=application/x-initscope
                description=InitScope session
                """);
        // jpackage's own entry says that it opens such files, but not that it is to be given them.
        Path resources = Files.createDirectories(workshop.resolve("resources"));
        Files.writeString(resources.resolve("InitScope.desktop"), """
                [Desktop Entry]
                Name=APPLICATION_NAME
                Comment=APPLICATION_DESCRIPTION
                Exec=APPLICATION_LAUNCHER %f
                Icon=APPLICATION_ICON
                Terminal=false
                Type=Application
                Categories=DEPLOY_BUNDLE_CATEGORY
                DESKTOP_MIMES
                """);
        List<String> line = jpackage(kind, target);
        line.addAll(List.of("--resource-dir", resources.toString()));
        line.addAll(List.of("--app-image", folder.toString(), "--file-associations", association.toString()));
        line.addAll(switch (kind) {
            case "rpm" -> List.of("--linux-package-name", "initscope", "--linux-shortcut", "--linux-menu-group",
                    "Education;Science", "--linux-package-deps", "gtk3, pango");
            // Untried: for one user, so that no administrator is asked.
            case "msi", "exe" -> List.of("--win-per-user-install", "--win-menu", "--win-shortcut");
            default -> List.of();
        });
        run(line, "");
    }

    private List<String> jpackage(String kind, Path destination) {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(),
                "--type", kind, "--name", "InitScope", "--app-version", version, "--dest", destination.toString(),
                "--vendor", "InitScope", "--description", "What weight initialization does to a deep network"));
        boolean linux = System.getProperty("os.name").equals("Linux");
        if (linux && kind.equals("app-image")) {
            line.addAll(List.of("--icon", project.resolve("assets/icons/initscope-256.png").toString()));
        }
        return line;
    }

    private void run(List<String> command, String options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(workshop.resolve("image.log").toFile()));
        if (!options.isEmpty()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", options);
        }
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            System.err.println(Files.readString(workshop.resolve("image.log")));
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static Path find(Path folder, Set<String> names) throws IOException {
        try (Stream<Path> files = Files.find(folder, 8,
                (file, what) -> what.isRegularFile() && names.contains(file.getFileName().toString()))) {
            return files.findFirst().orElse(null);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.find(folder, 20, (_, what) -> what.isRegularFile())) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

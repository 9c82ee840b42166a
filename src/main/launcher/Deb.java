import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A Debian package of an image: the folder in `/opt`, the command `initscope`, an entry in the menu, and `.initscope` files as
/// its own. All of it are files of the package, and it has no scripts: what has to be told of them is told by dpkg's triggers.
///
/// Rejected: jpackage's own. Its scripts call xdg-desktop-menu, which fails where no desktop is installed, and then the package
/// can neither be set up nor taken away.
record Deb(Path image, Path icons, Path workshop, String version) {
    private static final String HOME = "opt/initscope";
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    /// Writes the package into this folder.
    void write(Path folder) throws IOException, InterruptedException {
        Path root = Files.createDirectories(workshop.resolve("deb"));
        Files.createDirectories(root.resolve("opt"));
        call("cp", "-al", image.toString(), root.resolve(HOME).toString());
        Path commands = Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(commands.resolve("initscope"), Path.of("../../" + HOME + "/bin/InitScope"));
        write(root, "usr/share/applications/initscope.desktop", """
                [Desktop Entry]
                Type=Application
                Name=InitScope
                Comment=What weight initialization does to a deep network
                Comment[ko]=가중치 초깃값이 깊은 신경망에 하는 일
                Exec=/%s/bin/InitScope %%f
                Icon=initscope
                Terminal=false
                Categories=Education;Science;
                Keywords=neural network;initialization;
                MimeType=application/x-initscope;
                """.formatted(HOME));
        write(root, "usr/share/mime/packages/initscope.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
                  <mime-type type="application/x-initscope">
                    <comment>InitScope session</comment>
                    <comment xml:lang="ko">InitScope 세션</comment>
                    <sub-class-of type="application/json"/>
                    <icon name="initscope"/>
                    <glob pattern="*.initscope"/>
                  </mime-type>
                </mime-info>
                """);
        for (int size : SIZES) {
            Path icon = root.resolve("usr/share/icons/hicolor/%dx%d/apps/initscope.png".formatted(size, size));
            Files.createDirectories(icon.getParent());
            Files.copy(icons.resolve("initscope-" + size + ".png"), icon, StandardCopyOption.REPLACE_EXISTING);
        }
        // JavaFX loads these late, and says in many words what one could do when they are not there.
        write(root, "DEBIAN/control", """
                Package: initscope
                Version: %s
                Architecture: amd64
                Section: science
                Priority: optional
                Maintainer: InitScope <initscope@localhost>
                Installed-Size: %d
                Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libpangoft2-1.0-0, libx11-6, libxtst6, libxxf86vm1
                Recommends: libgl1
                Description: What weight initialization does to a deep network
                 Sends random batches through a network and draws what every layer makes of
                 them, before it learns and while it does. Carries its own Java.
                """.formatted(version, kilobytes(root)));
        // dpkg's own choice takes a quarter of an hour over a hundred megabytes on a busy machine.
        call("dpkg-deb", "--build", "--root-owner-group", "-Zgzip", root.toString(),
                folder.resolve("initscope_" + version + "_amd64.deb").toString());
    }

    private static void write(Path root, String place, String text) throws IOException {
        Files.createDirectories(root.resolve(place).getParent());
        Files.writeString(root.resolve(place), text);
    }

    private static long kilobytes(Path root) throws IOException {
        try (var files = Files.find(root, 20, (_, what) -> what.isRegularFile())) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1024;
        }
    }

    private static void call(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }
}

package initscope.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what is not the reader's own: the usual place of each system.
public final class StateFolder {
    private static final String NAME = "initscope";

    private StateFolder() {
    }

    /// This user's. Nothing is made.
    public static Path ofUser() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve("InitScope");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("InitScope");
        }
        return absolute(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state")).resolve(NAME);
    }

    /// The XDG rules ignore a path that is not absolute.
    private static Path absolute(String given, Path otherwise) {
        try {
            return given != null && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
        } catch (InvalidPathException e) {
            return otherwise;
        }
    }
}

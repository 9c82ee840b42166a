package initscope;

import initscope.cli.CommandLine;
import initscope.document.SessionFile;
import initscope.document.SpecFile;
import initscope.ui.InitScopeApp;
import java.io.File;
import java.util.List;

/// A command means the command line; none, or a file to open, means the window. The JVM resolves [InitScopeApp] only where it is called, so
/// a command never pays for JavaFX.
public final class Main {
    private static final List<String> ENDINGS = List.of(SessionFile.ENDING, SpecFile.ENDING, ".md");

    private Main() {}

    /// Runs the command and exits with its code, or opens the window and returns when it is closed. A command that is done
    /// just returns: `System.exit` first makes a logger for the event.
    public static void main(String[] args) {
        if (args.length > 0 && !isFile(args)) {
            int code = CommandLine.run(args);
            if (code != 0) {
                System.exit(code);
            }
            return;
        }
        InitScopeApp.launch(args);
    }

    /// A file alone is opened in the window: a session, experiments or a lesson also where it is not there, so that the window
    /// says so. Commands have no dot.
    private static boolean isFile(String[] args) {
        return args.length == 1 && (ENDINGS.stream().anyMatch(args[0]::endsWith)
                || args[0].contains(".") && !args[0].startsWith("-") && new File(args[0]).isFile());
    }
}

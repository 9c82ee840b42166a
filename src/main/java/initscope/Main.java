package initscope;

import initscope.cli.CommandLine;
import initscope.document.SessionFile;
import initscope.ui.InitScopeApp;

/// A command means the command line; none, or a session to open, means the window. The JVM resolves [InitScopeApp] only where it is called, so
/// a command never pays for JavaFX.
public final class Main {
    private Main() {}

    /// Runs the command and exits with its code, or opens the window and returns when it is closed. A command that is done
    /// just returns: `System.exit` first makes a logger for the event.
    public static void main(String[] args) {
        if (args.length > 0 && !isSession(args)) {
            int code = CommandLine.run(args);
            if (code != 0) {
                System.exit(code);
            }
            return;
        }
        InitScopeApp.launch(args);
    }

    /// A session alone is opened in the window.
    private static boolean isSession(String[] args) {
        return args.length == 1 && args[0].endsWith(SessionFile.ENDING);
    }
}

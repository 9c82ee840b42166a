package initscope;

import initscope.cli.CommandLine;
import initscope.ui.InitScopeApp;

/// A command means the command line, none means the window. The JVM resolves [InitScopeApp] only where it is called, so
/// a command never pays for JavaFX.
public final class Main {
    private Main() {}

    /// Runs the command and exits with its code, or opens the window and returns when it is closed. A command that is done
    /// just returns: `System.exit` first makes a logger for the event.
    public static void main(String[] args) {
        if (args.length > 0) {
            int code = CommandLine.run(args);
            if (code != 0) {
                System.exit(code);
            }
            return;
        }
        InitScopeApp.launch(args);
    }
}

package initscope;

import initscope.ui.InitScopeApp;
import javafx.application.Platform;
import javafx.stage.Window;

/// Opens the window without a display, lets it live for a moment and closes it: what the build watches to learn which
/// classes a start needs.
final class Rehearsal {
    private static final long A_MOMENT_MILLIS = 3_000;
    private static final long TOO_LONG_MILLIS = 30_000;

    private Rehearsal() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(Rehearsal::closeAfterAMoment);
        InitScopeApp.launch();
    }

    private static void closeAfterAMoment() {
        try {
            long end = System.currentTimeMillis() + TOO_LONG_MILLIS;
            while (Window.getWindows().isEmpty() && System.currentTimeMillis() < end) {
                Thread.sleep(50);
            }
            Thread.sleep(A_MOMENT_MILLIS);
            Platform.exit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package initscope.ui.files;

import initscope.document.StateFolder;
import java.nio.file.Path;
import java.util.prefs.Preferences;

/// Where the window keeps what is not in files of the reader's own.
///
/// @param state the folder for what is kept against a crash; null keeps nothing
public record Home(Path state, Recent recent) {

    /// Nothing is kept.
    public static Home none() {
        return new Home(null, Recent.fresh());
    }

    /// This user's.
    public static Home ofUser(Preferences node) {
        return new Home(StateFolder.ofUser(), Recent.kept(node.node("recent")));
    }
}

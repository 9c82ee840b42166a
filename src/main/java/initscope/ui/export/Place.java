package initscope.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Who says where a file goes: a dialogue, or a robot.
public interface Place {

    /// @param owner the window the question is about
    /// @param title of the question
    /// @param name offered, with its ending
    /// @param kind what files with this ending are, in words
    /// @return empty if it was called off
    Optional<Path> ask(Window owner, String title, String name, String kind);
}

package initscope.ui.lesson;

import initscope.lesson.Scene;
import javafx.scene.Node;

/// What a lesson stands beside: the live panels or a page. The main window provides it.
public interface Board {

    /// Keeps what is on it now.
    void begin();

    /// Puts the experiments of a scene on it.
    void lay(Scene scene);

    /// Puts a curtain before it: nothing of it can be seen or reached any more.
    void cover(Node curtain);

    void reveal();

    /// Puts back what [#begin] kept.
    void end();
}

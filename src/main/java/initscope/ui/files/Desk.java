package initscope.ui.files;

import initscope.document.Reading;
import initscope.document.Session;
import javafx.beans.value.ObservableValue;

/// The window, as far as files are about it.
public interface Desk {

    /// Changes with everything worth saving; two states are equal where their files would say the same.
    ObservableValue<?> state();

    /// What of it is work, and not just a way to look: asked about before it is lost even where there is no file.
    Object work();

    /// All of the window, as a file keeps it.
    Session session();

    /// Shows what was opened.
    void show(Reading.Opened opened);

    /// As at first start.
    void fresh();
}

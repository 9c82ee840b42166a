package initscope.ui.export;

import initscope.experiment.table.Data;
import initscope.picture.Box;
import initscope.picture.Palette;
import initscope.picture.Surface;
import java.util.Optional;

/// What the window has to give away now. Asked on the FX thread only.
public interface Exhibit {

    /// Names what is shown: the page and its experiment, or the panels' specs.
    String title(Choice.What what);

    /// A sentence about it, or "".
    String sentence(Choice.What what);

    /// Paints it, background included.
    void paint(Choice.What what, Surface surface, Box box);

    /// How large it stands in the window, logical pixels.
    Box size(Choice.What what);

    /// The colours of the window.
    Palette palette();

    /// The numbers; empty before there are any.
    Optional<Data> data(Choice.What what);

    /// Whether there is a picture to be had.
    boolean isThere(Choice.What what);
}

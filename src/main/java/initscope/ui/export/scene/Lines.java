package initscope.ui.export.scene;

import initscope.picture.Align;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.kordamp.ikonli.javafx.FontIcon;

/// Text of the window as text, line by line where the window broke it.
///
/// @param faint written in the second rank, since it steps back in the window
record Lines(Roles roles, Outline outlines, boolean faint) {
    /// A line may be so much wider in the file's font than in the window's before it is set smaller.
    private static final double TOLERANCE = 1.03;

    /// @param at where the text stands
    void paint(Text text, Bounds at, Surface surface) {
        String written = text.getText();
        Role ink = roles.written(text.getFill());
        if (written == null || written.isBlank() || ink == null) {
            return;
        }
        if (text instanceof FontIcon) {
            outlines.sign(text, written, at.getMinX() - text.getLayoutBounds().getMinX(), at.getMinY()
                    - text.getLayoutBounds().getMinY(), surface, ink);
            return;
        }
        String style = text.getFont().getStyle().toLowerCase(Locale.ROOT);
        Type type = new Type(text.getFont().getSize(), style.contains("bold") || style.contains("black"));
        Role role = faint && ink == Role.TEXT ? Role.MUTED : ink;
        double first = at.getMinY() + text.getBaselineOffset();
        LayoutInfo layout = text.getLayoutInfo();
        double top = layout.getTextLineCount() == 0 ? 0 : layout.getTextLine(0, false).bounds().getMinY();
        double left = layout.getLogicalBounds(false).getMinX();
        for (TextLineInfo line : layout.getTextLines(false)) {
            String part = written.substring(Math.min(line.start(), written.length()), Math.min(line.end(), written.length()))
                    .strip();
            if (!part.isEmpty()) {
                double width = surface.width(part, type);
                double room = line.bounds().getWidth();
                Type fitting = width > room * TOLERANCE && room > 0 ? new Type(type.size() * room / width, type.bold()) : type;
                surface.text(part, at.getMinX() + line.bounds().getMinX() - left, first + line.bounds().getMinY() - top, fitting,
                        Align.LEFT, role);
            }
        }
    }
}

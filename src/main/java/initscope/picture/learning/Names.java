package initscope.picture.learning;

import initscope.picture.Look;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.util.List;

/// Room for the names at the ends of lines.
final class Names {
    private static final double MOST = 0.34;

    private Names() {
    }

    /// Logical pixels right of the plot for the names with a figure, at most a third of the width.
    ///
    /// @param figure the widest there will be
    static double room(Surface surface, Look look, List<String> names, String figure, double width) {
        Type type = new Type(look.small().size(), true);
        double widest = 0;
        for (String name : names) {
            widest = Math.max(widest, surface.width(name, type));
        }
        double more = names.isEmpty() ? 0 : 1.8 * type.size();
        double whole = widest + surface.width("  " + figure, type) + more;
        return Math.min(whole <= MOST * width ? whole : widest + more, MOST * width);
    }
}

package initscope.picture.ridge;

import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;

/// The sides on which values lie outside the axis, as triangles that point there.
record Arrows(boolean below, boolean above) {

    double width(Type type) {
        return ((below ? 0.75 : 0) + (above ? 0.75 : 0)) * type.size();
    }

    /// @param x where they begin
    void paint(Surface surface, Type type, double x, double baseline) {
        double a = 0.5 * type.size();
        double middle = baseline - type.cap() / 2;
        double from = x + 0.2 * type.size();
        if (below) {
            surface.polygon(new double[] {from + a, from + a, from}, new double[] {middle - 0.6 * a, middle + 0.6 * a, middle},
                    Role.HIDDEN);
            from += 0.75 * type.size();
        }
        if (above) {
            surface.polygon(new double[] {from, from, from + a}, new double[] {middle - 0.6 * a, middle + 0.6 * a, middle},
                    Role.HIDDEN);
        }
    }
}

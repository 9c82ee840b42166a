package initscope.picture.depth;

import initscope.picture.Ink;
import initscope.picture.Stroke;
import initscope.picture.Surface;

/// The sign of a quantity: tells its line from others without colour. Full for what was measured, hollow for theory.
public enum Mark {
    DISC(16, Math.PI / 16, 1),
    SQUARE(4, Math.PI / 4, 1.2),
    TRIANGLE(3, -Math.PI / 2, 1.35),
    DIAMOND(4, 0, 1.3);

    private final int corners;
    private final double turn;
    private final double size;

    Mark(int corners, double turn, double size) {
        this.corners = corners;
        this.turn = turn;
        this.size = size;
    }

    /// Length of the dashes of its line, 0 for a whole one: the channel beside colour and mark.
    public double dash() {
        return switch (this) {
            case DISC -> 0;
            case SQUARE -> 7;
            case TRIANGLE -> 3;
            case DIAMOND -> 1.5;
        };
    }

    /// The mark of the line of this number, from 0.
    public static Mark of(int number) {
        return values()[Math.floorMod(number, values().length)];
    }

    public void full(Surface surface, double x, double y, double radius, Ink ink) {
        surface.polygon(along(x, radius, true, corners), along(y, radius, false, corners), ink);
    }

    public void hollow(Surface surface, double x, double y, double radius, double line, Ink ground, Ink ink) {
        full(surface, x, y, radius, ground);
        surface.polyline(along(x, radius, true, corners + 1), along(y, radius, false, corners + 1), Stroke.solid(line), ink);
    }

    private double[] along(double center, double radius, boolean cosine, int count) {
        double[] points = new double[count];
        for (int k = 0; k < count; k++) {
            double angle = turn + 2 * Math.PI * k / corners;
            points[k] = center + radius * size * (cosine ? Math.cos(angle) : Math.sin(angle));
        }
        return points;
    }
}

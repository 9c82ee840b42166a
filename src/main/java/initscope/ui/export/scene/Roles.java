package initscope.ui.export.scene;

import initscope.picture.Palette;
import initscope.picture.Role;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;

/// The roles that come nearest to colours of the window.
///
/// @param shown the palette the window wears
record Roles(Palette shown) {
    /// Less opaque than this is not seen.
    private static final double UNSEEN = 0.04;
    private static final List<Role> WRITTEN = List.of(Role.TEXT, Role.MUTED, Role.GOOD, Role.WARN, Role.BAD, Role.FOCUS,
            Role.ATOM, Role.PANEL);
    private static final List<Role> FILLED = List.of(Role.BACKGROUND, Role.PANEL, Role.HOVER, Role.GRID, Role.AXIS, Role.BAND,
            Role.BAR, Role.FOCUS, Role.GOOD, Role.WARN, Role.BAD, Role.TEXT, Role.MUTED);

    /// For letters and signs; null where nothing is seen.
    Role written(Paint paint) {
        return nearest(paint, WRITTEN);
    }

    /// For areas and borders; null where nothing is seen.
    Role filled(Paint paint) {
        return nearest(paint, FILLED);
    }

    private Role nearest(Paint paint, List<Role> among) {
        Color colour = switch (paint) {
            case Color plain -> plain;
            case LinearGradient gradient when !gradient.getStops().isEmpty() -> gradient.getStops().getFirst().getColor();
            case RadialGradient gradient when !gradient.getStops().isEmpty() -> gradient.getStops().getFirst().getColor();
            case null, default -> null;
        };
        if (colour == null || colour.getOpacity() < UNSEEN) {
            return null;
        }
        int ground = shown.rgb(Role.PANEL);
        double a = colour.getOpacity();
        double red = mix(colour.getRed(), ground >> 16, a);
        double green = mix(colour.getGreen(), ground >> 8, a);
        double blue = mix(colour.getBlue(), ground, a);
        Role best = among.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Role role : among) {
            int rgb = shown.rgb(role);
            double r = red - (rgb >> 16 & 0xFF);
            double g = green - (rgb >> 8 & 0xFF);
            double b = blue - (rgb & 0xFF);
            double distance = 2 * r * r + 4 * g * g + 3 * b * b;
            if (distance < least) {
                least = distance;
                best = role;
            }
        }
        return best;
    }

    private static double mix(double over, int under, double opacity) {
        return 255 * over * opacity + (under & 0xFF) * (1 - opacity);
    }
}

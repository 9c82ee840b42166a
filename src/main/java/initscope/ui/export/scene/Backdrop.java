package initscope.ui.export.scene;

import initscope.picture.Box;
import initscope.picture.Role;
import initscope.picture.Surface;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;

/// What a region paints behind its children: its fills, with round corners, and its borders.
record Backdrop(Roles roles, Outline outlines) {
    private static final int CORNER = 6;

    void paint(Region region, Box box, Surface surface) {
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                Role ink = region.getStyleClass().contains("track") ? Role.GRID : roles.filled(fill.getFill());
                Insets in = fill.getInsets();
                Box inside = box.inset(in.getLeft(), in.getTop(), in.getRight(), in.getBottom());
                if (ink == null || !(inside.width() > 0 && inside.height() > 0)) {
                    continue;
                }
                if (region.getShape() != null) {
                    var own = region.getShape().getLayoutBounds();
                    double across = region.isScaleShape() ? inside.width() / own.getWidth() : 1;
                    double down = region.isScaleShape() ? inside.height() / own.getHeight() : 1;
                    outlines.fill(region.getShape(), inside.centerX() - across * own.getCenterX(),
                            inside.centerY() - down * own.getCenterY(), across, down, surface, ink);
                } else {
                    var radii = fill.getRadii();
                    double r = radii.isTopLeftHorizontalRadiusAsPercentage()
                            ? radii.getTopLeftHorizontalRadius() * inside.width() : radii.getTopLeftHorizontalRadius();
                    area(inside, Math.min(r, Math.min(inside.width(), inside.height()) / 2), surface, ink);
                }
            }
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> border(stroke, box, surface));
        }
    }

    private static void area(Box box, double radius, Surface surface, Role ink) {
        if (radius < 0.75) {
            surface.fillRect(box, ink);
            return;
        }
        int n = CORNER + 1;
        double[] xs = new double[4 * n];
        double[] ys = new double[4 * n];
        for (int corner = 0; corner < 4; corner++) {
            double cx = corner == 0 || corner == 3 ? box.right() - radius : box.x() + radius;
            double cy = corner < 2 ? box.bottom() - radius : box.y() + radius;
            for (int k = 0; k < n; k++) {
                double angle = Math.PI / 2 * (corner + k / (double) CORNER);
                xs[corner * n + k] = cx + radius * Math.cos(angle);
                ys[corner * n + k] = cy + radius * Math.sin(angle);
            }
        }
        surface.polygon(xs, ys, ink);
    }

    private void border(BorderStroke stroke, Box outer, Surface surface) {
        Insets in = stroke.getInsets();
        Box box = outer.inset(in.getLeft(), in.getTop(), in.getRight(), in.getBottom());
        BorderWidths w = stroke.getWidths();
        side(stroke.getTopStyle(), stroke.getTopStroke(), new Box(box.x(), box.y(), box.width(), w.getTop()), surface);
        side(stroke.getBottomStyle(), stroke.getBottomStroke(),
                new Box(box.x(), box.bottom() - w.getBottom(), box.width(), w.getBottom()), surface);
        side(stroke.getLeftStyle(), stroke.getLeftStroke(), new Box(box.x(), box.y(), w.getLeft(), box.height()), surface);
        side(stroke.getRightStyle(), stroke.getRightStroke(),
                new Box(box.right() - w.getRight(), box.y(), w.getRight(), box.height()), surface);
    }

    private void side(BorderStrokeStyle style, Paint paint, Box box, Surface surface) {
        Role ink = style == null || style == BorderStrokeStyle.NONE ? null : roles.filled(paint);
        if (ink != null && box.width() > 0 && box.height() > 0) {
            surface.fillRect(box, ink);
        }
    }
}

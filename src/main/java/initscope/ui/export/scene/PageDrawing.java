package initscope.ui.export.scene;

import initscope.picture.Box;
import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.record.Placed;
import initscope.ui.canvas.Plot;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// A node and everything seen in it, painted at its place. On the FX thread.
public final class PageDrawing {
    /// Less opaque than this is not seen.
    private static final double UNSEEN = 0.05;
    /// Less opaque than this is meant to step back.
    private static final double FAINT = 0.75;

    private final Node page;
    private final Roles roles;
    private final Outline outlines = new Outline();

    /// @param shown the palette the window wears now
    public PageDrawing(Node page, Palette shown) {
        this.page = page;
        roles = new Roles(shown);
    }

    /// Width and height of the page, logical pixels.
    public Box box() {
        Bounds bounds = page.getLayoutBounds();
        return new Box(0, 0, bounds.getWidth(), bounds.getHeight());
    }

    /// Paints the page into a box: as large as fits, in the middle.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        Box own = box();
        double zoom = Math.min(box.width() / own.width(), box.height() / own.height());
        if (!(zoom > 0 && Double.isFinite(zoom))) {
            return;
        }
        surface.clip(box);
        node(page, new Placed(surface, surface.snap(box.x() + (box.width() - zoom * own.width()) / 2),
                surface.snap(box.y() + (box.height() - zoom * own.height()) / 2), zoom), 1);
        surface.unclip();
    }

    /// Paints only the pictures of a page, each afresh for its share of the box.
    public static void pictures(Node page, Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        List<Plot> plots = plots(page);
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Plot plot : plots) {
            Bounds at = at(page, plot, plot.getLayoutBounds());
            left = Math.min(left, at.getMinX());
            top = Math.min(top, at.getMinY());
            right = Math.max(right, at.getMaxX());
            bottom = Math.max(bottom, at.getMaxY());
        }
        double across = box.width() / (right - left);
        double down = box.height() / (bottom - top);
        for (Plot plot : plots) {
            Bounds at = at(page, plot, plot.getLayoutBounds());
            double x = surface.snap(box.x() + (at.getMinX() - left) * across);
            double y = surface.snap(box.y() + (at.getMinY() - top) * down);
            surface.clip(new Box(x, y, at.getWidth() * across, at.getHeight() * down));
            plot.paint(new Placed(surface, x, y, 1), new Box(0, 0, at.getWidth() * across, at.getHeight() * down));
            surface.unclip();
        }
    }

    /// The pictures seen in a page, in the order of the scene.
    public static List<Plot> plots(Node page) {
        List<Plot> plots = new ArrayList<>();
        collect(page, plots);
        return plots;
    }

    private static void collect(Node node, List<Plot> plots) {
        if (!node.isVisible() || node.getOpacity() < UNSEEN) {
            return;
        }
        if (node instanceof Plot plot) {
            if (plot.getWidth() >= 1 && plot.getHeight() >= 1) {
                plots.add(plot);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, plots));
        }
    }

    /// Bounds of a node in those of the page.
    private static Bounds at(Node page, Node node, Bounds bounds) {
        return page.sceneToLocal(node.localToScene(bounds));
    }

    private void node(Node node, Surface surface, double opacity) {
        double seen = opacity * node.getOpacity();
        if (!node.isVisible() || seen < UNSEEN || outside(node)) {
            return;
        }
        Box clip = node.getClip() == null ? null : clip(node);
        if (clip != null) {
            surface.clip(clip);
        }
        switch (node) {
            case Plot plot -> plot(plot, surface);
            case Text text -> new Lines(roles, outlines, seen < FAINT).paint(text, at(page, text, text.getLayoutBounds()), surface);
            case Shape shape -> outlines.paint(shape, page, surface,
                    roles.filled(shape.getFill() == null ? shape.getStroke() : shape.getFill()));
            case Region region -> {
                new Backdrop(roles, outlines).paint(region, box(at(page, region, new BoundingBox(0, 0, region.getWidth(), region.getHeight()))),
                        surface);
                children(region, surface, seen);
            }
            case Parent parent -> children(parent, surface, seen);
            default -> { }
        }
        if (clip != null) {
            surface.unclip();
        }
    }

    private void children(Parent parent, Surface surface, double opacity) {
        parent.getChildrenUnmodifiable().forEach(child -> node(child, surface, opacity));
    }

    private boolean outside(Node node) {
        Bounds at = at(page, node, node.getBoundsInLocal());
        Box own = box();
        return at.isEmpty() || at.getMaxX() < 0 || at.getMaxY() < 0 || at.getMinX() > own.width() || at.getMinY() > own.height();
    }

    private Box clip(Node node) {
        Node clip = node.getClip();
        return clip instanceof Rectangle ? box(at(page, node, clip.getBoundsInParent())) : null;
    }

    /// A picture is painted as the window paints it: where its ground is a panel's, so it is here.
    private void plot(Plot plot, Surface surface) {
        Box place = box(at(page, plot, new BoundingBox(0, 0, plot.getWidth(), plot.getHeight())));
        surface.clip(place);
        Surface own = new Placed(surface, surface.snap(place.x()), surface.snap(place.y()), 1);
        plot.paint(plot.isOnPanel() ? new Grounded(own) : own, new Box(0, 0, place.width(), place.height()));
        surface.unclip();
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}

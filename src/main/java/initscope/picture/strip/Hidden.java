package initscope.picture.strip;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.statistics.Histogram;

/// Writes the shares of a layer that its bins do not show, with an arrow to the side they lie on.
///
/// @param cell whose left and right end the shares stand at
record Hidden(Surface surface, Type type, Box cell, double baseline) {

    /// Both sides where there is room, else the sides that hide something, else their sum.
    void paint(Histogram h) {
        if (h.hidden() == 0) {
            return;
        }
        String below = Figures.percent((double) h.below() / h.total());
        String above = Figures.percent((double) h.above() / h.total());
        double room = cell.width() - gap();
        if (width(below) + width(above) <= room) {
            left(below);
            right(above, true);
        } else if (h.above() == 0) {
            left(below);
        } else if (h.below() == 0) {
            right(above, true);
        } else {
            left("");
            right(Figures.percent((double) h.hidden() / h.total()), true);
        }
    }

    /// The sum, at the right end, if anything is hidden.
    ///
    /// @return how far to the right there is still room
    double paintCompact(Histogram h) {
        if (h.hidden() == 0) {
            return cell.right();
        }
        double x = right(Figures.percent((double) h.hidden() / h.total()), h.above() > 0);
        if (h.below() > 0) {
            x -= type.size() * 0.25;
            arrow(x, -1);
            x -= arrow();
        }
        return x - gap();
    }

    private void left(String share) {
        arrow(cell.x() + arrow(), -1);
        if (!share.isEmpty()) {
            surface.text(share, cell.x() + arrow() + type.size() * 0.25, baseline, type, Align.LEFT, Role.HIDDEN);
        }
    }

    /// @return where the text begins
    private double right(String share, boolean arrow) {
        double end = cell.right() - (arrow ? arrow() + type.size() * 0.25 : 0);
        if (arrow) {
            arrow(cell.right() - arrow(), 1);
        }
        surface.text(share, end, baseline, type, Align.RIGHT, Role.HIDDEN);
        return end - surface.width(share, type);
    }

    private double width(String share) {
        return surface.width(share, type) + arrow() + type.size() * 0.25;
    }

    private double gap() {
        return type.size() * 0.5;
    }

    private double arrow() {
        return type.size() * 0.55;
    }

    /// A triangle from x in a direction: 1 right, −1 left.
    private void arrow(double x, int direction) {
        double half = arrow() * 0.6;
        double middle = baseline - type.cap() / 2;
        surface.polygon(new double[] {x, x + direction * arrow(), x}, new double[] {middle - half, middle, middle + half},
                Role.HIDDEN);
    }
}

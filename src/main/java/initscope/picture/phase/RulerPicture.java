package initscope.picture.phase;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.sweep.Ruler;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;

/// The trainable depth as a ruler: a bar as long as a signal can be followed, marks at ξ_q and ξ_c, and the network's own
/// depth as a pin.
///
/// @param yours what stands at the pin
public record RulerPicture(Ruler ruler, Look look, String yours) {

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (ruler == null || !ruler.known() || !(box.width() > 80)) {
            return;
        }
        Type type = look.small();
        double reached = ruler.trainable() >= 0 ? ruler.trainable() : 0;
        double end = Math.max(1.4 * ruler.depth(), Math.min(1.1 * reached, 4.0 * ruler.depth()));
        Box bar = new Box(box.x() + look.text(), box.y() + type.size() * 2, box.width() - 2 * look.text(), type.size() * 0.7);
        surface.fillRect(bar, Role.GRID);
        double reach = Math.min(1, reached / end);
        if (reach > 0) {
            surface.fillRect(new Box(bar.x(), bar.y(), Math.max(surface.pixel(), bar.width() * reach), bar.height()), Role.BAR);
        }
        double free = bar.x() - 1;
        free = mark(surface, bar, ruler.lengthScale() / end, "ξq " + figure(ruler.lengthScale()), free);
        free = mark(surface, bar, ruler.correlationScale() / end, "ξc " + figure(ruler.correlationScale()), free);
        String all = Ruler.SCALES + " ξc " + figure(ruler.trainable());
        if (ruler.trainable() <= end) {
            mark(surface, bar, ruler.trainable() / end, all, free);
        } else if (bar.right() - surface.width(all + " →", type) > free) {
            surface.text(all + " →", bar.right(), bar.bottom() + type.size() * 1.2, type, Align.RIGHT, Role.MUTED);
        }
        double pin = bar.x() + bar.width() * ruler.depth() / end;
        double half = 4 * look.line();
        surface.fillRect(new Box(pin - 1, bar.y() - 2, 2 * look.line(), bar.height() + 4), Role.TEXT);
        surface.polygon(new double[] {pin - half, pin + half, pin}, new double[] {bar.y() - half - 3, bar.y() - half - 3, bar.y() - 2},
                Role.TEXT);
        double width = surface.width(yours, type);
        surface.text(yours, Math.clamp(pin, bar.x() + width / 2, Math.max(bar.x() + width / 2, bar.right() - width / 2)),
                box.y() + type.size() * 0.85, type, Align.CENTER, Role.TEXT);
    }

    /// A tick under the bar, its label where the ones before leave room.
    ///
    /// @return where room begins again
    private double mark(Surface surface, Box bar, double share, String label, double free) {
        if (!(share >= 0 && share <= 1)) {
            return free;
        }
        Type type = look.small();
        double x = bar.x() + bar.width() * share;
        double width = surface.width(label, type);
        double left = Math.clamp(x - width / 2, bar.x(), Math.max(bar.x(), bar.right() - width));
        if (left < free) {
            return free;
        }
        surface.fillRect(new Box(surface.snap(x), bar.y(), surface.pixel(), bar.height() + 4), Role.TEXT);
        surface.text(label, left, bar.bottom() + type.size() * 1.2, type, Align.LEFT, Role.MUTED);
        return left + width + type.size();
    }

    private static String figure(double layers) {
        return layers >= 10 && layers < 1e5 ? String.valueOf(Math.round(layers)) : Figures.number(layers);
    }
}

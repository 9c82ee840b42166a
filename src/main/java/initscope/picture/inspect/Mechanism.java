package initscope.picture.inspect;

import initscope.experiment.inspection.Bar;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.inspection.Phi;
import initscope.picture.Box;
import initscope.picture.Hatch;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Side;
import initscope.statistics.Histogram;
import java.util.Optional;

/// How a layer turns z into x: the density of z, over it the slope and the curve of the activation function, left of the
/// curve the density of x. What lies under the flat ends of the curve is hatched.
///
/// @param inspection null before the first
/// @param chosen a bar whose members are asked for, or null
/// @param pointed the bar under the pointer, or null
public record Mechanism(Inspection inspection, Stage stage, Pick chosen, Pick pointed, Look look, Captions captions) {

    /// Paints into `box`, background included.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        if (inspection == null) {
            new Lettering(surface, look.plain()).block(captions.of(Caption.EMPTY), box.inset(12, 12, 12, 12), null,
                    Role.MUTED);
        } else {
            parts(surface, MechanismLayout.of(look, box));
        }
        surface.unclip();
    }

    private void parts(Surface surface, MechanismLayout layout) {
        for (Box plot : new Box[] {layout.curve(), layout.slope(), layout.before(), layout.after()}) {
            surface.fillRect(plot, Role.PANEL);
        }
        new Trail(this, layout).paint(surface);
        zones(surface, layout);
        density(surface, layout.before(), true);
        density(surface, layout.after(), false);
        slope(surface, layout.slope());
        curve(surface, layout.curve());
        new MechanismText(surface, this, layout).paint();
    }

    /// The saturated ends, hatched through all three plots on the axis of z.
    private void zones(Surface surface, MechanismLayout layout) {
        for (Box plot : new Box[] {layout.curve(), layout.slope(), layout.before()}) {
            for (Box zone : zones(plot)) {
                Hatch.fill(surface, zone, null, Role.GRID, 0.75 * look.text(), 1.3 * look.line());
                surface.fillRect(new Box(zone.x() > plot.x() ? zone.x() : zone.right() - surface.pixel(), zone.y(),
                        surface.pixel(), zone.height()), Role.MUTED);
            }
        }
    }

    /// Where a plot on the axis of z is saturated: none, one or two boxes.
    Box[] zones(Box plot) {
        Phi phi = inspection.phi();
        Scale z = z(plot);
        double low = Double.isNaN(phi.saturatedLow()) ? plot.x() : z.at(phi.saturatedLow());
        double high = Double.isNaN(phi.saturatedHigh()) ? plot.right() : z.at(phi.saturatedHigh());
        boolean left = low > plot.x() + 0.5;
        boolean right = high < plot.right() - 0.5;
        Box lower = new Box(plot.x(), plot.y(), low - plot.x(), plot.height());
        Box upper = new Box(high, plot.y(), plot.right() - high, plot.height());
        return left && right ? new Box[] {lower, upper} : left ? new Box[] {lower}
                : right ? new Box[] {upper} : new Box[0];
    }

    private void density(Surface surface, Box plot, boolean ofZ) {
        Histogram h = inspection.histogram(ofZ);
        if (h.shown() + h.hidden() > 0) {
            bars(plot, ofZ).paint(surface, look, bar(chosen, ofZ), bar(pointed, ofZ));
        } else {
            Hatch.fill(surface, plot, null, Role.GRID, 0.7 * look.text(), look.line());
        }
        double line = Math.max(surface.pixel(), surface.snap(look.line()));
        surface.fillRect(ofZ ? new Box(plot.x(), plot.bottom(), plot.width(), line)
                : new Box(plot.x() - line, plot.y(), line, plot.height()), Role.AXIS);
    }

    private static Bar bar(Pick pick, boolean ofZ) {
        return pick != null && pick.side() == Side.PREACTIVATION == ofZ ? pick.bar() : null;
    }

    Bars bars(Box plot, boolean ofZ) {
        return Bars.of(inspection.histogram(ofZ), ofZ ? stage.z() : stage.x(), plot, ofZ, look);
    }

    Scale z(Box plot) {
        return new Scale.Linear(stage.z(), plot.x(), plot.right());
    }

    Scale x(Box plot) {
        return new Scale.Linear(stage.x(), plot.bottom(), plot.y());
    }

    private void slope(Surface surface, Box plot) {
        Scale z = z(plot);
        Scale y = slopes(plot);
        int n = points(plot);
        double[] px = new double[n + 2];
        double[] py = new double[n + 2];
        double[] lineX = new double[n];
        double[] lineY = new double[n];
        for (int i = 0; i < n; i++) {
            lineX[i] = plot.x() + i * plot.width() / (n - 1);
            lineY[i] = y.at(Math.abs(inspection.phi().slope(z.value(lineX[i]))));
            px[i + 1] = lineX[i];
            py[i + 1] = lineY[i];
        }
        px[0] = plot.x();
        px[n + 1] = plot.right();
        py[0] = plot.bottom();
        py[n + 1] = plot.bottom();
        surface.polygon(px, py, Role.HOVER);
        surface.polyline(lineX, lineY, Stroke.solid(1.6 * look.line()), Role.GOOD);
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), surface.pixel()), Role.AXIS);
    }

    Scale slopes(Box plot) {
        double most = inspection.phi().steepest();
        return new Scale.Linear(new Interval(0, most > 0 ? 1.08 * most : 1), plot.bottom(), plot.y());
    }

    private void curve(Surface surface, Box plot) {
        Scale z = z(plot);
        Scale x = x(plot);
        zero(surface, plot, z, x);
        int n = points(plot);
        double[] px = new double[n];
        double[] py = new double[n];
        for (int i = 0; i < n; i++) {
            px[i] = plot.x() + i * plot.width() / (n - 1);
            py[i] = x.at(inspection.phi().at(z.value(px[i])));
        }
        surface.clip(plot);
        surface.polyline(px, py, Stroke.solid(2.4 * look.line()), Role.TEXT);
        surface.unclip();
    }

    private void zero(Surface surface, Box plot, Scale z, Scale x) {
        if (stage.z().contains(0)) {
            surface.fillRect(new Box(surface.snap(z.at(0)), plot.y(), surface.pixel(), plot.height()), Role.GRID);
        }
        if (stage.x().contains(0)) {
            surface.fillRect(new Box(plot.x(), surface.snap(x.at(0)), plot.width(), surface.pixel()), Role.GRID);
        }
    }

    static int points(Box plot) {
        return (int) Math.clamp(plot.width(), 2, 2000) + 1;
    }

    /// The bar at a point of a picture painted into `box`.
    public Optional<Pick> pickAt(Box box, double px, double py) {
        if (inspection == null) {
            return Optional.empty();
        }
        MechanismLayout layout = MechanismLayout.of(look, box);
        Optional<Pick> before = bars(layout.before(), true).at(px, py).map(bar -> new Pick(Side.PREACTIVATION, bar));
        return before.isPresent() ? before
                : bars(layout.after(), false).at(px, py).map(bar -> new Pick(Side.ACTIVATION, bar));
    }

    /// The picture in words.
    public String text() {
        return inspection == null ? captions.of(Caption.EMPTY) : MechanismText.sentence(inspection, captions);
    }
}

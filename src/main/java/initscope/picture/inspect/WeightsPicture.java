package initscope.picture.inspect;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.inspection.Incoming;
import initscope.experiment.inspection.Inspection;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ticks;
import initscope.picture.axes.Ticks.Tick;

/// The weights that feed one unit: their histogram on the axis all units of the layer share, and the strongest by name.
///
/// @param inspection null before the first
/// @param unit counted from 0
public record WeightsPicture(Inspection inspection, int unit, Look look, Captions captions) {

    /// Paints into `box`, background included.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        if (inspection != null && unit >= 0 && unit < inspection.incoming().units()) {
            paint(surface, box, inspection.incoming().unit(unit));
        }
        surface.unclip();
    }

    private void paint(Surface surface, Box box, Incoming.Unit fed) {
        double t = look.text();
        Box inner = box.inset(0.8 * t, 0.8 * t, 0.8 * t, 0.3 * t);
        double baseline = inner.y() + t;
        String title = captions.of(Caption.WEIGHTS, String.valueOf(unit + 1));
        surface.text(title, inner.x(), baseline, look.bold(), Align.LEFT, Role.TEXT);
        String norm = new Lettering(surface, look.plain()).fitting(
                inner.width() - surface.width(title, look.bold()) - t,
                captions.of(Caption.NORM, Figures.number(fed.norm()), Figures.number(fed.bias())));
        if (norm != null) {
            surface.text(norm, inner.x() + surface.width(title, look.bold()) + 0.8 * t, baseline, look.plain(), Align.LEFT,
                    Role.TEXT);
        }
        double side = Math.min(15 * t, 0.4 * inner.width());
        strongest(surface, fed, new Box(inner.right() - side, inner.y() + 1.6 * t, side, inner.height() - 1.6 * t));
        Box plot = new Box(inner.x(), inner.y() + 1.9 * t, Math.max(1, inner.width() - side - 1.5 * t),
                Math.max(1, inner.height() - 1.9 * t - 1.7 * t));
        surface.fillRect(plot, Role.PANEL);
        Interval axis = Interval.around(fed.histogram().low(), fed.histogram().high());
        Bars bars = Bars.of(fed.histogram(), axis, plot, true, look);
        surface.fillRect(new Box(surface.snap(bars.values().at(0)), plot.y(), surface.pixel(), plot.height()), Role.GRID);
        bars.paint(surface, look, null, null);
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), surface.pixel()), Role.AXIS);
        Type type = look.small();
        for (Tick tick : Ticks.linear(axis, (int) Math.clamp(plot.width() / (5 * t), 4, 8))) {
            double at = bars.values().at(tick.value());
            double half = surface.width(tick.label(), type) / 2;
            if (at - half >= inner.x() - 2 && at + half <= plot.right() + t) {
                surface.text(tick.label(), at, plot.bottom() + 1.25 * type.size(), type, Align.CENTER, Role.MUTED);
            }
        }
    }

    private void strongest(Surface surface, Incoming.Unit fed, Box room) {
        double line = 1.3 * look.text();
        double y = room.y() + look.text();
        surface.text(captions.of(Caption.STRONGEST), room.x(), y, look.plain(), Align.LEFT, Role.MUTED);
        for (Incoming.Weight weight : fed.strongest()) {
            y += line;
            if (y > room.bottom()) {
                return;
            }
            surface.text(captions.of(inspection.layer().layer() == 1 ? Caption.FROM_INPUT : Caption.FROM_UNIT,
                    String.valueOf(weight.from() + 1)), room.x(), y, look.plain(), Align.LEFT, Role.TEXT);
            surface.text(Figures.number(weight.value()), room.right(), y, look.bold(), Align.RIGHT, Role.TEXT);
        }
    }

    /// The picture in words.
    public String text() {
        if (inspection == null || unit < 0 || unit >= inspection.incoming().units()) {
            return captions.of(Caption.EMPTY);
        }
        Incoming.Unit fed = inspection.incoming().unit(unit);
        return captions.of(Caption.WEIGHTS_SENTENCE, String.valueOf(unit + 1), String.valueOf(fed.histogram().total()),
                Figures.number(fed.norm()), Figures.number(fed.bias()));
    }
}

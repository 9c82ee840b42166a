package initscope.picture.pretraining;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.pretraining.course.Learning;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.statistics.Histogram;

/// The activations of the layer being learned.
record ActivationBars(Learning learning, Look look, Captions captions) {

    void paint(Surface surface, Box box) {
        Histogram h = learning.activations();
        if (h == null) {
            return;
        }
        double t = look.text();
        String title = learning.layer() == 0 ? captions.of(Caption.ACTIVATIONS_LAST)
                : captions.of(Caption.ACTIVATIONS, String.valueOf(learning.layer()));
        String fits = new Lettering(surface, look.bold()).fitting(box.width(), title);
        if (fits != null) {
            surface.text(fits, box.x(), box.y() + t, look.bold(), Align.LEFT, Role.TEXT);
        }
        Box plot = box.inset(0.4 * t, 1.6 * t, 0.4 * t, 1.5 * t);
        if (!(plot.width() > 2 * t && plot.height() > t)) {
            return;
        }
        surface.fillRect(plot, Role.PANEL);
        long most = 1;
        for (int k = 0; k < h.bins(); k++) {
            most = Math.max(most, h.count(k));
        }
        for (int k = 0; k < h.bins(); k++) {
            if (h.count(k) > 0) {
                double left = surface.snap(plot.x() + k * plot.width() / h.bins());
                double right = surface.snap(plot.x() + (k + 1) * plot.width() / h.bins()) - surface.pixel();
                double height = Math.max(surface.pixel(), 0.94 * plot.height() * h.count(k) / most);
                surface.fillRect(new Box(left, plot.bottom() - height, Math.max(surface.pixel(), right - left), height), Role.BAR);
            }
        }
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), Math.max(surface.pixel(), surface.snap(look.line()))),
                Role.AXIS);
        Interval axis = Interval.around(h.low(), h.high());
        Scale x = new Scale.Linear(axis, plot.x(), plot.right());
        double free = box.x() - t;
        for (Ticks.Tick tick : Ticks.linear(axis, (int) Math.clamp(plot.width() / (4 * t), 1, 8))) {
            double at = x.at(tick.value());
            double half = surface.width(tick.label(), look.small()) / 2;
            if (at - half > free) {
                surface.text(tick.label(), at, plot.bottom() + 1.15 * t, look.small(), Align.CENTER, Role.MUTED);
                free = at + half + 0.4 * t;
            }
        }
        if (h.nonFinite() > 0) {
            surface.text("NaN, ∞: " + Figures.percent((double) h.nonFinite() / h.total()), plot.x() + 0.3 * t, plot.y() + t,
                    look.small(), Align.LEFT, Role.NOT_FINITE);
        } else if (h.hidden() > 0) {
            String text = (h.below() > 0 ? "← " + Figures.percent((double) h.below() / h.total()) + "  " : "")
                    + (h.above() > 0 ? Figures.percent((double) h.above() / h.total()) + " →" : "");
            surface.text(text, plot.right() - 0.3 * t, plot.y() + t, look.small(), Align.RIGHT, Role.HIDDEN);
        }
    }
}

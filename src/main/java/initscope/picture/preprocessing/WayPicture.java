package initscope.picture.preprocessing;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.preprocessing.Trial;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.depth.Mark;
import initscope.statistics.Histogram;

/// One way: its name, people as it gives them to the network, the first layer's pre-activations, and how far one sample pushes
/// all weights of a unit the same way.
public record WayPicture(Trial trial, Look look, Captions captions) {
    /// Where tanh has lost nineteen twentieths of its slope.
    private static final double FLAT = 2.178;

    public void paint(Surface surface, Box box) {
        Type type = look.small();
        surface.clip(box);
        double x = box.x();
        fitted(surface, captions.name(trial.way()), x, box.y() + 1.1 * look.text(), box.width(), look.bold(), Role.TEXT);
        fitted(surface, captions.given(trial.way()), x, box.y() + 1.2 * look.text() + 1.2 * type.size(), box.width(), type,
                Role.MUTED);
        double head = 1.4 * look.text() + 1.7 * type.size();
        double foot = 3.4 * type.size();
        double left = box.height() - head - foot;
        if (left > 4 * type.size()) {
            double upper = 0.64 * left;
            Box top = new Box(x, box.y() + head, box.width(), upper - 0.6 * type.size());
            if (trial.way().isOfCategory()) {
                table(surface, top);
            } else {
                scatter(surface, top);
            }
            bars(surface, new Box(x, box.y() + head + upper, box.width(), left - upper));
        }
        agreement(surface, new Box(x, box.bottom() - foot, box.width(), foot));
        surface.unclip();
    }

    /// Both inputs on one scale that holds 0.
    private void scatter(Surface surface, Box box) {
        Type type = look.small();
        double side = Math.min(box.width(), box.height() - 1.5 * type.size());
        if (side < 4 * type.size() || trial.people().isEmpty()) {
            return;
        }
        Box plot = new Box(box.centerX() - side / 2, box.y(), side, side);
        double least = 0;
        double most = 0;
        for (Trial.Person person : trial.people()) {
            for (double v : person.inputs()) {
                least = Double.isFinite(v) ? Math.min(least, v) : least;
                most = Double.isFinite(v) ? Math.max(most, v) : most;
            }
        }
        double edge = 0.05 * Math.max(1e-12, most - least);
        Interval axis = new Interval(least - edge, most + edge);
        Scale across = new Scale.Linear(axis, plot.x(), plot.right());
        Scale up = new Scale.Linear(axis, plot.bottom(), plot.y());
        surface.fillRect(plot, Role.PANEL);
        for (Ticks.Tick tick : Ticks.linear(axis, 4)) {
            double at = surface.snap(across.at(tick.value()));
            double level = surface.snap(up.at(tick.value()));
            Role ink = tick.value() == 0 ? Role.AXIS : Role.GRID;
            surface.fillRect(new Box(at, plot.y(), surface.pixel(), side), ink);
            surface.fillRect(new Box(plot.x(), level, side, surface.pixel()), ink);
            double half = surface.width(tick.label(), type) / 2;
            if (at - half >= box.x() && at + half <= box.right()) {
                surface.text(tick.label(), at, plot.bottom() + 1.15 * type.size(), type, Align.CENTER, Role.MUTED);
            }
        }
        double radius = Math.max(1.4, 0.014 * side);
        for (Trial.Person person : trial.people()) {
            mark(surface, across.at(person.inputs().getFirst()), up.at(person.inputs().get(1)), radius, person.label());
        }
    }

    private void mark(Surface surface, double x, double y, double radius, int label) {
        Mark.of(label).full(surface, x, y, radius, label == 0 ? Role.FIRST : Role.SECOND);
    }

    /// The first people, a row each: the class and the numbers.
    private void table(Surface surface, Box box) {
        Type type = look.small();
        double line = 1.5 * type.size();
        int rows = (int) Math.min(trial.people().size(), Math.floor(box.height() / line));
        int columns = rows == 0 ? 0 : trial.people().getFirst().inputs().size();
        double cell = Math.min(1.9 * type.size(), (box.width() - 2 * type.size()) / Math.max(1, columns));
        double left = box.centerX() - (columns * cell - 1.6 * type.size()) / 2;
        for (int r = 0; r < rows; r++) {
            Trial.Person person = trial.people().get(r);
            double y = box.y() + r * line;
            mark(surface, left - 1.2 * type.size(), y + line / 2, 0.32 * type.size(), person.label());
            for (int c = 0; c < columns; c++) {
                double value = person.inputs().get(c);
                Box place = new Box(surface.snap(left + c * cell), surface.snap(y), cell - 1, line - 1);
                surface.fillRect(place, value == 0 ? Role.PANEL : Role.BAND);
                surface.text(Figures.number(value), place.centerX(), place.centerY() + type.cap() / 2, type, Align.CENTER,
                        value == 0 ? Role.MUTED : Role.TEXT);
            }
        }
    }

    private void bars(Surface surface, Box box) {
        Type type = look.small();
        Histogram z = trial.z();
        Box plot = box.inset(0, 1.5 * type.size(), 0, 1.5 * type.size());
        fitted(surface, captions.spread(Figures.number(trial.zStd())), box.x(), box.y() + 1.1 * type.size(), box.width(), type,
                Role.TEXT);
        surface.fillRect(plot, Role.PANEL);
        double reach = z == null ? Double.NaN : Math.max(Math.abs(z.low()), Math.abs(z.high()));
        if (!(reach > 0) || !Double.isFinite(reach) || plot.height() < 4) {
            return;
        }
        Interval axis = new Interval(-reach, reach);
        Scale x = new Scale.Linear(axis, plot.x(), plot.right());
        long most = 1;
        for (long count : z.counts()) {
            most = Math.max(most, count);
        }
        for (int k = 0; k < z.bins(); k++) {
            if (z.count(k) > 0) {
                double from = surface.snap(x.at(z.edge(k)));
                double to = Math.max(from + surface.pixel(), surface.snap(x.at(z.edge(k + 1))));
                double height = Math.max(surface.pixel(), 0.95 * plot.height() * z.count(k) / most);
                surface.fillRect(new Box(from, plot.bottom() - height, to - from, height), Role.BAR);
            }
        }
        for (double end : new double[] {-FLAT, FLAT}) {
            if (axis.contains(end)) {
                double at = surface.snap(x.at(end));
                surface.strokeLine(at, plot.y(), at, plot.bottom(), new Stroke(look.line(), 3), Role.TEXT);
            }
        }
        double free = Double.NEGATIVE_INFINITY;
        for (Ticks.Tick tick : Ticks.linear(axis, 4)) {
            double half = surface.width(tick.label(), type) / 2;
            double at = x.at(tick.value());
            if (at - half > Math.max(free, plot.x()) && at + half <= plot.right()) {
                surface.text(tick.label(), at, plot.bottom() + 1.15 * type.size(), type, Align.CENTER, Role.MUTED);
                free = at + half + 0.4 * type.size();
            }
        }
    }

    /// A bar from one half, where the pushes cancel, to 1.
    private void agreement(Surface surface, Box box) {
        Type type = look.small();
        fitted(surface, captions.agreement(Figures.percent(trial.agreement())), box.x(), box.y() + 1.3 * type.size(), box.width(),
                type, Role.TEXT);
        Box bar = new Box(box.x(), box.y() + 1.8 * type.size(), box.width(), 0.7 * type.size());
        surface.fillRect(bar, Role.PANEL);
        double share = Double.isNaN(trial.agreement()) ? 0 : Math.clamp(trial.agreement(), 0, 1);
        surface.fillRect(new Box(bar.x(), bar.y(), bar.width() * share, bar.height()), Role.BAR);
        double half = surface.snap(bar.centerX());
        surface.fillRect(new Box(half, bar.y() - 2, surface.pixel(), bar.height() + 4), Role.TEXT);
    }

    private static void fitted(Surface surface, String text, double x, double baseline, double width, Type type, Role ink) {
        Lettering lettering = new Lettering(surface, type);
        String shown = text;
        while (shown.length() > 2 && lettering.width(shown) > width) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        surface.text(shown, x, baseline, type, Align.LEFT, ink);
    }
}

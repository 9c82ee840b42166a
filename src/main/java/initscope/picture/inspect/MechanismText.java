package initscope.picture.inspect;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.inspection.Bar;
import initscope.experiment.inspection.Inspection;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Hatch;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.axes.Ticks.Tick;
import initscope.statistics.Histogram;
import initscope.statistics.Moments;
import java.util.ArrayList;
import java.util.List;

/// Writes what a mechanism has to say, on its marks.
record MechanismText(Surface surface, Mechanism mechanism, MechanismLayout layout) {

    void paint() {
        Look look = mechanism.look();
        Captions captions = mechanism.captions();
        Inspection seen = mechanism.inspection();
        Box before = layout.before();
        ticksOfZ(before);
        ticksOfX(layout.after());
        double baseline = layout.heading().y() + look.text();
        Moments x = seen.layer().activation();
        Moments z = seen.layer().preactivation();
        String after = captions.of(seen.isPlain() ? Caption.AFTER : seen.addsItsInput()
                ? seen.drops() ? Caption.AFTER_BOTH : Caption.AFTER_SUM : Caption.AFTER_DROPOUT);
        surface.text(after, layout.heading().x(), baseline, look.bold(), Align.LEFT, Role.TEXT);
        double used = layout.heading().x() + surface.width(after, look.bold()) + 0.6 * look.text();
        fit(look.plain(), used, layout.curve().x() - used, baseline, Align.LEFT, captions.of(Caption.STD, Figures.number(x.std())));
        surface.text(seen.phi().name(), layout.curve().x(), baseline, look.bold(), Align.LEFT, Role.TEXT);
        double y = before.y() - 0.5 * look.text();
        String head = captions.of(seen.isNormalized() ? Caption.BEFORE_NORMALIZED : Caption.BEFORE);
        surface.text(head, before.x(), y, look.bold(), Align.LEFT, Role.TEXT);
        double end = before.x() + surface.width(head, look.bold()) + 0.8 * look.text();
        fit(look.plain(), end, before.right() - end, y, Align.LEFT,
                captions.of(Caption.MOMENTS, Figures.number(z.mean()), Figures.number(z.std())),
                captions.of(Caption.STD, Figures.number(z.std())));
        double over = layout.slope().y() - 0.5 * look.text();
        String slope = captions.of(Caption.SLOPE);
        surface.text(slope, layout.slope().x(), over, look.bold(), Align.LEFT, Role.GOOD);
        double rest = layout.slope().x() + surface.width(slope, look.bold()) + 0.8 * look.text();
        if (z.nonFinite() < z.count()) {
            fit(look.plain(), rest, layout.slope().right() - rest, over, Align.LEFT,
                    captions.of(Caption.TYPICAL_SLOPE, Figures.number(seen.slope())),
                    captions.of(Caption.TYPICAL_SLOPE_SHORT, Figures.number(seen.slope())));
        }
        saturated();
        most(layout.slope());
        notes(seen.layer().preactivationHistogram(), before, z);
        notes(seen.layer().histogram(), layout.after(), x);
        atoms(seen.layer().histogram());
        read();
    }

    /// How the parts hang together, where nothing else stands.
    private void read() {
        Box room = layout.corner();
        Type type = mechanism.look().small();
        List<String> lines = new Lettering(surface, type).lines(mechanism.captions().of(Caption.READ), room.width());
        double y = layout.before().y() + type.size();
        if (y + (lines.size() - 1) * type.line() > room.bottom()
                || lines.stream().anyMatch(line -> surface.width(line, type) > room.width())) {
            return;
        }
        for (String line : lines) {
            surface.text(line, room.x(), y, type, Align.LEFT, Role.MUTED);
            y += type.line();
        }
    }

    /// The share of each atom beside its bar, towards the middle of the axis.
    private void atoms(Histogram h) {
        Look look = mechanism.look();
        Type type = look.small();
        Box plot = layout.after();
        Bars bars = mechanism.bars(plot, false);
        for (int i = 0; i < h.atoms().size(); i++) {
            Bar bar = Bar.atom(i);
            if (bar.count(h) == 0) {
                continue;
            }
            Box box = bars.box(bar);
            String text = Figures.number(h.atoms().get(i).value()) + ": "
                    + Figures.percent((double) bar.count(h) / h.total());
            double width = surface.width(text, type);
            double y = box.centerY() > plot.centerY() ? box.y() - 0.35 * type.size() : box.bottom() + 1.1 * type.size();
            surface.fillRect(new Box(plot.right() - width - 0.6 * type.size(), y - type.cap() - 2, width + 0.6 * type.size(),
                    type.cap() + 4), Role.PANEL);
            surface.text(text, plot.right() - 0.3 * type.size(), y, type, Align.RIGHT, Role.ATOM);
        }
    }

    private void fit(Type type, double x, double room, double baseline, Align align, String... wordings) {
        String text = new Lettering(surface, type).fitting(room, wordings);
        if (text != null) {
            surface.text(text, x, baseline, type, align, Role.TEXT);
        }
    }

    /// Names the hatched ends in the line above the curve: on their own side where there is room, with their share.
    private void saturated() {
        Look look = mechanism.look();
        Inspection seen = mechanism.inspection();
        boolean flat = seen.phi().isFlatWhereSaturated();
        String share = Figures.percent(seen.layer().shares().saturated());
        boolean never = Double.isNaN(seen.phi().saturatedLow()) && Double.isNaN(seen.phi().saturatedHigh());
        Moments z = seen.layer().preactivation();
        if (never || z.nonFinite() == z.count()) {
            return;
        }
        double from = layout.curve().x() + surface.width(seen.phi().name(), look.bold()) + look.text();
        String text = new Lettering(surface, look.plain()).fitting(layout.curve().right() - from - 1.6 * look.text(),
                mechanism.captions().of(flat ? Caption.FLAT : Caption.SATURATED, share),
                mechanism.captions().of(flat ? Caption.FLAT_SHORT : Caption.SATURATED_SHORT, share));
        if (text != null) {
            double baseline = layout.heading().y() + look.text();
            double x = layout.curve().right() - surface.width(text, look.plain());
            surface.text(text, x, baseline, look.plain(), Align.LEFT, Role.TEXT);
            Box swatch = new Box(x - 1.4 * look.text(), baseline - look.text() * 0.75, look.text(), look.text() * 0.85);
            surface.fillRect(swatch, Role.PANEL);
            Hatch.fill(surface, swatch, null, Role.MUTED, 0.4 * look.text(), look.line());
            Bars.frame(surface, swatch, surface.pixel(), Role.MUTED);
        }
    }

    /// The greatest slope, at the height where it is reached.
    private void most(Box plot) {
        Look look = mechanism.look();
        double steepest = mechanism.inspection().phi().steepest();
        double y = mechanism.slopes(plot).at(steepest);
        Type type = look.small();
        surface.text(Figures.number(steepest), plot.x() - 0.4 * look.text(), y + type.cap() / 2, type, Align.RIGHT,
                Role.MUTED);
        if (plot.height() > 2.2 * type.size()) {
            surface.text("0", plot.x() - 0.4 * look.text(), plot.bottom() + type.cap() / 2, type, Align.RIGHT, Role.MUTED);
        }
    }

    private void ticksOfZ(Box plot) {
        Look look = mechanism.look();
        Type type = look.small();
        Interval axis = mechanism.stage().z();
        Scale z = mechanism.z(plot);
        int parts = (int) Math.clamp(plot.width() / (5 * look.text()), 2, 12);
        double baseline = plot.bottom() + type.size() * 1.3;
        double free = plot.x() - 2 * look.text();
        for (Tick tick : Ticks.linear(axis, parts)) {
            double width = surface.width(tick.label(), type);
            double at = z.at(tick.value());
            if (at - width / 2 >= free && at + width / 2 <= plot.right() + 0.8 * look.text()) {
                surface.text(tick.label(), at, baseline, type, Align.CENTER, Role.MUTED);
                free = at + width / 2 + 0.5 * look.text();
            }
            surface.fillRect(new Box(surface.snap(at), surface.snap(plot.bottom()), surface.pixel(), 3), Role.AXIS);
            surface.fillRect(new Box(surface.snap(at), surface.snap(layout.curve().bottom()), surface.pixel(), 3), Role.AXIS);
        }
        surface.fillRect(new Box(plot.x(), surface.snap(layout.curve().bottom()), plot.width(), surface.pixel()), Role.AXIS);
        surface.text("z", plot.right(), baseline + 1.15 * look.text(), look.bold(), Align.RIGHT, Role.TEXT);
    }

    private void ticksOfX(Box plot) {
        Look look = mechanism.look();
        Type type = look.small();
        Scale x = mechanism.x(plot);
        int parts = (int) Math.clamp(plot.height() / (3 * look.text()), 2, 10);
        for (Tick tick : Ticks.linear(mechanism.stage().x(), parts)) {
            double at = x.at(tick.value());
            if (surface.width(tick.label(), type) <= 3.8 * look.text()) {
                surface.text(tick.label(), plot.x() - 0.5 * look.text(), at + type.cap() / 2, type, Align.RIGHT, Role.MUTED);
            }
            surface.fillRect(new Box(plot.x() - 4, surface.snap(at), 3, surface.pixel()), Role.AXIS);
        }
    }

    /// What a density does not show: values outside, values that are not finite, that there is only one.
    private void notes(Histogram h, Box plot, Moments moments) {
        Look look = mechanism.look();
        Captions captions = mechanism.captions();
        Type type = look.small();
        double x = plot.right() - 0.4 * look.text();
        double y = plot.y() + 1.2 * type.size();
        List<Note> notes = notes(h, moments, captions);
        for (Note note : notes) {
            if (surface.width(note.text(), type) <= plot.width()) {
                surface.text(note.text(), x, y, type, Align.RIGHT, note.ink());
                y += 1.25 * type.size();
            }
        }
    }

    private record Note(String text, Role ink) {
    }

    private static List<Note> notes(Histogram h, Moments m, Captions captions) {
        List<Note> list = new ArrayList<>();
        if (h.nonFinite() > 0 && h.nonFinite() == h.total()) {
            list.add(new Note(captions.of(Caption.LOST), Role.NOT_FINITE));
        } else if (h.nonFinite() > 0) {
            list.add(new Note(captions.of(Caption.NOT_FINITE, Figures.percent((double) h.nonFinite() / h.total())),
                    Role.NOT_FINITE));
        }
        if (h.hidden() > 0) {
            list.add(new Note(captions.of(Caption.OUTSIDE, Figures.percent((double) h.hidden() / h.total())), Role.HIDDEN));
        }
        if (m.min() == m.max() && h.nonFinite() == 0) {
            list.add(new Note(captions.of(Caption.ALL, Figures.number(m.min())), Role.TEXT));
        }
        return list;
    }

    static String sentence(Inspection seen, Captions captions) {
        Moments z = seen.layer().preactivation();
        Moments x = seen.layer().activation();
        if (z.nonFinite() == z.count()) {
            return captions.of(Caption.LOST_SENTENCE);
        }
        String text = captions.of(Caption.MECHANISM, seen.phi().name(), Figures.number(z.mean()), Figures.number(z.std()),
                Figures.number(x.mean()), Figures.number(x.std()));
        if (!Double.isNaN(seen.phi().saturatedLow()) || !Double.isNaN(seen.phi().saturatedHigh())) {
            text += " " + captions.of(Caption.SATURATED_SENTENCE, Figures.percent(seen.layer().shares().saturated()));
        }
        if (seen.deadUnits() > 0) {
            text += " " + captions.of(Caption.DEAD_SENTENCE, String.valueOf(seen.deadUnits()),
                    String.valueOf(seen.dead().size()));
        }
        return text;
    }
}

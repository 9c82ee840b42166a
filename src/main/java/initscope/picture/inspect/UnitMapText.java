package initscope.picture.inspect;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.inspection.Cells;
import initscope.experiment.inspection.Inspection;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;

/// Writes what stands around a unit map.
record UnitMapText(Surface surface, UnitMap picture, UnitMapLayout layout) {

    void paint() {
        Look look = picture.look();
        Captions captions = picture.captions();
        Inspection seen = picture.inspection();
        int allUnits = seen.dead().size();
        int allSamples = seen.spec().batch();
        int units = picture.units(layout.map());
        int samples = picture.samples(layout.map());
        String title = "x: " + part(captions, units, allUnits, Caption.ALL_UNITS, Caption.FIRST_UNITS) + " × "
                + part(captions, samples, allSamples, Caption.ALL_SAMPLES, Caption.FIRST_SAMPLES);
        double baseline = layout.title().y() + look.text();
        surface.text(title, layout.title().x(), baseline, look.bold(), Align.LEFT, Role.TEXT);
        double used = layout.title().x() + surface.width(title, look.bold()) + look.text();
        if (seen.deadUnits() > 0 && !picture.isLost()) {
            String dead = captions.of(Caption.DEAD, text(seen.deadUnits()));
            if (used + surface.width(dead, look.plain()) <= layout.title().right()) {
                surface.text(dead, layout.title().right(), baseline, look.plain(), Align.RIGHT, Role.BAD);
            }
        }
        axes(units, samples);
        if (picture.chosen() == null) {
            ramp();
        } else {
            Type type = look.small();
            surface.text(captions.of(Caption.IN_THE_BAR), layout.byUnit().right(), layout.bySample().bottom(), type,
                    Align.RIGHT, Role.MUTED);
            surface.text(Figures.percent(picture.mostOfSample(layout.map())), layout.bySample().x() - 0.4 * type.size(),
                    layout.bySample().y() + type.cap(), type, Align.RIGHT, Role.MUTED);
            String most = Figures.percent(picture.mostOfUnit(layout.map()));
            surface.text(most, layout.byUnit().right(), layout.legend().y() + type.size(), type, Align.RIGHT, Role.MUTED);
        }
    }

    private static String part(Captions captions, int shown, int all, Caption whole, Caption first) {
        return shown == all ? captions.of(whole, text(all)) : captions.of(first, text(shown), text(all));
    }

    private void axes(int units, int samples) {
        Type type = picture.look().small();
        Box map = layout.map();
        double t = picture.look().text();
        surface.text("1", map.x() - 1.2 * t, map.y() + type.cap(), type, Align.RIGHT, Role.MUTED);
        surface.text(text(units), map.x() - 1.2 * t, map.bottom(), type, Align.RIGHT, Role.MUTED);
        surface.text(picture.captions().of(Caption.UNIT), map.x() - 2 * t, map.centerY(), type, Align.CENTER, -90, Role.MUTED);
        double baseline = layout.legend().y() + type.size();
        surface.text("1", map.x(), baseline, type, Align.LEFT, Role.MUTED);
        surface.text(text(samples), map.right(), baseline, type, Align.RIGHT, Role.MUTED);
        surface.text(picture.captions().of(Caption.SAMPLE), map.centerX(), baseline, type, Align.CENTER, Role.MUTED);
    }

    /// What the shades mean: both ends and, for values of both signs, the middle.
    private void ramp() {
        Look look = picture.look();
        Type type = look.small();
        UnitMap.Shades shades = picture.shades();
        double height = 0.8 * look.text();
        double y = surface.snap(layout.legend().bottom() - height);
        String low = "x = " + Figures.number(shades.low());
        String high = Figures.number(shades.high());
        double from = layout.map().x() + surface.width(low, type) + 0.5 * look.text();
        double width = Math.min(16 * look.text(), 0.5 * layout.map().width());
        double baseline = y + height / 2 + type.cap() / 2;
        surface.text(low, from - 0.5 * look.text(), baseline, type, Align.RIGHT, Role.MUTED);
        for (int k = 0; k < UnitMap.STEPS; k++) {
            double left = surface.snap(from + width * k / UnitMap.STEPS);
            double right = surface.snap(from + width * (k + 1) / UnitMap.STEPS);
            surface.fillRect(new Box(left, y, right - left, height), shades.ink(k));
        }
        surface.text(high, from + width + 0.5 * look.text(), baseline, type, Align.LEFT, Role.MUTED);
        long lost = picture.inspection().layer().histogram().nonFinite();
        if (lost > 0) {
            String text = picture.captions().of(Caption.NOT_FINITE,
                    Figures.percent((double) lost / picture.inspection().layer().histogram().total()));
            double start = from + width + 1.5 * look.text() + surface.width(high, type);
            String fitting = new Lettering(surface, type).fitting(layout.legend().right() - start, text, "NaN, ∞");
            if (fitting != null) {
                surface.text(fitting, layout.legend().right(), baseline, type, Align.RIGHT, Role.NOT_FINITE);
            }
        }
    }

    static String cell(Inspection seen, UnitMap.Spot spot, Captions captions) {
        Cells cells = seen.cells();
        return captions.of(Caption.CELL, text(spot.unit() + 1), text(spot.sample() + 1),
                Figures.number(cells.z(spot.unit(), spot.sample())), Figures.number(cells.x(spot.unit(), spot.sample())));
    }

    static String text(int number) {
        return String.valueOf(number);
    }
}

package initscope.picture.inspect;

import initscope.experiment.inspection.Cells;
import initscope.experiment.inspection.Filling;
import initscope.experiment.inspection.Inspection;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.axes.Side;
import initscope.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every unit against every sample: each value of x as a shade. A dead unit is a row of one shade; a layer whose samples
/// have merged has rows of one shade each. With a bar chosen, only its members stand out, counted along both edges.
///
/// @param inspection null before the first
/// @param chosen a bar, or null
/// @param pointed the element under the pointer, or null
/// @param unit the one whose weights are shown beside, counted from 0; −1 for none
public record UnitMap(Inspection inspection, Pick chosen, Spot pointed, int unit, Look look, Captions captions) {
    static final int STEPS = 48;
    /// GELU's little dip below 0 does not make its values signed.
    private static final double LOPSIDED = 0.2;

    /// One element: its unit and its sample, counted from 0.
    public record Spot(int unit, int sample) {
    }

    /// Paints into `box`, background included.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        if (inspection == null) {
            new Lettering(surface, look.plain()).block(captions.of(Caption.EMPTY), box.inset(12, 12, 12, 12), null,
                    Role.MUTED);
        } else {
            UnitMapLayout layout = UnitMapLayout.of(look, box, chosen != null);
            map(surface, layout.map());
            if (chosen != null) {
                byUnit(surface, layout.byUnit(), layout.map());
                bySample(surface, layout.bySample(), layout.map());
            }
            dead(surface, layout.map());
            unit(surface, layout.map());
            cross(surface, layout);
            new UnitMapText(surface, this, layout).paint();
        }
        surface.unclip();
    }

    /// Units on show: no more than there are rows of pixels.
    int units(Box map) {
        return (int) Math.clamp(map.height(), 1, inspection.cells().units());
    }

    /// Samples on show.
    int samples(Box map) {
        return (int) Math.clamp(map.width(), 1, inspection.cells().samples());
    }

    private void map(Surface surface, Box map) {
        surface.fillRect(map, Role.PANEL);
        Cells cells = inspection.cells();
        int units = units(map);
        int samples = samples(map);
        byte[] inks = new byte[units * samples];
        Filling filling = chosen == null ? null : inspection.filling(chosen.side() == Side.PREACTIVATION);
        Shades shades = shades();
        for (int u = 0; u < units; u++) {
            for (int s = 0; s < samples; s++) {
                double x = cells.x(u, s);
                boolean member = filling == null || filling.holds(chosen.bar(),
                        chosen.side() == Side.PREACTIVATION ? cells.z(u, s) : x);
                inks[u * samples + s] = (byte) (filling == null ? shades.step(x) : member ? STEPS + 1 : STEPS + 2);
            }
        }
        surface.cells(map, samples, inks, shades.palette());
        if (isLost()) {
            new Lettering(surface, look.bold()).block(captions.of(Caption.LOST), map.inset(8, 8, 8, 8), Role.PANEL,
                    Role.NOT_FINITE);
        }
    }

    /// Whether the layer has no finite value.
    boolean isLost() {
        Histogram h = inspection.layer().histogram();
        return h.nonFinite() == h.total();
    }

    /// How values become shades.
    ///
    /// @param signed whether the ramp runs from the most negative to the most positive value, grey at 0
    record Shades(double low, double high, boolean signed) {

        int step(double x) {
            if (!Double.isFinite(x)) {
                return STEPS;
            }
            return (int) Math.clamp((x - low) / (high - low) * STEPS, 0, STEPS - 1);
        }

        Ink ink(int step) {
            double t = (step + 0.5) / STEPS;
            return signed ? new Ink.Signed(2 * t - 1) : new Ink.Shade(t);
        }

        List<Ink> palette() {
            List<Ink> list = new ArrayList<>();
            for (int k = 0; k < STEPS; k++) {
                list.add(ink(k));
            }
            list.add(Role.NOT_FINITE);
            list.add(Role.BAR);
            list.add(Role.PANEL);
            return list;
        }
    }

    /// From the histogram's range, so that a few extremes do not bleach the rest; around 0 if both signs count for much.
    Shades shades() {
        Histogram h = inspection.layer().histogram();
        double reach = Math.max(-h.low(), h.high());
        if (Math.min(-h.low(), h.high()) > LOPSIDED * reach) {
            return new Shades(-reach, reach, true);
        }
        return new Shades(h.low(), h.high(), false);
    }

    /// Greatest share of a unit on show that lies in the chosen bar: the right end of the counts.
    double mostOfUnit(Box map) {
        Filling filling = inspection.filling(chosen.side() == Side.PREACTIVATION);
        int most = 1;
        for (int u = 0; u < units(map); u++) {
            most = Math.max(most, filling.ofUnit(chosen.bar(), u));
        }
        return (double) most / filling.samples();
    }

    /// The same of a sample: the upper end of the counts.
    double mostOfSample(Box map) {
        Filling filling = inspection.filling(chosen.side() == Side.PREACTIVATION);
        int most = 1;
        for (int s = 0; s < samples(map); s++) {
            most = Math.max(most, filling.ofSample(chosen.bar(), s));
        }
        return (double) most / filling.units();
    }

    private void byUnit(Surface surface, Box box, Box map) {
        surface.fillRect(box, Role.PANEL);
        Filling filling = inspection.filling(chosen.side() == Side.PREACTIVATION);
        int units = units(map);
        double most = mostOfUnit(map);
        for (int u = 0; u < units; u++) {
            double share = (double) filling.ofUnit(chosen.bar(), u) / filling.samples() / most;
            if (share > 0) {
                double top = surface.snap(map.y() + map.height() * u / units);
                double bottom = surface.snap(map.y() + map.height() * (u + 1) / units);
                surface.fillRect(new Box(box.x(), top, Math.max(surface.pixel(), share * box.width()), bottom - top),
                        pointed != null && pointed.unit() == u ? Role.BAR_HOVER : Role.BAR);
            }
        }
        surface.fillRect(new Box(box.x(), box.y(), surface.pixel(), box.height()), Role.AXIS);
    }

    private void bySample(Surface surface, Box box, Box map) {
        surface.fillRect(box, Role.PANEL);
        Filling filling = inspection.filling(chosen.side() == Side.PREACTIVATION);
        int samples = samples(map);
        double most = mostOfSample(map);
        for (int s = 0; s < samples; s++) {
            double share = (double) filling.ofSample(chosen.bar(), s) / filling.units() / most;
            if (share > 0) {
                double left = surface.snap(map.x() + map.width() * s / samples);
                double right = surface.snap(map.x() + map.width() * (s + 1) / samples);
                double height = Math.max(surface.pixel(), share * box.height());
                surface.fillRect(new Box(left, box.bottom() - height, right - left, height),
                        pointed != null && pointed.sample() == s ? Role.BAR_HOVER : Role.BAR);
            }
        }
        surface.fillRect(new Box(box.x(), box.bottom() - surface.pixel(), box.width(), surface.pixel()), Role.AXIS);
    }

    /// A mark at the left end of every dead unit's row.
    private void dead(Surface surface, Box map) {
        int units = units(map);
        double length = 0.5 * look.text();
        for (int u = 0; u < units && !isLost(); u++) {
            if (inspection.dead().get(u)) {
                double top = surface.snap(map.y() + map.height() * u / units);
                double bottom = surface.snap(map.y() + map.height() * (u + 1) / units);
                surface.fillRect(new Box(map.x() - length - 2, top, length, Math.max(surface.pixel(), bottom - top)),
                        Role.BAD);
            }
        }
    }

    /// A wedge at the left end of the row of the unit that is looked at.
    private void unit(Surface surface, Box map) {
        if (unit >= 0 && unit < units(map)) {
            double y = map.y() + map.height() * (unit + 0.5) / units(map);
            double size = 0.45 * look.text();
            surface.polygon(new double[] {map.x() - 2 - 1.4 * size, map.x() - 1, map.x() - 2 - 1.4 * size},
                    new double[] {y - size, y, y + size}, Role.FOCUS);
        }
    }

    private void cross(Surface surface, UnitMapLayout layout) {
        Box map = layout.map();
        if (pointed == null || pointed.unit() >= units(map) || pointed.sample() >= samples(map)) {
            return;
        }
        double line = Math.max(surface.pixel(), surface.snap(look.line()));
        double top = surface.snap(map.y() + map.height() * pointed.unit() / units(map));
        double bottom = Math.max(top + line, surface.snap(map.y() + map.height() * (pointed.unit() + 1) / units(map)));
        double left = surface.snap(map.x() + map.width() * pointed.sample() / samples(map));
        double right = Math.max(left + line,
                surface.snap(map.x() + map.width() * (pointed.sample() + 1) / samples(map)));
        surface.fillRect(new Box(map.x(), top - line, map.width(), line), Role.FOCUS);
        surface.fillRect(new Box(map.x(), bottom, map.width(), line), Role.FOCUS);
        surface.fillRect(new Box(left - line, map.y(), line, map.height()), Role.FOCUS);
        surface.fillRect(new Box(right, map.y(), line, map.height()), Role.FOCUS);
    }

    /// The element at a point of a picture painted into `box`.
    public Optional<Spot> spotAt(Box box, double px, double py) {
        if (inspection == null) {
            return Optional.empty();
        }
        UnitMapLayout layout = UnitMapLayout.of(look, box, chosen != null);
        Box map = layout.map();
        boolean beside = layout.byUnit().contains(px, py);
        if (!map.contains(px, py) && !beside) {
            return Optional.empty();
        }
        int unit = (int) Math.clamp((py - map.y()) / map.height() * units(map), 0, units(map) - 1);
        int sample = (int) Math.clamp((px - map.x()) / map.width() * samples(map), 0, samples(map) - 1);
        return Optional.of(new Spot(unit, sample));
    }

    /// One element in words.
    public String text(Spot spot) {
        return UnitMapText.cell(inspection, spot, captions);
    }
}

package initscope.picture.learning;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Type;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import java.util.ArrayList;
import java.util.List;

/// Layers against steps, one quantity as shades: where in the network and when something happens. A step shows what was
/// measured last before it; layer 1 is the lowest row.
///
/// @param scale what the ramp spans, shared by all runs
/// @param reached steps of the farthest of all runs
/// @param at the step that is shown, or −1 where it is the last
public record TimeMap(Run run, Over over, Interval scale, long reached, long at, Look look, Words words) {
    private static final int STEPS = 64;
    private static final int MOST_COLUMNS = 400;

    /// The ramp's ends for these runs: those of what was measured, for update ratios two decades on each side of −3.
    public static Interval scale(List<Run> runs, Over over) {
        if (over == Over.UPDATE) {
            return new Interval(UpdatePicture.GOOD - 2, UpdatePicture.GOOD + 2);
        }
        if (over == Over.SATURATED) {
            return Interval.UNIT;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Run run : runs) {
            for (Over.Column column : over.columns(run)) {
                for (double v : column.values()) {
                    if (Double.isFinite(v)) {
                        low = Math.min(low, v);
                        high = Math.max(high, v);
                    }
                }
            }
        }
        return low <= high ? Interval.around(Math.max(-12, Math.floor(low)), Math.max(-11, Math.ceil(high))) : Interval.UNIT;
    }

    public void paint(Surface surface, Box box) {
        double key = 2.2 * look.small().size();
        Ground ground = Ground.paint(surface, box.inset(0, 0, 0, key), look, "", StepAxis.of(reached), 1.6 * look.small().size(), 0.8 * look.text(), "");
        surface.fillRect(new Box(box.x(), box.bottom() - key, box.width(), key), Role.BACKGROUND);
        if (ground.isEmpty()) {
            return;
        }
        List<Over.Column> columns = over.columns(run);
        int layers = columns.stream().mapToInt(c -> c.values().length).max().orElse(0);
        if (layers == 0) {
            new Lettering(surface, look.small()).block(words.of(Term.NOT_MEASURED), ground.plot().inset(4, 4, 4, 4), null, Role.MUTED);
            return;
        }
        cells(surface, ground, columns, layers);
        numbers(surface, ground, layers);
        ground.cursor(at);
        ramp(surface, new Box(ground.plot().x(), box.bottom() - key + 0.3 * look.small().size(), ground.plot().width(), key));
    }

    private Ink ink(double share) {
        return over == Over.UPDATE ? new Ink.Signed(2 * share - 1) : new Ink.Shade(share);
    }

    /// Ground, not finite, then the ramp.
    private List<Ink> palette() {
        List<Ink> palette = new ArrayList<>(List.of(Role.PANEL, Role.NOT_FINITE));
        for (int k = 0; k < STEPS; k++) {
            palette.add(ink(k / (STEPS - 1.0)));
        }
        return palette;
    }

    private byte mark(double value) {
        if (Double.isNaN(value) || value == Double.POSITIVE_INFINITY) {
            return 1;
        }
        double share = Math.clamp((value - scale.low()) / scale.length(), 0, 1);
        return (byte) (2 + Math.round(share * (STEPS - 1)));
    }

    private void cells(Surface surface, Ground ground, List<Over.Column> known, int layers) {
        Box plot = ground.plot();
        int columns = (int) Math.clamp(plot.width(), 1, MOST_COLUMNS);
        byte[] inks = new byte[columns * layers];
        double end = ground.steps().high();
        double last = Math.max(known.getLast().step(), Math.min(reached, run.reached()));
        int at = 0;
        for (int c = 0; c < columns; c++) {
            double step = (c + 0.5) / columns * end;
            while (at + 1 < known.size() && known.get(at + 1).step() <= step) {
                at++;
            }
            double[] values = known.get(at).values();
            for (int l = 0; l < layers && step <= Math.max(last, end / columns); l++) {
                inks[(layers - 1 - l) * columns + c] = l < values.length ? mark(values[l]) : 0;
            }
        }
        surface.cells(plot, columns, inks, palette());
        for (int l = 1; l < layers && plot.height() / layers > 6; l++) {
            double y = surface.snap(plot.y() + l * plot.height() / layers);
            surface.fillRect(new Box(plot.x(), y, plot.width(), surface.pixel()), Role.PANEL);
        }
    }

    private void numbers(Surface surface, Ground ground, int layers) {
        Type type = look.small();
        Box plot = ground.plot();
        int every = (int) Math.max(1, Math.ceil(1.2 * type.size() * layers / plot.height()));
        for (int l = 1; l <= layers; l++) {
            if (l == 1 || l == layers && (layers - 1) % every >= every / 2.0 || l % every == 0 && l > every) {
                double y = plot.bottom() - (l - 0.5) * plot.height() / layers;
                surface.text(String.valueOf(l), plot.x() - 0.4 * type.size(), y + type.cap() / 2, type, Align.RIGHT, Role.MUTED);
            }
        }
    }

    /// What the shades mean: the ramp between the figures of its ends.
    private void ramp(Surface surface, Box box) {
        Type type = look.small();
        String low = figure(scale.low());
        String high = figure(scale.high());
        double left = surface.width(low, type) + 0.5 * type.size();
        double right = surface.width(high, type) + 0.5 * type.size();
        double width = Math.min(box.width() - left - right, 14 * type.size());
        double y = box.y() + 0.35 * type.size();
        if (!(width > 2 * type.size())) {
            return;
        }
        Box bar = new Box(box.x() + left, y, width, 0.8 * type.size());
        byte[] inks = new byte[STEPS];
        for (int k = 0; k < STEPS; k++) {
            inks[k] = (byte) (2 + k);
        }
        surface.cells(bar, STEPS, inks, palette());
        double baseline = bar.centerY() + type.cap() / 2;
        surface.text(low, bar.x() - 0.4 * type.size(), baseline, type, Align.RIGHT, Role.MUTED);
        surface.text(high, bar.right() + 0.4 * type.size(), baseline, type, Align.LEFT, Role.MUTED);
        if (over == Over.UPDATE) {
            double x = surface.snap(bar.centerX());
            surface.strokeLine(x, bar.y() - 2, x, bar.bottom() + 2, Stroke.solid(1.5 * look.line()), Role.TEXT);
            surface.text(figure(UpdatePicture.GOOD), x, bar.bottom() + 1.0 * type.size(), type, Align.CENTER, Role.TEXT);
        }
        String name = words.of(over.term());
        double free = bar.right() + 0.4 * type.size() + right + 0.5 * type.size();
        if (free + surface.width(name, type) <= box.right() + look.text() * 0.4) {
            surface.text(name, free, baseline, type, Align.LEFT, Role.MUTED);
        }
    }

    private String figure(double end) {
        return over == Over.SATURATED ? Figures.percent(end) : Figures.number(end);
    }
}

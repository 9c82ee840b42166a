package initscope.picture.pretraining;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.pretraining.course.Learning;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.statistics.image.Tiles;

/// The incoming weights of units as pictures, on one scale of colours around 0, which stands below.
record FiltersPicture(Learning learning, Look look, Captions captions) {
    private static final double SMALLEST = 2.8;
    private static final int STEPS = 48;

    void paint(Surface surface, Box box) {
        double t = look.text();
        Tiles tiles = learning.filters();
        if (tiles == null || tiles.count() == 0) {
            new Lettering(surface, look.plain()).block(captions.of(Caption.NO_FILTERS), box.inset(t, t, t, t), null, Role.MUTED);
            return;
        }
        Box room = box.inset(0, 1.5 * t, 0, 1.9 * t);
        int count = tiles.count();
        int[] shape = TileGrid.fit(count, room);
        double cell = Math.min(room.width() / shape[0], room.height() / shape[1]);
        if (cell < SMALLEST * t) {
            shape[0] = (int) Math.max(1, room.width() / (SMALLEST * t));
            shape[1] = (int) Math.max(1, room.height() / (SMALLEST * t));
            count = Math.min(count, shape[0] * shape[1]);
            cell = Math.min(room.width() / shape[0], room.height() / shape[1]);
        }
        double limit = TileGrid.limit(tiles, count);
        String many = String.valueOf(count);
        String title = learning.layer() == 0 ? captions.of(Caption.FILTERS_FIRST, many)
                : captions.of(Caption.FILTERS, String.valueOf(learning.layer()), many);
        String fits = new Lettering(surface, look.bold()).fitting(box.width(), title);
        if (fits != null) {
            surface.text(fits, box.x(), box.y() + t, look.bold(), Align.LEFT, Role.TEXT);
        }
        TileGrid.signed(tiles, shape[0], cell, limit).paint(surface, room.x(), room.y(), count);
        scale(surface, new Box(box.x(), room.y() + shape[1] * cell + 0.3 * t, shape[0] * cell, 1.4 * t), limit);
    }

    /// Which colour is which weight.
    private void scale(Surface surface, Box box, double limit) {
        double t = look.text();
        String low = Figures.number(-limit);
        String high = Figures.number(limit);
        String name = captions.of(Caption.FILTER_SCALE);
        double words = surface.width(name, look.small()) + surface.width(low, look.small()) + surface.width(high, look.small())
                + 1.8 * t;
        double ramp = Math.min(12 * t, box.width() - words);
        if (ramp < 2 * t) {
            return;
        }
        double baseline = box.y() + t;
        double x = box.x();
        surface.text(name, x, baseline, look.small(), Align.LEFT, Role.MUTED);
        x += surface.width(name, look.small()) + 0.6 * t;
        surface.text(low, x, baseline, look.small(), Align.LEFT, Role.TEXT);
        x += surface.width(low, look.small()) + 0.4 * t;
        for (int i = 0; i < STEPS; i++) {
            double from = surface.snap(x + ramp * i / STEPS);
            double to = surface.snap(x + ramp * (i + 1) / STEPS);
            surface.fillRect(new Box(from, box.y() + 0.25 * t, to - from, 0.8 * t), new Ink.Signed(2.0 * i / (STEPS - 1) - 1));
        }
        surface.text("0", x + ramp / 2, baseline - 0.05 * t, look.small(), Align.CENTER, Role.PANEL);
        surface.text(high, x + ramp + 0.4 * t, baseline, look.small(), Align.LEFT, Role.TEXT);
    }
}

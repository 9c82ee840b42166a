package initscope.picture.pretraining;

import initscope.experiment.pretraining.course.Learning;
import initscope.experiment.pretraining.course.Mark;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.statistics.image.Tiles;
import java.util.ArrayList;
import java.util.List;

/// What goes in above what comes out: samples, what the method is shown of them, what it makes of that, in columns.
record SamplesPicture(Learning learning, Look look, Captions captions) {
    private static final double SMALLEST = 2.6;
    /// A picture is never larger than so many ems, lest three of them stand for all.
    private static final double LARGEST = 14;

    private record Row(Caption name, Tiles tiles) {
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        add(rows, Caption.ORIGINALS, learning.originals());
        add(rows, Caption.GIVEN, learning.given());
        boolean made = learning.originals() == null || learning.current().has(Mark::opponent);
        add(rows, made ? Caption.MADE : Caption.RECONSTRUCTIONS, learning.reconstructions());
        return rows;
    }

    private static void add(List<Row> rows, Caption name, Tiles tiles) {
        if (tiles != null && tiles.count() > 0) {
            rows.add(new Row(name, tiles));
        }
    }

    void paint(Surface surface, Box box) {
        List<Row> rows = rows();
        double t = look.text();
        if (rows.isEmpty()) {
            new Lettering(surface, look.plain()).block(captions.of(Caption.NO_PICTURES), box.inset(t, t, t, t), null, Role.MUTED);
            return;
        }
        double name = look.bold().line();
        double cell = Math.min(LARGEST * t, (box.height() - rows.size() * name - 0.4 * t) / rows.size());
        if (cell < SMALLEST * t) {
            cell = Math.max(0, (box.height() - name) / rows.size());
        }
        int columns = (int) Math.clamp(Math.floor(box.width() / Math.max(1, cell)), 1, 200);
        double y = box.y();
        for (Row row : rows) {
            if (y + name + cell <= box.bottom() + 0.6 * t) {
                surface.text(captions.of(row.name()), box.x(), y + t, look.bold(), Align.LEFT, Role.TEXT);
                TileGrid.grey(row.tiles(), rows.getFirst().tiles(), columns, cell)
                        .paint(surface, box.x(), y + 1.25 * t, columns);
            }
            y += name + cell;
        }
    }
}

package initscope.picture.strip;

import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.axes.Ticks.Tick;
import java.util.List;

/// Who gets which part of the box. Arithmetic alone: no text is measured, widths of labels are reckoned by their length.
///
/// @param form how the layers are shown
/// @param area inside the margins, right of the labelled counts
/// @param columns cells beside each other
/// @param gap between cells, both ways
record Layout(Content content, Look look, Form form, Box area, int columns, double cellWidth, double cellHeight,
        double gap) {
    /// A digit's width, in em; Pretendard's widest is 0.60.
    private static final double DIGIT = 0.6;
    /// So many layers still are one row, if it can be read at all.
    private static final int ONE_ROW = 12;

    /// The ways to show layers, from roomy to dense.
    enum Form {
        /// A histogram each, with title, ticks and figures.
        FULL(3.6, 3),
        /// A histogram each, with number and std.
        COMPACT(5, 2),
        /// A column each.
        MAP(0, 0);

        /// Least width of a cell and least height of its plot, in sizes of text.
        private final double width;
        private final double height;

        Form(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    static Layout of(Content content, Look look, Box box) {
        Box area = area(content, look, box);
        double gap = Math.clamp(box.width() * 0.014, look.text() * 0.3, look.text());
        Layout best = null;
        double bestScore = 0;
        for (int rows = 1; rows <= content.layers(); rows++) {
            int columns = Math.ceilDiv(content.layers(), rows);
            if (Math.ceilDiv(content.layers(), columns) != rows) {
                continue;
            }
            for (Form form : List.of(Form.FULL, Form.COMPACT)) {
                Layout layout = grid(content, look, form, area, columns, rows, gap);
                if (layout.isReadable()) {
                    if (rows == 1 && content.layers() <= ONE_ROW && form == Form.FULL) {
                        return layout;
                    }
                    double score = layout.score();
                    if (score > bestScore) {
                        best = layout;
                        bestScore = score;
                    }
                }
            }
        }
        return best != null ? best
                : new Layout(content, look, Form.MAP, area, Math.max(1, content.layers()), 0, area.height(), 0);
    }

    private static Layout grid(Content content, Look look, Form form, Box area, int columns, int rows, double gap) {
        double width = (area.width() - (columns - 1) * gap) / columns;
        boolean compact = form == Form.COMPACT;
        Box room = compact ? area.inset(0, figuresAreWorded(content, look, width) ? 0 : small(look), 0, small(look))
                : area;
        return new Layout(content, look, form, room, columns, width, (room.height() - (rows - 1) * gap) / rows, gap);
    }

    /// Whether a compact cell has room for "std 0.46" beside its number; else a heading over the first cell says it.
    boolean figuresAreWorded() {
        return figuresAreWorded(content, look, cellWidth);
    }

    private static boolean figuresAreWorded(Content content, Look look, double width) {
        return (content.std() + Lettering.em("100") + 0.5) * look.small().size() <= width;
    }

    /// The height that gives every layer a readable cell at this width.
    static double preferredHeight(Content content, Look look, double width) {
        int layers = Math.max(1, content.layers());
        double room = area(content, look, new Box(0, 0, width, 1000)).width();
        double gap = Math.clamp(width * 0.014, look.text() * 0.3, look.text());
        boolean one = layers <= ONE_ROW && (room - (layers - 1) * gap) / layers >= Form.FULL.width * look.text();
        int columns = one ? layers : Math.clamp((int) ((room + gap) / (6.5 * look.text() + gap)), 1, layers);
        int rows = Math.ceilDiv(layers, columns);
        double cell = (room - (columns - 1) * gap) / columns;
        Form form = one ? Form.FULL : Form.COMPACT;
        double plot = one ? Math.clamp(cell, 8 * look.text(), 13 * look.text()) : Math.clamp(cell * 0.6, 4 * look.text(),
                7 * look.text());
        Layout probe = new Layout(content, look, form, new Box(0, 0, room, 0), columns, cell, 0, gap);
        double headings = one ? 0 : small(look) * (probe.figuresAreWorded() ? 1 : 2);
        return Math.ceil(2 * margin(look) + headings + rows * (probe.above() + plot + probe.below()) + (rows - 1) * gap);
    }

    private static double margin(Look look) {
        return look.text() * 0.5;
    }

    private static Box area(Content content, Look look, Box box) {
        int digits = 0;
        for (Tick tick : content.counts()) {
            digits = Math.max(digits, tick.label().length());
        }
        double margin = margin(look);
        double gutter = digits == 0 ? 0 : digits * DIGIT * look.small().size() + margin * 0.7;
        return box.inset(margin + gutter, margin, margin, margin);
    }

    private boolean isReadable() {
        return cellWidth >= form.width * look.text() && plotHeight() >= form.height * look.text();
    }

    /// Large plots, not too flat and not too slim; full labelling counts, unless it takes more room than the plot.
    private double score() {
        boolean worth = form == Form.FULL && plotHeight() >= 0.5 * cellHeight;
        return Math.min(cellWidth, 1.4 * plotHeight()) * (worth ? 1 : 0.7);
    }

    private double plotHeight() {
        return cellHeight - above() - below();
    }

    static double line(Look look) {
        return look.text() * 1.55;
    }

    static double figure(Look look) {
        return look.text() * 1.3;
    }

    static double small(Look look) {
        return look.small().size() * 1.4;
    }

    /// Height of what stands over a plot: the title, and the shares of atoms.
    double above() {
        return form == Form.FULL ? line(look) + (content.atoms() ? small(look) : 0) : small(look);
    }

    /// Height of what stands under a plot: ticks, hidden shares, std, the share that is not finite.
    double below() {
        if (form == Form.FULL) {
            return small(look) + (content.hidden() ? small(look) : 0) + (stdIsHeaded() ? small(look) : 0) + figure(look)
                    + (content.notFinite() ? small(look) : 0);
        }
        return content.atoms() || content.hidden() || content.notFinite() ? small(look) : 0;
    }

    /// Whether "std 0.46" is too wide for a cell, so that the word stands once, over a row of figures.
    boolean stdIsHeaded() {
        return content.std() * look.small().size() > cellWidth;
    }

    /// The cell of the layer with this index, all its text included.
    Box cell(int index) {
        return new Box(area.x() + index % columns * (cellWidth + gap), area.y() + index / columns * (cellHeight + gap),
                cellWidth, cellHeight);
    }

    /// Its plot.
    Box plot(int index) {
        return cell(index).inset(0, above(), 0, below());
    }

    /// Whether the layer below in the same column is missing.
    boolean isLowest(int index) {
        return index + columns >= content.layers();
    }

    /// Width of an atom's bar, and of the lane it gets where it stands at the end of an axis.
    double lane() {
        return Math.clamp(cellWidth * 0.1, 0.45 * look.text(), look.text());
    }

    /// The index of the cell at a point, or −1.
    int at(double x, double y) {
        for (int i = 0; i < content.layers(); i++) {
            if (cell(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }
}

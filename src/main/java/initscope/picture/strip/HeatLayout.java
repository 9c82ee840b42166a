package initscope.picture.strip;

import initscope.picture.Box;
import initscope.picture.Look;
import java.util.ArrayList;
import java.util.List;

/// Who gets which part of the box when layers are columns: legend, plot, a lane for atoms, rows of figures.
///
/// @param plot the columns
/// @param lane under it, for the shares of atoms; of no height if there are none
/// @param left where the headings of the rows begin
/// @param legend baseline of the legend
record HeatLayout(Content content, Look look, Box plot, Box lane, double left, double legend) {
    /// Room for headings left of the plot, in sizes of small text.
    private static final double HEADINGS = 4.2;

    static HeatLayout of(Content content, Look look, Box box) {
        double small = Layout.small(look);
        double margin = look.text() * 0.5;
        Box area = box.inset(margin + HEADINGS * look.small().size(), margin + small, margin, margin);
        double lane = content.atoms() ? Math.min(1.8 * look.text(), 0.15 * area.height()) : 0;
        double gap = content.atoms() ? look.text() * 0.25 : 0;
        double rows = small * (2 + (content.atoms() ? 1 : 0) + (content.hidden() ? 1 : 0) + (content.notFinite() ? 1 : 0))
                + look.text() * 0.2;
        double height = Math.max(0, area.height() - rows - lane - gap);
        Box plot = new Box(area.x(), area.y(), area.width(), height);
        return new HeatLayout(content, look, plot, new Box(area.x(), plot.bottom() + gap, area.width(), lane),
                box.x() + margin, box.y() + margin + look.small().size());
    }

    /// The baseline of a row of figures, counted from 0.
    double baseline(int row) {
        return lane.bottom() + look.text() * 0.2 + row * Layout.small(look) + look.small().size();
    }

    double column(int index) {
        return plot.x() + index * plot.width() / content.layers();
    }

    double center(int index) {
        return (column(index) + column(index + 1)) / 2;
    }

    /// The index of the column at this x, or −1.
    int at(double x) {
        int index = (int) Math.floor((x - plot.x()) / plot.width() * content.layers());
        return index >= 0 && index < content.layers() ? index : -1;
    }

    /// Indices of the layers whose figures are written: those that must be, 1, the last, and round numbers between.
    ///
    /// @param must the most important first; where two would collide the later is left out
    List<Integer> labelled(List<Integer> must) {
        int last = content.layers() - 1;
        double width = Math.max(2.6, content.figure()) * look.small().size();
        double room = width + 0.4 * look.small().size();
        int every = 1;
        for (int step : new int[] {1, 2, 5, 10, 20, 50, 100, 200}) {
            every = step;
            if (step * plot.width() / content.layers() >= room) {
                break;
            }
        }
        List<Integer> wanted = new ArrayList<>(must);
        wanted.add(0);
        wanted.add(last);
        for (int number = every; number <= last; number += every) {
            wanted.add(number - 1);
        }
        List<Integer> list = new ArrayList<>();
        for (int index : wanted) {
            if (list.stream().allMatch(other -> Math.abs(inside(index, width) - inside(other, width)) >= room)) {
                list.add(index);
            }
        }
        return list;
    }

    /// Where a figure of this width stands: under its column, but not beyond the plot.
    private double inside(int index, double width) {
        return Math.clamp(center(index), plot.x() + width / 2, Math.max(plot.x() + width / 2, plot.right() - width / 2));
    }
}

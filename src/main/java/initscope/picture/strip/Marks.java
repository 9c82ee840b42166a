package initscope.picture.strip;

import initscope.picture.Box;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.statistics.Histogram;

/// The rectangles of one histogram.
///
/// @param plot where it is drawn
/// @param x values to positions
/// @param y counts to positions
/// @param top count at the upper edge
/// @param lane width of an atom's bar
record Marks(Histogram histogram, Box plot, Scale x, Scale y, double top, double lane) {
    /// Where a logarithmic axis of counts begins: below one, so that a count of one has a bar and zero has none.
    private static final double BELOW_ONE = 0.5;

    static Marks of(Histogram histogram, Interval view, double top, boolean log, Box plot, Layout layout) {
        double lane = layout.lane();
        Scale x = new Scale.Linear(view, plot.x() + (layout.content().laneLeft() ? lane : 0),
                plot.right() - (layout.content().laneRight() ? lane : 0));
        Scale y = log ? new Scale.Log(new Interval(BELOW_ONE, Math.max(1, top)), plot.bottom(), plot.y())
                : new Scale.Linear(new Interval(0, Math.max(1, top)), plot.bottom(), plot.y());
        return new Marks(histogram, plot, x, y, top, lane);
    }

    /// The bar of a bin, atoms left out; of no height where nothing is counted.
    Box bar(int bin) {
        double left = x.at(histogram.edge(bin));
        double height = height(histogram.countWithoutAtoms(bin));
        return new Box(left, plot.bottom() - height, x.at(histogram.edge(bin + 1)) - left, height);
    }

    private double height(double count) {
        return count > 0 ? plot.bottom() - y.at(count) : 0;
    }

    /// Whether an atom is within the bins and not empty.
    boolean hasAtom(int index) {
        Histogram.Atom atom = histogram.atoms().get(index);
        return atom.count() > 0 && histogram.binOf(atom.value()) >= 0;
    }

    /// The bar of an atom: in its lane at the end of an axis, else on the emptier side of its value.
    Box atom(int index) {
        Histogram.Atom atom = histogram.atoms().get(index);
        double at = x.at(atom.value());
        double height = Math.min(height(atom.count()), plot.height());
        double left = Math.clamp(at - lane * part(atom.value()), plot.x(), Math.max(plot.x(), plot.right() - lane));
        return new Box(left, plot.bottom() - height, lane, height);
    }

    /// Whether an atom's bar is cut because it would rise above the plot.
    boolean isCut(int index) {
        return histogram.atoms().get(index).count() > top;
    }

    /// How much of the bar stands left of the value: all or nothing where the value lies between two bins and one of them
    /// is emptier, else a half.
    private double part(double value) {
        double width = (histogram.high() - histogram.low()) / histogram.bins();
        int edge = (int) Math.clamp(Math.rint((value - histogram.low()) / width), 0, histogram.bins());
        if (Math.abs(value - histogram.edge(edge)) > 1e-6 * width) {
            return 0.5;
        }
        if (edge == 0 || edge == histogram.bins()) {
            return edge == 0 ? 1 : 0;
        }
        return Long.compare(histogram.countWithoutAtoms(edge), histogram.countWithoutAtoms(edge - 1)) / 2.0 + 0.5;
    }

    /// The bin whose column is at this x, or −1.
    int binAt(double px) {
        double least = x.at(histogram.low());
        double greatest = x.at(histogram.high());
        return px >= least && px < greatest ? histogram.binOf(x.value(px)) : -1;
    }
}

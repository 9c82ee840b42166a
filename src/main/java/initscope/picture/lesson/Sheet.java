package initscope.picture.lesson;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.axes.Graph;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.ArrayList;
import java.util.List;

/// What is drawn on: columns side by side, each with one height. Bars of a histogram, or one mark a layer or step.
///
/// @param bars whether heights stand for counts, else for a figure of each layer or step
/// @param columns how many, at least 1
/// @param labels one under each column; of bars none, for they lie on an axis
/// @param across what the bars lie on; of marks it is not looked at
/// @param up the upright axis; of bars it is not labelled, for only their shape counts
/// @param log whether the upright axis is logarithmic; then `up` is positive
/// @param right name of the axis below
/// @param name of the upright axis
public record Sheet(boolean bars, int columns, List<String> labels, Interval across, Interval up, boolean log, String right,
        String name) {

    public Sheet {
        labels = List.copyOf(labels);
        if (columns < 1) {
            throw new IllegalArgumentException("nothing to draw on");
        }
    }

    /// The same with another upright axis.
    public Sheet upTo(Interval other) {
        return new Sheet(bars, columns, labels, across, other, log, right, name);
    }

    /// The same with names in the reader's language.
    public Sheet named(String below, String upright) {
        return new Sheet(bars, columns, labels, across, up, log, below, upright);
    }

    /// Where marks go in a box.
    public Box plot(Box box, Look look) {
        return Graph.plot(box, look, look.text());
    }

    /// Left edge of a column.
    double edge(Box plot, int column) {
        return plot.x() + column * plot.width() / columns;
    }

    /// Middle of a column.
    public double x(Box plot, int column) {
        return plot.x() + (column + 0.5) * plot.width() / columns;
    }

    /// The column at this x; what lies beside the plot belongs to the first or the last.
    public int column(Box plot, double x) {
        return Math.clamp((long) Math.floor((x - plot.x()) / plot.width() * columns), 0, columns - 1);
    }

    /// The scale of heights in a plot.
    public Scale heights(Box plot) {
        return log ? new Scale.Log(up, plot.bottom(), plot.y()) : new Scale.Linear(up, plot.bottom(), plot.y());
    }

    /// A height so many shares of the axis up; 0 is its lower end.
    public double at(double share) {
        return heights(new Box(0, 0, 1, 1)).value(1 - Math.clamp(share, 0, 1));
    }

    /// How far up the axis a height lies, from 0 to 1; 0 of what is not a number.
    public double share(double height) {
        return 1 - heights(new Box(0, 0, 1, 1)).at(height);
    }

    /// The empty axes.
    Box ground(Surface surface, Box box, Look look, String heading) {
        surface.fillRect(box, Role.BACKGROUND);
        Box plot = plot(box, look);
        Scale x = bars ? new Scale.Linear(across, plot.x(), plot.right())
                : new Scale.Linear(new Interval(0.5, columns + 0.5), plot.x(), plot.right());
        Graph graph = new Graph(surface, look, plot, x, heights(plot));
        if (graph.isEmpty()) {
            return null;
        }
        graph.ground(box, heading);
        List<Ticks.Tick> upright = bars ? List.of() : log ? Ticks.log(up, 8) : Ticks.linear(up, 6);
        graph.ticks(bars ? Ticks.linear(across, 8) : marks(), upright);
        graph.names(right, name);
        return plot;
    }

    private List<Ticks.Tick> marks() {
        List<Ticks.Tick> ticks = new ArrayList<>();
        int every = Math.max(1, Math.ceilDiv(columns, 20));
        for (int i = 0; i < labels.size(); i += every) {
            ticks.add(new Ticks.Tick(i + 1, labels.get(i)));
        }
        return ticks;
    }
}

package initscope.picture.study;

import initscope.experiment.study.Meter;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.ArrayList;
import java.util.List;

/// Distinct units, or the rank of the weights, of every hidden layer against the steps made; logarithmic, for one unit and a
/// hundred are both to be seen. Layers that lie on one another at the end share a label.
///
/// @param meter null before the first reading
/// @param rank the rank, else the distinct units
public record SymmetryPicture(Meter meter, boolean rank, Look look, StudyWords words) {
    /// A rank of 0 stands here on the logarithmic axis.
    private static final double ZERO = 0.5;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        Pane pane = Pane.under(surface, box, look, rank ? words.rank() : words.units());
        if (!pane.isEmpty() && meter != null && !meter.readings().isEmpty()) {
            plot(surface, pane);
        } else if (!pane.isEmpty()) {
            new Lettering(surface, look.plain()).block(words.empty(), pane.plot().inset(8, 8, 8, 8), null, Role.MUTED);
        }
        surface.unclip();
    }

    private void plot(Surface surface, Pane pane) {
        Box plot = pane.plot();
        double room = surface.width(words.layers(10, 20), look.small()) + look.text();
        Scale x = new Scale.Linear(new Interval(0, Math.max(1, meter.spec().steps())), plot.x(), plot.right() - room);
        int layers = meter.readings().getFirst().layers().size();
        double most = 2;
        for (int l = 0; l < layers; l++) {
            most = Math.max(most, meter.readings().getFirst().layers().get(l).units());
        }
        Scale y = new Scale.Log(new Interval(rank ? 0.42 : 0.8, 1.4 * most), plot.bottom(), plot.y());
        ticks(pane, y, most);
        for (Ticks.Tick tick : Ticks.linear(new Interval(0, Math.max(1, meter.spec().steps())), 5)) {
            pane.under(x.at(tick.value()), tick.label());
        }
        pane.foot(words.step());
        for (int l = 0; l < layers; l++) {
            curve(surface, l, layers, x, y);
        }
        labels(pane, layers, x, y);
    }

    private void ticks(Pane pane, Scale y, double most) {
        for (double decade = 1; decade <= most; decade *= 10) {
            pane.beside(y.at(decade), String.valueOf((long) decade));
        }
        if (most / Math.pow(10, Math.floor(Math.log10(most))) > 1.5) {
            pane.beside(y.at(most), String.valueOf((long) most));
        }
        if (rank) {
            pane.beside(y.at(ZERO), "0");
        }
    }

    private double value(Meter.Reading reading, int layer) {
        double value = rank ? reading.layers().get(layer).rank() : reading.layers().get(layer).distinct();
        return value < 0 ? Double.NaN : Math.max(ZERO, value);
    }

    private static Ink ink(int layer, int layers) {
        return layers == 1 ? Role.FIRST : new Ink.Shade(0.3 + 0.7 * layer / (layers - 1));
    }

    private void curve(Surface surface, int layer, int layers, Scale x, Scale y) {
        List<double[]> points = new ArrayList<>();
        for (Meter.Reading reading : meter.readings()) {
            double value = value(reading, layer);
            if (!Double.isNaN(value)) {
                points.add(new double[] {x.at(reading.step()), y.at(value)});
            }
        }
        double[] px = points.stream().mapToDouble(p -> p[0]).toArray();
        double[] py = points.stream().mapToDouble(p -> p[1]).toArray();
        if (px.length > 1) {
            surface.polyline(px, py, Stroke.solid((2.4 + 0.8 * (layers - 1 - layer) / layers) * look.line()), ink(layer, layers));
        } else if (px.length == 1) {
            surface.fillRect(new Box(px[0] - 2, py[0] - 2, 4, 4), ink(layer, layers));
        }
    }

    /// Which layers end where, the highest first; what would lie on a label above it is moved down.
    private void labels(Pane pane, int layers, Scale x, Scale y) {
        Meter.Reading last = meter.readings().getLast();
        double line = 1.15 * look.small().size();
        List<double[]> ends = new ArrayList<>();
        for (int l = 0; l < layers; l++) {
            double value = value(last, l);
            double at = Double.isNaN(value) ? pane.plot().bottom() : y.at(value);
            double[] before = ends.isEmpty() ? null : ends.getLast();
            if (before != null && Math.abs(before[0] - at) < line / 2) {
                before[2] = l + 1;
            } else {
                ends.add(new double[] {at, l + 1, l + 1});
            }
        }
        ends.sort((a, b) -> Double.compare(a[0], b[0]));
        double free = pane.plot().y() + line;
        for (double[] end : ends) {
            double baseline = Math.max(free, end[0] + look.small().cap() / 2);
            if (baseline > pane.plot().bottom() + look.small().size()) {
                return;
            }
            pane.label(words.layers((int) end[1], (int) end[2]), x.at(last.step()) + 0.5 * look.text(), baseline, Align.LEFT,
                    look.small(), Role.TEXT);
            free = baseline + line;
        }
    }
}

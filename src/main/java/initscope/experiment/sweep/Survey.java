package initscope.experiment.sweep;

import initscope.data.InputSource;
import initscope.experiment.Estimate;
import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.forecast.Forecast;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.sweep.Plane.Kind;
import initscope.experiment.sweep.Plane.Point;
import initscope.experiment.sweep.Site.Reading;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.theory.CriticalLine;
import initscope.theory.PhaseTable;
import initscope.training.Head;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/// Makes a map: at every point one real network of the spec's activation, widths and seed, and theory beside it; a coarse map
/// first, then ever finer ones.
public final class Survey {
    private static final int SAMPLES = 100;
    /// Networks that would take longer are made narrower for the map.
    private static final double SECONDS = 0.03;
    private static final int LINE = 60;
    /// Whatever bins the panel has, a map has none.
    private static final Binning BINNING = new Binning(30, Binning.Range.AUTO);
    private static final Measures MEASURES = Measures.moments().withGradients(true);

    private final Plane plane;
    private final Spec spec;
    private final Spec network;
    private final Consumer<Chart> observer;
    private final List<Site> sites;
    private final List<Point> line = new ArrayList<>();
    private final PhaseTable table;
    private final boolean theory;

    private Survey(Spec spec, Plane plane, Consumer<Chart> observer) {
        this.spec = spec;
        this.plane = plane;
        this.observer = observer;
        network = network(spec, plane);
        sites = new ArrayList<>(Collections.nCopies(plane.columns() * plane.rows(), null));
        table = new PhaseTable(spec.activation());
        theory = !Forecast.of(Plane.drawn(network, 1, 0)).isOff();
        CriticalLine edge = new CriticalLine(spec.activation());
        for (int i = 0; i <= LINE; i++) {
            double up = plane.top() * i / LINE;
            edge.weight(plane.kind() == Kind.GAIN_DEPTH ? plane.fixed() : up).ifPresent(w -> line.add(new Point(w, up)));
        }
    }

    /// Blocks until the map is whole.
    ///
    /// @param observer hears of every step, on this thread
    /// @return the whole map, or why no network could be run
    /// @throws InterruptedException if the thread was interrupted; asked at every point
    public static Parsed<Chart> run(Lab lab, Spec spec, Plane plane, Consumer<Chart> observer)
            throws InterruptedException {
        return new Survey(spec, plane, observer).run(lab);
    }

    /// The network run at every point, but for its deviations.
    static Spec network(Spec spec, Plane plane) {
        Spec network = spec.withHead(Head.PROBE).withSeeds(1).withBinning(BINNING).withBatch(Math.min(spec.batch(), SAMPLES));
        if (plane.kind() == Kind.GAIN_DEPTH) {
            network = network.withDepth((int) plane.top());
        }
        while (Estimate.of(network, MEASURES).seconds(1) > SECONDS && network.architecture().widest() > 50) {
            int inputs = Math.max(1, network.inputs() / 2);
            network = network.withWidths(network.widths().stream().map(w -> Math.max(1, w / 2)).toList()).withInputs(inputs);
        }
        return network;
    }

    private Parsed<Chart> run(Lab lab) throws InterruptedException {
        Parsed<Experiment> prepared = lab.prepare(Plane.drawn(network, 1, 0), MEASURES);
        if (prepared instanceof Parsed.Failure<Experiment>(var problem)) {
            return new Parsed.Failure<>(problem);
        }
        Experiment experiment = prepared.orThrow();
        observer.accept(chart(0));
        int known = 0;
        for (int side = Chart.COARSEST; side >= 1; side /= 2) {
            for (int row = 0; row < (plane.kind() == Kind.GAIN_DEPTH ? 1 : plane.rows()); row += side) {
                for (int column = 0; column < plane.columns(); column += side) {
                    if (sites.get(row * plane.columns() + column) == null) {
                        known += visit(experiment, column, row);
                    }
                }
                observer.accept(chart(known));
            }
        }
        return new Parsed.Value<>(chart(known));
    }

    private Chart chart(int known) {
        return new Chart(spec, network, plane, sites, known, line, theory);
    }

    /// Runs the network of a point; where depth goes upwards, that of a whole column.
    ///
    /// @return how many sites are known by it
    private int visit(Experiment experiment, int column, int row) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Point at = plane.point(column, row);
        double bias = plane.bias(at);
        experiment.redraw(Plane.drawn(network, at.weight(), bias));
        Snapshot run = experiment.run(0, MEASURES);
        int depth = network.depth();
        PhaseTable.Course course = theory ? table.course(at.weight(), bias, run.input().secondMoment(), product(network.input(), run),
                depth) : null;
        double chi = theory ? table.chi(at.weight(), bias) : Double.NaN;
        double reach = theory ? table.correlationScale(at.weight(), bias) : Double.NaN;
        boolean column0 = plane.kind() == Kind.GAIN_DEPTH;
        for (int r = column0 ? 0 : row; r <= (column0 ? plane.rows() - 1 : row); r++) {
            int layer = column0 ? (int) Math.rint(plane.point(column, r).up()) : depth;
            sites.set(r * plane.columns() + column, new Site(chi, reach,
                    theory ? new Reading(course.gradient()[layer - 1] + shape(layer), course.cosine()[layer - 1]) : Reading.NONE,
                    measured(run, layer)));
        }
        return column0 ? plane.rows() : 1;
    }

    /// Widths that change carry a gradient up or down by themselves: E δ_1² grows by n_l / n_1.
    private double shape(int layer) {
        return Math.log10((double) network.widths().get(layer - 1) / network.widths().getFirst()) / 2;
    }

    private static double product(InputSource source, Snapshot run) {
        return source instanceof InputSource.OneHot ? 0 : run.input().mean() * run.input().mean();
    }

    private static Reading measured(Snapshot run, int layer) {
        LayerStatistics last = run.layer(layer);
        double ratio = run.layer(1).gradient().preactivationRms() / last.gradient().preactivationRms();
        double batch = run.spec().batch();
        double apart = batch / (batch - 1) * last.split().betweenSamples() / last.activation().secondMoment();
        return new Reading(Math.log10(ratio), 1 - apart);
    }
}

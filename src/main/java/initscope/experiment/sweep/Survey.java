package initscope.experiment.sweep;

import initscope.data.DataSet;
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
    private static final int LINE = 40;
    /// Sites between two charts.
    private static final int EVERY = 16;
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
        if (plane.kind() == Kind.GAIN_DEPTH) {
            edge.weight(plane.fixed()).ifPresent(w -> line.addAll(List.of(new Point(w, 0), new Point(w, plane.top()))));
        }
        for (int i = 0; i <= LINE && plane.kind() == Kind.WEIGHT_BIAS; i++) {
            double up = plane.top() * i / LINE;
            edge.weight(up).ifPresent(w -> line.add(new Point(w, up)));
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
        while (Estimate.of(network, MEASURES).seconds(1) > SECONDS && Collections.max(network.widths()) > 50) {
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
        lab.warmUp();
        Experiment experiment = prepared.orThrow();
        predict();
        int known = 0;
        int heard = 0;
        observer.accept(chart(known));
        boolean upright = plane.kind() == Kind.GAIN_DEPTH;
        for (int side = Chart.COARSEST; side >= 1; side /= 2) {
            for (int row = 0; row < (upright ? 1 : plane.rows()); row += side) {
                for (int column = 0; column < plane.columns(); column += side) {
                    if (sites.get(row * plane.columns() + column).measured() == null) {
                        known += visit(experiment, column, row);
                    }
                    if (known - heard >= EVERY) {
                        heard = known;
                        observer.accept(chart(known));
                    }
                }
            }
        }
        return whole(known);
    }

    private Parsed<Chart> whole(int known) {
        Chart chart = chart(known);
        observer.accept(chart);
        return new Parsed.Value<>(chart);
    }

    private Chart chart(int known) {
        return new Chart(spec, network, plane, sites, known, line, theory);
    }

    /// Theory at every point, before any network is run.
    private void predict() throws InterruptedException {
        boolean upright = plane.kind() == Kind.GAIN_DEPTH;
        InputSource source = network.input();
        double square = source.secondMoment(network.inputs(), network.batch());
        double product = product(source);
        for (int i = 0; i < sites.size(); i++) {
            pollInterruption();
            Point at = plane.point(i % plane.columns(), i / plane.columns());
            double bias = plane.bias(at);
            int layer = upright ? (int) Math.rint(at.up()) : network.depth();
            if (!theory) {
                sites.set(i, new Site(Double.NaN, Double.NaN, Reading.NONE, null));
            } else {
                PhaseTable.Course course = table.course(at.weight(), bias, square, product, layer);
                sites.set(i, new Site(table.chi(at.weight(), bias), table.correlationScale(at.weight(), bias),
                        new Reading(course.gradient()[layer - 1] + shape(layer), course.cosine()[layer - 1]), null));
            }
        }
    }

    private static void pollInterruption() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /// Runs the network of a point; where depth goes upwards, that of a whole column.
    ///
    /// @return how many sites are known by it
    private int visit(Experiment experiment, int column, int row) throws InterruptedException {
        pollInterruption();
        Point at = plane.point(column, row);
        experiment.redraw(Plane.drawn(network, at.weight(), plane.bias(at)));
        Snapshot run = experiment.run(0, MEASURES);
        boolean upright = plane.kind() == Kind.GAIN_DEPTH;
        for (int r = upright ? 0 : row; r <= (upright ? plane.rows() - 1 : row); r++) {
            int layer = upright ? (int) Math.rint(plane.point(column, r).up()) : network.depth();
            int place = r * plane.columns() + column;
            sites.set(place, sites.get(place).withMeasured(measured(run, layer)));
        }
        return upright ? plane.rows() : 1;
    }

    /// Widths that change carry a gradient up or down by themselves: E δ_1² grows by n_l / n_1.
    private double shape(int layer) {
        return Math.log10((double) network.widths().get(layer - 1) / network.widths().getFirst()) / 2;
    }

    /// E x_0 x_0' of two samples, where inputs are alike and have a mean; 0 for those that have none.
    private static double product(InputSource source) {
        return switch (source) {
            case InputSource.Normal(double mean, _) -> mean * mean;
            case InputSource.Uniform(double low, double high) -> (low + high) * (low + high) / 4;
            case InputSource.Bytes _ -> 127.5 * 127.5;
            case InputSource.MinMax _ -> 0.25;
            case InputSource.OneHot _, InputSource.Correlated _, InputSource.Standardized _, DataSet _ -> 0;
        };
    }

    private static Reading measured(Snapshot run, int layer) {
        LayerStatistics last = run.layer(layer);
        double ratio = run.layer(1).gradient().preactivationRms() / last.gradient().preactivationRms();
        double batch = run.spec().batch();
        double apart = batch / (batch - 1) * last.split().betweenSamples() / last.activation().secondMoment();
        return new Reading(Math.log10(ratio), 1 - apart);
    }
}

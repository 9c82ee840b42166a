package initscope.experiment.report;

import initscope.experiment.Estimate;
import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.List;

/// A spec and what its networks left behind: one of them, or `spec.seeds()`.
///
/// @param request what was taken
/// @param networks one snapshot a network, seeds seed … seed + seeds − 1
/// @param jacobians one a network, at its first sample; empty if not asked for
public record Outcome(Spec spec, Request request, List<Snapshot> networks, List<Jacobian> jacobians) {
    /// Seconds a run must be expected to take before compiling the vector kernels pays: they take about one themselves.
    private static final double WORTH_WARMING = 0.1;

    public Outcome {
        networks = List.copyOf(networks);
        jacobians = List.copyOf(jacobians);
    }

    /// Hears how far a repetition is.
    public interface Observer {
        /// @param done networks finished, out of `spec.seeds()`
        void finished(Spec spec, int done);
    }

    /// Runs every network of the spec on its first batch.
    ///
    /// @return the outcome, or why there is none: too large, or out of memory
    /// @throws InterruptedException if the thread was interrupted
    public static Parsed<Outcome> run(Lab lab, Spec spec, Request request, Observer observer)
            throws InterruptedException {
        return run(lab, spec, request, request.measures(spec), observer);
    }

    /// The same where more is to be measured than the request names.
    public static Parsed<Outcome> run(Lab lab, Spec spec, Request request, Measures measures, Observer observer)
            throws InterruptedException {
        if (Estimate.of(spec, measures).seconds(lab.threads()) * spec.seeds() > WORTH_WARMING) {
            lab.warmUp();
        }
        List<Snapshot> networks = new ArrayList<>();
        List<Jacobian> jacobians = new ArrayList<>();
        try {
            Parsed<Experiment> prepared = lab.prepare(spec.withSeeds(1), measures);
            if (prepared instanceof Parsed.Failure<Experiment> failure) {
                return new Parsed.Failure<>(failure.problem());
            }
            Experiment experiment = prepared.orThrow();
            for (int k = 0; k < spec.seeds(); k++) {
                if (k > 0) {
                    experiment.redraw(spec.withSeed(spec.seed() + k).withSeeds(1));
                }
                networks.add(experiment.run(0, measures));
                if (request.jacobian()) {
                    switch (lab.jacobian(experiment, 0, 0)) {
                        case Parsed.Value<Jacobian>(Jacobian jacobian) -> jacobians.add(jacobian);
                        case Parsed.Failure<Jacobian>(Problem problem) -> {
                            return new Parsed.Failure<>(problem);
                        }
                    }
                }
                observer.finished(spec, k + 1);
            }
        } catch (OutOfMemoryError e) {
            return new Parsed.Failure<>(new Problem(Problem.Code.OUT_OF_MEMORY, spec.toString(), List.of(
                    Long.toString(Estimate.of(spec, measures).bytes()), Long.toString(lab.limit()))));
        }
        return new Parsed.Value<>(new Outcome(spec, request, networks, jacobians));
    }

    public Snapshot first() {
        return networks.getFirst();
    }

    public boolean isRepeated() {
        return networks.size() > 1;
    }

    /// One quantity of one layer, a number a network.
    ///
    /// @param layer counted from 1
    public double[] values(int layer, Quantity quantity) {
        double[] values = new double[networks.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = quantity.of(networks.get(k).layer(layer));
        }
        return values;
    }

    /// The layer's statistics, one a network.
    List<LayerStatistics> layer(int number) {
        List<LayerStatistics> list = new ArrayList<>();
        for (Snapshot network : networks) {
            list.add(network.layer(number));
        }
        return list;
    }
}

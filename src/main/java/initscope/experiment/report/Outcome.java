package initscope.experiment.report;

import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Parsed;
import initscope.experiment.Snapshot;
import initscope.experiment.Spec;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.List;

/// A spec and what its networks left behind: one of them, or `spec.seeds()`.
///
/// @param measures what was taken
/// @param networks one snapshot a network, seeds seed … seed + seeds − 1
public record Outcome(Spec spec, Measures measures, List<Snapshot> networks) {

    public Outcome {
        networks = List.copyOf(networks);
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
    public static Parsed<Outcome> run(Lab lab, Spec spec, Measures measures, Observer observer)
            throws InterruptedException {
        List<Snapshot> networks = new ArrayList<>();
        for (int k = 0; k < spec.seeds(); k++) {
            Parsed<Experiment> prepared = lab.prepare(spec.withSeed(spec.seed() + k).withSeeds(1), measures);
            if (prepared instanceof Parsed.Failure<Experiment> failure) {
                return new Parsed.Failure<>(failure.problem());
            }
            networks.add(prepared.orThrow().run(0, measures));
            observer.finished(spec, k + 1);
        }
        return new Parsed.Value<>(new Outcome(spec, measures, networks));
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

    /// Whether a quantity was taken.
    public boolean has(Quantity quantity) {
        return quantity.isGradient() ? measures.gradients() : !quantity.isQuantile() || measures.quantiles();
    }
}

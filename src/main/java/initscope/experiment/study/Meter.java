package initscope.experiment.study;

import initscope.experiment.learning.TrainingSpec;
import initscope.init.Initializer;
import initscope.network.Network;
import initscope.statistics.symmetry.Symmetry;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The symmetry meter: how many different units each hidden layer has while it learns. The output layer has one unit a class,
/// which the labels tell apart, and is left out. Immutable.
///
/// @param spec of the run
/// @param readings in the order of their steps, the first before any
public record Meter(TrainingSpec spec, List<Reading> readings) {
    /// Added to equal weights to break their symmetry.
    public static final double NOISE = 1e-3;
    /// Readings of a run, at most, besides the first.
    private static final int READINGS = 40;

    public Meter {
        readings = List.copyOf(readings);
    }

    /// @param step steps made
    /// @param loss of the mini-batch before this step was made, NaN before the first
    /// @param layers one a hidden layer
    public record Reading(long step, double loss, List<Symmetry> layers) {
        public Reading {
            layers = List.copyOf(layers);
        }
    }

    public boolean isWhole() {
        return !readings.isEmpty() && (readings.getLast().step() >= spec.steps() || diverged());
    }

    public boolean diverged() {
        return readings.size() > 1 && !Double.isFinite(readings.getLast().loss());
    }

    /// Whether every hidden layer still has one distinct unit only, however many it has.
    public boolean isOneUnit() {
        return !readings.isEmpty() && readings.getLast().layers().stream().allMatch(s -> s.distinct() == 1);
    }

    /// The first step at which some hidden layer had as many distinct units as units; −1 if none did.
    public long broken() {
        for (Reading reading : readings) {
            if (reading.layers().stream().anyMatch(s -> s.distinct() == s.units() && s.units() > 1)) {
                return reading.step();
            }
        }
        return -1;
    }

    /// The same law with a little noise where it gives every unit of a layer the same weights; null where it does not.
    public static Initializer noisy(Initializer law) {
        return switch (law) {
            case Initializer.Zeros _ -> new Initializer.Constant(0, NOISE);
            case Initializer.Ones _ -> new Initializer.Constant(1, NOISE);
            case Initializer.Constant(double value, double noise) when noise == 0 -> new Initializer.Constant(value, NOISE);
            default -> null;
        };
    }

    /// Runs it. Blocks until all steps are made. The caller has seen to it that it fits.
    ///
    /// @param observer hears of every reading, on this thread
    /// @throws InterruptedException if the thread was interrupted
    public static Meter run(TrainingSpec given, Crew crew, Consumer<Meter> observer) throws InterruptedException {
        TrainingSpec spec = Plans.feasible(given);
        Drill drill = new Drill(spec, Drill.samples(spec, crew), crew);
        List<Reading> readings = new ArrayList<>();
        long every = Math.ceilDiv(spec.steps(), (long) READINGS);
        double loss = Double.NaN;
        while (true) {
            readings.add(new Reading(drill.step(), loss, read(drill.network(), crew)));
            Meter meter = new Meter(spec, readings);
            observer.accept(meter);
            if (meter.isWhole()) {
                return meter;
            }
            for (long i = 0; i < every && drill.step() < spec.steps(); i++) {
                Trainer.Step found = drill.advance();
                loss = found.loss();
            }
        }
    }

    private static List<Symmetry> read(Network network, Crew crew) {
        List<Symmetry> layers = new ArrayList<>();
        for (int i = 0; i + 1 < network.weights().size(); i++) {
            Matrix next = network.weights().get(i + 1);
            layers.add(Symmetry.of(network.weights().get(i), network.biases().get(i), next, crew));
        }
        return layers;
    }
}

package initscope.experiment.preprocessing;

import initscope.data.Samples;
import initscope.data.Split;
import initscope.experiment.Lab;
import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.random.Seed;
import initscope.statistics.Binning;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs all ways, one after the other.
public final class PreprocessingLab {
    private static final int PEOPLE = 300;
    private static final int EVERY = 100;
    private static final int BINS = 40;

    private PreprocessingLab() {
    }

    /// Blocks until all are learned.
    ///
    /// @param observer hears of all trials so far, again and again, on this thread
    /// @return all of them, in the order of [Way]
    /// @throws InterruptedException if the thread was interrupted
    public static List<Trial> run(Lab lab, Consumer<List<Trial>> observer) throws InterruptedException {
        Measures measures = Measures.moments().withBack(Measures.Back.DETAIL)
                .withPreactivationHistograms(new Binning(BINS, Binning.Range.AUTO));
        List<Trial> trials = new ArrayList<>();
        List<Learner> learners = new ArrayList<>();
        for (Way way : Way.values()) {
            Learner learner = lab.learner(way.run(), _ -> { }).orThrow();
            Frame frame = learner.look(measures);
            var first = frame.snapshot().layer(1);
            trials.add(new Trial(way, people(way), first.preactivationHistogram(), first.preactivation().std(),
                    frame.snapshot().signAgreement(), frame.curve(), Double.NaN));
            learners.add(learner);
        }
        observer.accept(List.copyOf(trials));
        for (int i = 0; i < trials.size(); i++) {
            Learner learner = learners.get(i);
            while (learner.step() < learner.spec().steps()) {
                learner.advance((int) Math.min(EVERY, learner.spec().steps() - learner.step()));
                List<Point> curve = learner.look(Measures.moments()).curve();
                Trial before = trials.get(i);
                trials.set(i, new Trial(before.way(), before.people(), before.z(), before.zStd(), before.agreement(), curve,
                        tested(curve)));
                observer.accept(List.copyOf(trials));
            }
        }
        return List.copyOf(trials);
    }

    private static double tested(List<Point> curve) {
        double last = Double.NaN;
        for (Point point : curve) {
            last = Double.isNaN(point.testAccuracy()) ? last : point.testAccuracy();
        }
        return last;
    }

    /// The first of the training set.
    private static List<Trial.Person> people(Way way) {
        TrainingSpec spec = way.run();
        try (Crew crew = new Crew(1)) {
            Samples samples = Split.draw(spec.data(), spec.network().inputs(), spec.classes(), spec.samples(), 0, Precision.FP64,
                    Seed.root(spec.network().seed()).child("train"), crew).train();
            List<Trial.Person> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                List<Double> inputs = new ArrayList<>();
                for (int c = 0; c < spec.network().inputs(); c++) {
                    inputs.add(samples.inputs().get(i, c));
                }
                people.add(new Trial.Person(inputs, samples.labels().get(i)));
            }
            return people;
        }
    }
}

package initscope.ui.training;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.FirstLoss;
import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Binning;
import initscope.training.Objective;
import initscope.ui.training.coach.Pupil;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the page says about runs.
record TrainingWords(Wording wording) {
    /// Points the loss of now is the mean of.
    private static final int NOW = 20;
    /// A loss not this much under guessing after that many steps has learned nothing.
    private static final double NOTHING = 0.98;
    private static final int SOON = 50;

    /// Names that tell the runs apart: activation and initializer, and what else is not as usual.
    static List<String> names(List<Spec> shown) {
        List<String> names = new ArrayList<>();
        for (Spec spec : shown) {
            Spec usual = SpecReader.read("identity zeros").orThrow();
            names.add(spec.withSeeds(1).withSeed(1).withBatch(usual.batch()).withInput(usual.input())
                    .withBinning(new Binning(usual.binning().bins(), Binning.Range.AUTO)).toString().replaceAll(" inputs=\\d+", ""));
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                for (int k = names.lastIndexOf(name), n = k; k >= i; k--) {
                    if (names.get(k).equals(name)) {
                        names.set(k, (k + 1) + ": " + name);
                    }
                }
            }
        }
        return names;
    }

    /// "ln 10 = 2.303", or "" where nothing is to be said.
    static String guess(TrainingSpec spec, double guess) {
        return Double.isNaN(guess) ? "" : (spec.objective() == Objective.SOFTMAX_NLL ? "ln " + spec.classes() : "ln 2") + " = "
                + String.format(Locale.ROOT, "%.3f", guess);
    }

    /// A run in a sentence: why there is none, that it diverged, or its first loss and that of now.
    String sentence(Pupil pupil, Frame frame, double guess) {
        if (pupil.problem() != null) {
            return wording.sentences().getValue().problem(pupil.problem());
        }
        if (frame == null || frame.curve().isEmpty()) {
            return wording.now("training.waiting");
        }
        long lost = lostAt(frame);
        if (lost >= 0) {
            return wording.now("training.diverged", String.valueOf(lost));
        }
        FirstLoss first = FirstLoss.of(frame.curve().getFirst().loss(), guess);
        String said = wording.now("training.first." + first.verdict().name().toLowerCase(Locale.ROOT), figure(first.loss()),
                guess(frame.spec(), guess));
        double now = now(frame);
        return frame.step() < SOON ? said : said + " " + (now > NOTHING * guess && now < guess / NOTHING
                ? wording.now("training.now.nothing", figure(now)) : wording.now("training.now", figure(now)));
    }

    /// Whether the sentence is about a failure.
    static boolean isBad(Pupil pupil, Frame frame) {
        return pupil.problem() != null || frame != null && lostAt(frame) >= 0;
    }

    private static long lostAt(Frame frame) {
        return frame.curve().stream().filter(p -> !Double.isFinite(p.loss())).mapToLong(Point::step).findFirst().orElse(-1);
    }

    /// A loss, to be held against ln 10 = 2.303: two decimals where they say something.
    private static String figure(double loss) {
        return loss >= 0.1 && loss < 100 ? String.format(Locale.ROOT, "%.2f", loss) : Figures.number(loss);
    }

    private static double now(Frame frame) {
        List<Point> curve = frame.curve();
        return curve.subList(Math.max(0, curve.size() - NOW), curve.size()).stream().mapToDouble(Point::loss).average().orElse(Double.NaN);
    }
}

package initscope.lesson.measure;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.report.Request;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.statistics.Measures;
import initscope.training.pretraining.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One run of learning that is asked for this step and that. Where an earlier step is wanted than it is at, it goes back.
final class Pupil {
    private final Lab lab;
    private final TrainingSpec spec;
    private final Map<Long, Point> points = new HashMap<>();
    private final Map<Integer, Stage> stages = new TreeMap<>();
    private final Snapshot[] looks = new Snapshot[2];
    private Learner learner;

    Pupil(Lab lab, TrainingSpec spec) {
        this.lab = lab;
        this.spec = spec;
    }

    /// Draws the data and the weights, and pretrains; null if that can be done.
    Problem begin() throws InterruptedException {
        if (learner != null) {
            return null;
        }
        switch (lab.learner(spec, stage -> stages.put(Math.max(1, stage.layer()), stage.withoutTiles()))) {
            case Parsed.Value<Learner>(Learner made) -> learner = made;
            case Parsed.Failure<Learner>(Problem problem) -> {
                return problem;
            }
        }
        return null;
    }

    private void goTo(long step) throws InterruptedException {
        if (learner.step() > step) {
            learner.rewind(learner.kept().stream().filter(kept -> kept <= step).max(Long::compare).orElse(0L));
        }
        // what a whole curve wants is noted on the way
        for (long due : Reading.over(spec.steps())) {
            if (due > learner.step() && due < step) {
                learner.advance((int) (due - learner.step()));
                points.put(due, learner.point());
            }
        }
        learner.advance((int) (step - learner.step()));
    }

    /// What the mini-batch of a step finds before anything is changed, and the held-out samples.
    Point point(long step) throws InterruptedException {
        if (!points.containsKey(step)) {
            goTo(step);
            points.put(step, learner.point());
        }
        return points.get(step);
    }

    /// Everything of the layers at the first step or after the last.
    Snapshot look(boolean trained) throws InterruptedException {
        int which = trained ? 1 : 0;
        if (looks[which] == null) {
            goTo(trained ? spec.steps() : 0);
            looks[which] = learner.look(everything(spec.network())).snapshot();
        }
        return looks[which];
    }

    private static Measures everything(Spec network) {
        return new Request(true, false, true, false, true).measures(network);
    }

    /// The last stage of every layer's pretraining.
    List<Stage> stages() {
        return List.copyOf(stages.values());
    }
}

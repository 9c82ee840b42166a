package initscope.ui.studies;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.experiment.study.Scales;
import initscope.experiment.study.Standards;
import initscope.experiment.study.Trials;
import java.util.List;

/// Batch normalization across sixteen scales of the weights.
public final class ScalesModel extends StudyModel<Trials> {

    ScalesModel(Spec shown) {
        super(Standards.scales(shown));
    }

    @Override
    Work<Trials> work(TrainingSpec spec) {
        List<TrainingSpec> plan = new Scales(spec).plan();
        return (lab, tell) -> lab.study(plan, tell);
    }

    @Override
    double share(Trials now) {
        return now.share();
    }

    @Override
    int runs() {
        return 2 * Scales.COUNT;
    }

    @Override
    double seconds(int processors) {
        return Trials.planned(new Scales(base()).plan()).seconds(processors);
    }
}

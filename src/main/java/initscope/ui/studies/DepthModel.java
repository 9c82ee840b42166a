package initscope.ui.studies;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.experiment.study.DepthMap;
import initscope.experiment.study.Standards;
import initscope.experiment.study.Trials;
import initscope.experiment.sweep.Plane;
import initscope.ui.engine.Errand;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Short trainings over depth and σ_w, and the line at 6 ξ_c.
public final class DepthModel extends StudyModel<Trials> {
    private static final int POINTS = 201;

    private final Plane.Point here;
    private final ReadOnlyObjectWrapper<List<Double>> line = new ReadOnlyObjectWrapper<>(List.of());
    private Errand<List<Double>> theory;
    private DepthMap map;
    private boolean seen;

    DepthModel(Spec shown) {
        super(Standards.depth(shown));
        here = Plane.of(Plane.Kind.GAIN_DEPTH, shown);
        baseProperty().subscribe((_, _) -> {
            map = null;
            line.set(List.of());
            stopTheory();
            follow();
        });
    }

    /// The page shows it: from now on the theory is worth its time.
    void see() {
        if (!seen) {
            seen = true;
            follow();
        }
    }

    private void follow() {
        if (!seen) {
            return;
        }
        DepthMap map = map();
        theory = new Errand<>("followed", (_, tell) -> tell.accept(Arrays.stream(map.followed(POINTS)).boxed().toList()),
                line::set, () -> { });
    }

    private void stopTheory() {
        if (theory != null) {
            theory.cancel();
        }
    }

    DepthMap map() {
        if (map == null) {
            map = Standards.map(base());
        }
        return map;
    }

    /// 6 ξ_c from the left edge to the right; empty before it is known.
    public ReadOnlyObjectProperty<List<Double>> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// Where the panel's experiment lies: σ_w and depth.
    Plane.Point here() {
        return here;
    }

    /// Gives up the theory too.
    void close() {
        cancel();
        stopTheory();
    }

    @Override
    Work<Trials> work(TrainingSpec spec) {
        List<TrainingSpec> plan = map().plan();
        return (lab, tell) -> lab.study(plan, tell);
    }

    @Override
    double share(Trials now) {
        return now.share();
    }

    @Override
    int runs() {
        return map().columns() * map().rows();
    }

    @Override
    double seconds(int processors) {
        return Trials.planned(map().plan()).seconds(processors);
    }
}

package initscope.ui.studies;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.experiment.study.Grid;
import initscope.experiment.study.Standards;
import initscope.experiment.study.Trials;
import initscope.init.Initializer;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Optimizers × initializers.
public final class GridModel extends StudyModel<Trials> {
    private final ObjectProperty<List<Optimizer>> optimizers = new SimpleObjectProperty<>(Standards.optimizers());
    private final ObjectProperty<List<Initializer>> initializers = new SimpleObjectProperty<>(Standards.initializers());

    GridModel(Spec shown) {
        super(Standards.grid(shown));
        optimizers.subscribe((_, _) -> change());
        initializers.subscribe((_, _) -> change());
    }

    /// Several runs are rows and columns, too.
    @Override
    void say(List<TrainingSpec> said) {
        super.say(said);
        if (said.size() > 1) {
            optimizers.set(said.stream().map(TrainingSpec::optimizer).distinct().toList());
            initializers.set(said.stream().map(run -> run.network().initializer()).distinct().toList());
        }
    }

    /// One a row.
    public ObjectProperty<List<Optimizer>> optimizersProperty() {
        return optimizers;
    }

    /// One a column.
    public ObjectProperty<List<Initializer>> initializersProperty() {
        return initializers;
    }

    /// Those of `all` that are chosen, with `one` among them or not.
    static <T> List<T> with(List<T> all, List<T> chosen, T one, boolean in) {
        List<T> now = new ArrayList<>(all);
        now.removeIf(t -> t.equals(one) ? !in : !chosen.contains(t));
        return now;
    }

    Grid grid() {
        return new Grid(base(), optimizers.get(), initializers.get());
    }

    @Override
    Work<Trials> work(TrainingSpec spec) {
        List<TrainingSpec> plan = grid().plan();
        return (lab, tell) -> lab.study(plan, tell);
    }

    @Override
    double share(Trials now) {
        return now.share();
    }

    @Override
    int runs() {
        return optimizers.get().size() * initializers.get().size();
    }

    @Override
    double seconds(int processors) {
        return Trials.planned(grid().plan()).seconds(processors);
    }
}

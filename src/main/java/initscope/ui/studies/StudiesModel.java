package initscope.ui.studies;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The four studies, about the network of one panel, and the one in sight.
public final class StudiesModel {
    private final ObjectProperty<Kind> kind;
    private final GridModel grid;
    private final SymmetryModel symmetry;
    private final ScalesModel scales;
    private final DepthModel depth;

    /// Which study.
    public enum Kind {
        GRID, SYMMETRY, SCALES, DEPTH
    }

    /// @param shown the panel's experiment
    /// @param said the runs of a lesson about the first study; none for its own settings
    public StudiesModel(Spec shown, Kind first, List<TrainingSpec> said) {
        kind = new SimpleObjectProperty<>(first);
        grid = new GridModel(shown);
        symmetry = new SymmetryModel(shown);
        scales = new ScalesModel(shown);
        depth = new DepthModel(shown);
        if (!said.isEmpty()) {
            current().say(said);
        }
        kind.subscribe((_, _) -> all().forEach(StudyModel::cancel));
    }

    /// The study in sight; those out of sight do not run.
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public StudyModel<?> current() {
        return all().get(kind.get().ordinal());
    }

    private List<StudyModel<?>> all() {
        return List.of(grid, symmetry, scales, depth);
    }

    public GridModel grid() {
        return grid;
    }

    public SymmetryModel symmetry() {
        return symmetry;
    }

    public ScalesModel scales() {
        return scales;
    }

    public DepthModel depth() {
        return depth;
    }

    /// Gives up what is under way.
    public void close() {
        all().forEach(StudyModel::cancel);
        depth.close();
    }
}

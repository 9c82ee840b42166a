package initscope.ui.studies;

import initscope.experiment.spec.Names;
import initscope.picture.Look;
import initscope.picture.study.DepthPicture;
import initscope.picture.study.EpochsPicture;
import initscope.picture.study.GridPicture;
import initscope.picture.study.ScalesPicture;
import initscope.picture.study.StudyWords;
import initscope.picture.study.SymmetryPicture;
import initscope.picture.twin.StudyTwin;
import initscope.ui.canvas.Halves;
import initscope.ui.canvas.Plot;
import initscope.ui.studies.StudiesModel.Kind;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The pictures of the studies as plots.
final class StudyPictures {
    private final StudiesModel model;
    private final Wording wording;
    private final Supplier<Look> look;
    private final List<Plot> plots = new ArrayList<>();

    StudyPictures(StudiesModel model, Wording wording, Supplier<Look> look) {
        this.model = model;
        this.wording = wording;
        this.look = look;
    }

    /// What fills the page for a study.
    Region of(Kind kind) {
        plots.clear();
        return switch (kind) {
            case GRID -> {
                BorderPane whole = new BorderPane(plot("grid", new Plot((surface, box) -> grid().paint(surface, box)),
                        () -> twin().grid(model.grid().resultProperty().get(), rows(), columns())));
                whole.setMinSize(0, 0);
                yield whole;
            }
            case SYMMETRY -> halves(plot("units", new Plot((surface, box) -> symmetry(false).paint(surface, box)),
                            () -> twin().symmetry(model.symmetry().resultProperty().get(), false)),
                    plot("rank", new Plot((surface, box) -> symmetry(true).paint(surface, box)),
                            () -> twin().symmetry(model.symmetry().resultProperty().get(), true)));
            case SCALES -> halves(plot("epochs", new Plot((surface, box) ->
                            new EpochsPicture(model.scales().resultProperty().get(), look.get(), words()).paint(surface, box)),
                            () -> twin().epochs(model.scales().resultProperty().get())),
                    plot("scales", new Plot((surface, box) ->
                            new ScalesPicture(model.scales().resultProperty().get(), look.get(), words()).paint(surface, box)),
                            () -> twin().scales(model.scales().resultProperty().get())));
            case DEPTH -> {
                BorderPane whole = new BorderPane(plot("depth", new Plot((surface, box) -> depth().paint(surface, box)),
                        () -> twin().depths(model.depth().map(), model.depth().resultProperty().get(),
                                model.depth().lineProperty().get())));
                whole.setMinSize(0, 0);
                yield whole;
            }
        };
    }

    private Plot plot(String name, Plot plot, Supplier<String> words) {
        plot.saying(words);
        plot.setId("studies-plot-" + name);
        plot.setMinSize(0, 0);
        plots.add(plot);
        return plot;
    }

    private static Halves halves(Plot left, Plot right) {
        Halves halves = new Halves(left, right);
        halves.getStyleClass().add("pictures");
        return halves;
    }

    void repaint() {
        plots.forEach(Plot::repaint);
    }

    private StudyTwin twin() {
        return new StudyTwin(wording.localeProperty().get());
    }

    private List<String> rows() {
        return model.grid().grid().optimizers().stream().map(StudySettings::name).toList();
    }

    private List<String> columns() {
        return model.grid().grid().initializers().stream().map(i -> StudySettings.name(Names.initializers(), i)).toList();
    }

    private GridPicture grid() {
        return new GridPicture(model.grid().grid(), model.grid().resultProperty().get(), rows(), columns(), look.get(), words());
    }

    private SymmetryPicture symmetry(boolean rank) {
        return new SymmetryPicture(model.symmetry().resultProperty().get(), rank, look.get(), words());
    }

    private DepthPicture depth() {
        DepthModel study = model.depth();
        return new DepthPicture(study.map(), study.resultProperty().get(), study.lineProperty().get(), study.here().weight(),
                (int) study.here().up(), look.get(), words());
    }

    private StudyWords words() {
        return new StudyWords(wording.now("studies.picture.diverged"), wording.now("studies.picture.step"),
                wording.now("studies.picture.units"), wording.now("studies.picture.rank"), wording.now("studies.picture.layer"),
                wording.now("studies.picture.layers"),
                wording.now("studies.picture.accuracy"), wording.now("studies.picture.scale"), wording.now("studies.picture.with"),
                wording.now("studies.picture.without"), wording.now("studies.picture.published"),
                wording.now("studies.picture.chance"), wording.now("phase.axis.right"), wording.now("studies.picture.depth"),
                wording.now("studies.picture.followed"), wording.now("phase.here"), wording.now("studies.picture.empty"));
    }
}

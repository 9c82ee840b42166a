package initscope.ui.bench;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.ui.compare.Column;
import initscope.ui.compare.DifferencePage;
import initscope.ui.inspect.InspectModel;
import initscope.ui.inspect.InspectView;
import initscope.ui.jacobian.JacobianModel;
import initscope.ui.jacobian.JacobianView;
import initscope.ui.locks.Locks.Part;
import initscope.ui.losses.LossesModel;
import initscope.ui.losses.LossesView;
import initscope.ui.optimizers.OptimizersModel;
import initscope.ui.optimizers.OptimizersView;
import initscope.ui.panel.PanelModel;
import initscope.ui.phase.PhaseModel;
import initscope.ui.phase.PhaseView;
import initscope.ui.preprocessing.PreprocessingModel;
import initscope.ui.preprocessing.PreprocessingView;
import initscope.ui.pretraining.PretrainingModel;
import initscope.ui.pretraining.PretrainingView;
import initscope.ui.pretraining.StartsModel;
import initscope.ui.pretraining.StartsView;
import initscope.ui.reproduction.ReproductionModel;
import initscope.ui.reproduction.ReproductionView;
import initscope.ui.settings.PreferencesView;
import initscope.ui.settings.Settings;
import initscope.ui.studies.StudiesModel;
import initscope.ui.studies.StudiesView;
import initscope.ui.training.Sight;
import initscope.ui.training.TrainingModel;
import initscope.ui.training.TrainingView;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/// The pages that stand in place of the panels, one at a time; Escape leads back.
public final class Pages {
    /// The page of training, as lessons write it.
    static final String TRAINING = "training";

    private final Bench bench;
    private final Settings settings;
    private final Wording wording;
    private final ReproductionModel reproduction;
    private ReproductionView published;
    private final ObjectProperty<Node> page = new SimpleObjectProperty<>();
    private final BooleanBinding closed = page.isNull();
    private PanelModel about;
    private boolean resumes;

    Pages(Bench bench, Settings settings, Wording wording) {
        this.bench = bench;
        this.settings = settings;
        this.wording = wording;
        reproduction = new ReproductionModel(spec -> {
            show(spec);
            close();
        });
    }

    /// Whether the panels are to be seen; follows what is open.
    ObservableBooleanValue closed() {
        return closed;
    }

    /// Whether the panels are to be seen.
    public boolean isClosed() {
        return page.get() == null;
    }

    /// Gives the chosen panel another experiment.
    private void show(Spec spec) {
        focused().specProperty().set(spec);
    }

    private PanelModel focused() {
        return bench.focusedProperty().get();
    }

    /// Shows a page that goes with a panel, and with it.
    ///
    /// @param panel or null for a page about none
    private void open(PanelModel panel, Node node) {
        leave();
        about = panel;
        page.set(node);
        node.requestFocus();
    }

    /// Closes the page if the panel it is about is gone.
    void keep(List<PanelModel> panels) {
        if (about != null && !panels.contains(about)) {
            close();
        }
    }

    /// Back to the panels.
    public void close() {
        leave();
        about = null;
        page.set(null);
    }

    /// The stream goes on where a page had it stop.
    private void leave() {
        if (resumes) {
            resumes = false;
            bench.playingProperty().set(true);
        }
    }

    /// What the program remembers about its reader.
    void preferences() {
        open(null, new PreferencesView(settings, wording, this::close));
    }

    /// A page made by somebody else.
    void show(Node node) {
        open(null, node);
    }

    /// The page of this name, as lessons write it, about the chosen panel.
    ///
    /// @param runs what the page is to be about, where it learns; none for its own settings
    void open(String name, List<TrainingSpec> runs) {
        switch (name) {
            case TRAINING -> openStill(new TrainingView(new TrainingModel(bench.specs(), focused().spec(), runs, sight()),
                    wording, settings.textProperty(), this::close));
            case "pretraining" -> pretrain(runs);
            case "starts" -> compareStarts(runs);
            case "losses" -> losses();
            case "optimizers" -> optimizers(runs);
            case "phase" -> {
                close();
                phase();
            }
            case "symmetry" -> study(StudiesModel.Kind.SYMMETRY, runs);
            case "grid" -> study(StudiesModel.Kind.GRID, runs);
            case "norm" -> study(StudiesModel.Kind.SCALES, runs);
            case "depth" -> study(StudiesModel.Kind.DEPTH, runs);
            case "preprocessing" -> preprocess();
            default -> close();
        }
    }

    private Sight sight() {
        return new Sight(bench.viewProperty(), bench.choiceProperty(), bench.decadesProperty());
    }

    /// The table of differences.
    void compare(List<Column> columns) {
        open(null, new DifferencePage(columns, bench.bridge().foresight(), wording, this::close));
    }

    /// The inside of a layer of a panel.
    public void inspect(PanelModel panel, int layer) {
        bench.focusedProperty().set(panel);
        InspectModel inside = new InspectModel(panel.specProperty(), bench.batchProperty(), layer, bench.bridge());
        inside.layerProperty().subscribe(number -> panel.hoveredProperty().set(number.intValue()));
        open(panel, new InspectView(inside, bench.accumulatingProperty(), wording, settings.textProperty(), this::close));
    }

    /// The Jacobian of a panel's network.
    public void differentiate(PanelModel panel) {
        bench.focusedProperty().set(panel);
        open(panel, new JacobianView(new JacobianModel(panel.specProperty()), wording, settings.textProperty(), this::close));
    }

    /// The bench of published figures; its results stay while the window is open.
    public void reproduce() {
        if (published == null) {
            published = new ReproductionView(reproduction, wording, settings.textProperty(), this::close);
        }
        open(null, published);
    }

    /// The panels' networks in training; closes it where it is open.
    void train() {
        if (page.get() instanceof TrainingView) {
            close();
            return;
        }
        TrainingModel training = new TrainingModel(bench.specs(), focused().spec(), List.of(), sight());
        openStill(new TrainingView(training, wording, settings.textProperty(), this::close));
    }

    /// The pretraining of the chosen panel's network.
    void pretrain() {
        pretrain(List.of());
    }

    private void pretrain(List<TrainingSpec> runs) {
        PretrainingModel pretraining = new PretrainingModel(focused().spec(), runs);
        openStill(new PretrainingView(pretraining, wording, settings.textProperty(), this::close));
    }

    /// The pretraining of this panel's network.
    void pretrain(PanelModel panel) {
        if (bench.guard().refuses(Part.LEARN)) {
            return;
        }
        bench.focusedProperty().set(panel);
        pretrain();
    }

    /// All ways to start, with the chosen panel's network.
    void compareStarts() {
        compareStarts(List.of());
    }

    private void compareStarts(List<TrainingSpec> runs) {
        openStill(new StartsView(new StartsModel(focused().spec(), runs), wording, settings.textProperty(), this::close));
    }

    /// The preprocessing laboratory.
    public void preprocess() {
        openStill(new PreprocessingView(new PreprocessingModel(), wording, settings.textProperty(), this::close));
    }

    /// Opens a page that computes much by itself: the stream stops and goes on afterwards.
    private void openStill(Node node) {
        open(null, node);
        resumes = bench.playingProperty().get();
        bench.playingProperty().set(false);
    }

    /// The same with the data of one panel.
    void train(PanelModel panel) {
        if (bench.guard().refuses(Part.LEARN)) {
            return;
        }
        bench.focusedProperty().set(panel);
        train();
    }

    /// Losses, and what the chosen panel's network makes of them.
    public void losses() {
        PanelModel panel = focused();
        open(panel, new LossesView(new LossesModel(panel.specProperty()), wording, settings.textProperty(), this::close));
    }

    /// Optimizers on surfaces over a plane.
    public void optimizers() {
        optimizers(List.of());
    }

    private void optimizers(List<TrainingSpec> runs) {
        open(null, new OptimizersView(new OptimizersModel(runs), wording, settings.textProperty(), this::close));
    }

    /// The studies of learning, about the network of the chosen panel.
    public void study(StudiesModel.Kind kind) {
        study(kind, List.of());
    }

    private void study(StudiesModel.Kind kind, List<TrainingSpec> runs) {
        StudiesModel studies = new StudiesModel(focused().specProperty().get(), kind, runs);
        openStill(new StudiesView(studies, wording, settings.textProperty(), this::close));
    }

    /// The phase map of the chosen panel; closes it where it is open.
    void phase() {
        if (page.get() instanceof PhaseView) {
            close();
            return;
        }
        PhaseModel map = new PhaseModel(focused().specProperty(), focused().specProperty()::set);
        open(focused(), new PhaseView(map, wording, settings.textProperty(), this::close,
                () -> study(StudiesModel.Kind.DEPTH)));
    }

    /// What the figures below the pictures are about is on the page too.
    boolean readsOut() {
        return page.get() == null || page.get() instanceof InspectView;
    }

    /// A follower of the page; null is the panels.
    void follow(Consumer<Node> listener) {
        page.subscribe(listener);
    }
}

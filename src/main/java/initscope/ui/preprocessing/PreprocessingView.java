package initscope.ui.preprocessing;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.preprocessing.Trial;
import initscope.experiment.preprocessing.Way;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.PreprocessingTables;
import initscope.picture.Look;
import initscope.picture.learning.LossPicture;
import initscope.picture.learning.Run;
import initscope.picture.preprocessing.Captions;
import initscope.picture.preprocessing.WaysPicture;
import initscope.picture.twin.LearningTwin;
import initscope.picture.twin.PageTwin;
import initscope.ui.canvas.Halves;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.controls.Waiting;
import initscope.ui.controls.WrappingRow;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The page: what is seen as a sentence above, the six ways in columns, the loss of each below.
public final class PreprocessingView extends Page implements Data.Source {
    private static final double GUESS = Math.log(2);

    private final PreprocessingModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Plot ways = new Plot((surface, box) -> ways().paint(surface, box));
    private final Plot measures = new Plot((surface, box) -> loss(false).paint(surface, box));
    private final Plot category = new Plot((surface, box) -> loss(true).paint(surface, box));
    private final Label sentence = new Label();

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public PreprocessingView(PreprocessingModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        this.text = text;
        setId("preprocessing");
        getStyleClass().add("preprocessing");
        setFocusTraversable(true);
        sentence.setId("preprocessing-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        setTop(new VBox(head(back), sentence));
        setCenter(pictures());
        follow();
    }

    public PreprocessingModel model() {
        return model;
    }

    private WrappingRow head(Runnable back) {
        Label title = new Label();
        title.textProperty().bind(wording.of("preprocessing.title"));
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label network = new Label(Way.STANDARDIZED.run().toString());
        network.getStyleClass().add("text-muted");
        network.setWrapText(true);
        network.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(network, Priority.ALWAYS);
        Button again = new Button();
        again.setId("preprocessing-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.textProperty().bind(wording.of("preprocessing.again"));
        again.disableProperty().bind(model.busyProperty());
        Explain.mark(again, "preprocessing.again", wording);
        again.setOnAction(_ -> model.run());
        Waiting waiting = new Waiting("preprocessing", model.busyProperty(), wording, model::close);
        model.trialsProperty().subscribe(trials -> waiting.done(PreprocessingModel.done(trials)));
        WrappingRow head = new WrappingRow(Icons.back("preprocessing", wording, back), title, network, waiting, again);
        head.getStyleClass().add("head");
        return head;
    }

    private GridPane pictures() {
        ways.setId("preprocessing-ways");
        measures.setId("preprocessing-loss");
        category.setId("preprocessing-loss-category");
        ways.setMinSize(0, 0);
        ways.saying(() -> new PageTwin(wording.localeProperty().get()).ways(model.trialsProperty().get()));
        measures.saying(() -> new LearningTwin(wording.localeProperty().get()).losses(runs(false)));
        category.saying(() -> new LearningTwin(wording.localeProperty().get()).losses(runs(true)));
        Halves losses = new Halves(measures, category);
        losses.setMinSize(0, 0);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pictures");
        ColumnConstraints whole = new ColumnConstraints();
        whole.setPercentWidth(100);
        grid.getColumnConstraints().add(whole);
        for (double share : new double[] {62, 38}) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(share);
            grid.getRowConstraints().add(row);
        }
        grid.add(ways, 0, 0);
        grid.add(losses, 0, 1);
        return grid;
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(InScene.of(this)).subscribe(_ -> update());
        model.trialsProperty().subscribe(_ -> update());
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.close();
            }
        });
    }

    private void update() {
        sentence.setText(sentence());
        setAccessibleText(sentence.getText());
        for (Plot plot : List.of(ways, measures, category)) {
            plot.repaint();
        }
    }

    /// What is seen, in the numbers of this run; how to read the page until there are numbers.
    private String sentence() {
        List<Trial> trials = model.trialsProperty().get();
        if (trials.isEmpty() || !trials.stream().allMatch(Trial::isComplete)) {
            return wording.now("preprocessing.about");
        }
        Trial raw = trials.get(Way.RAW.ordinal());
        Trial standardized = trials.get(Way.STANDARDIZED.ordinal());
        Trial code = trials.get(Way.CODE.ordinal());
        Trial oneHot = trials.get(Way.ONE_HOT.ordinal());
        return wording.now("preprocessing.seen", Figures.number(raw.zStd()), Figures.percent(raw.accuracy()),
                Figures.percent(standardized.accuracy()), Figures.percent(raw.agreement()),
                Figures.percent(standardized.agreement()), Figures.percent(code.accuracy()), Figures.percent(oneHot.accuracy()));
    }

    private Look look() {
        return Look.DESK.times(text.getValue().doubleValue());
    }

    private Captions captions() {
        return Captions.in(wording.localeProperty().get());
    }

    private WaysPicture ways() {
        return new WaysPicture(model.trialsProperty().get(), look(), captions());
    }

    /// The curves of the ways that describe the measures, or the category.
    private LossPicture loss(boolean ofCategory) {
        return new LossPicture(runs(ofCategory), GUESS, "ln 2 = " + Figures.number(GUESS), false, -1, look(), wording.pictures());
    }

    private List<Run> runs(boolean ofCategory) {
        List<Run> runs = new ArrayList<>();
        for (Trial trial : model.trialsProperty().get()) {
            if (trial.way().isOfCategory() == ofCategory) {
                runs.add(new Run(captions().name(trial.way()), runs.size(), trial.curve(), List.of()));
            }
        }
        return runs;
    }

    @Override
    public Data data() {
        List<Trial> trials = model.trialsProperty().get();
        return new Data(wording.now("preprocessing.title"), () -> PreprocessingTables.of(trials));
    }
}

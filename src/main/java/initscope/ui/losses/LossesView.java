package initscope.ui.losses;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.losses.GradientCheck;
import initscope.experiment.losses.Neuron;
import initscope.experiment.losses.Rival;
import initscope.experiment.losses.SentBack;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.LossTables;
import initscope.picture.Look;
import initscope.picture.loss.CheckPicture;
import initscope.picture.loss.LossWords;
import initscope.picture.loss.NeuronPicture;
import initscope.picture.loss.SentPicture;
import initscope.picture.loss.SlopePicture;
import initscope.picture.twin.LearningTwin;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The page: the gradient at the output and through the network above, what one neuron learns and the check of the gradients
/// below them, and in a sentence what the numbers say.
public final class LossesView extends Page implements Data.Source {
    private static final int UPPER = 54;

    private final LossesModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Plot slopes = new Plot((surface, box) -> slopes().paint(surface, box));
    private final Plot sent = new Plot((surface, box) ->
            new SentPicture(model().sentProperty().get(), odds(), look(), words()).paint(surface, box));
    private final Plot neuron = new Plot((surface, box) ->
            new NeuronPicture(model().learnedProperty().get(), look(), words()).paint(surface, box));
    private final Plot check = new Plot((surface, box) ->
            new CheckPicture(model().checkProperty().get(), look(), words()).paint(surface, box));
    private final Label result = new Label();
    private final Label sentence = new Label();

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public LossesView(LossesModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        this.text = text;
        setId("losses");
        getStyleClass().add("losses");
        setFocusTraversable(true);
        setTop(new LossesHead(model, wording, back));
        setCenter(pictures());
        sentence.setId("losses-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        setBottom(sentence);
        follow();
    }

    public LossesModel model() {
        return model;
    }

    private GridPane pictures() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pictures");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(i == 0 ? UPPER : 100 - UPPER);
            grid.getColumnConstraints().add(half);
            grid.getRowConstraints().add(row);
        }
        slopes.saying(() -> twin().slopes(odds()));
        sent.saying(() -> twin().sent(model.sentProperty().get(), odds()));
        neuron.saying(() -> twin().errors(model.learnedProperty().get()));
        check.saying(() -> twin().checked(model.checkProperty().get()));
        slopes.setId("losses-slopes");
        sent.setId("losses-sent");
        neuron.setId("losses-neuron");
        check.setId("losses-checked");
        for (Plot plot : List.of(slopes, sent, neuron, check)) {
            plot.setMinSize(0, 0);
        }
        grid.addRow(0, slopes, sent);
        grid.addRow(1, neuron, checked());
        return grid;
    }

    /// The check with the button that begins it.
    private Node checked() {
        Button begin = new Button();
        begin.setId("losses-check");
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.textProperty().bind(Bindings.createStringBinding(
                () -> wording.now(model.checkingProperty().get() ? "losses.check.stop" : "losses.check.begin"), model.checkingProperty(),
                wording.changes()));
        begin.setTooltip(Icons.tooltip(wording.of("losses.check.help")));
        begin.setOnAction(_ -> model.check());
        result.setId("losses-result");
        result.setMinWidth(0);
        HBox row = new HBox(begin, result);
        row.getStyleClass().add("check");
        row.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(check, Priority.ALWAYS);
        VBox box = new VBox(row, check);
        box.setMinSize(0, 0);
        return box;
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(InScene.of(this)).subscribe(_ -> update());
        for (ObservableValue<?> seen : List.of(model.oddsProperty(), model.sentProperty(), model.problemProperty(),
                model.learnedProperty(), model.checkProperty(), model.checkingProperty())) {
            seen.subscribe(_ -> update());
        }
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.close();
            }
        });
    }

    private LearningTwin twin() {
        return new LearningTwin(wording.localeProperty().get());
    }

    private void update() {
        result.setText(result());
        sentence.setText(sentence());
        setAccessibleText(sentence.getText());
        for (Plot plot : List.of(slopes, sent, neuron, check)) {
            plot.repaint();
        }
    }

    private String result() {
        GradientCheck now = model.checkProperty().get();
        if (now == null || now.layers().isEmpty()) {
            return model.checkingProperty().get() ? wording.now("losses.check.busy", "0", "…") : "";
        }
        String layers = String.valueOf(now.of());
        if (!now.isWhole()) {
            return wording.now("losses.check.busy", String.valueOf(now.layers().size()), layers);
        }
        long wrong = now.layers().stream().filter(l -> l.known() && !l.agrees()).count();
        long unknown = now.layers().stream().filter(l -> !l.known()).count();
        String greatest = Figures.number(now.greatest());
        return wrong > 0 ? wording.now("losses.check.wrong", String.valueOf(wrong), layers, greatest)
                : unknown > 0 ? wording.now("losses.check.partly", String.valueOf(now.of() - unknown), layers, greatest)
                : wording.now("losses.check.right", layers, greatest);
    }

    private String sentence() {
        if (model.problemProperty().get() != null) {
            return wording.sentences().getValue().problem(model.problemProperty().get());
        }
        double cross = Rival.SOFTMAX_NLL.slope(odds());
        double squared = Rival.SOFTMAX_MSE.slope(odds());
        return wording.now("losses.sentence", Figures.number(cross), Figures.number(squared), Figures.number(cross / squared));
    }

    private double odds() {
        return model.oddsProperty().get();
    }

    private Look look() {
        return Look.DESK.times(text.getValue().doubleValue());
    }

    private SlopePicture slopes() {
        return new SlopePicture(odds(), look(), words());
    }

    /// Activation and initializer of the network.
    private String name() {
        String[] spec = model.spec().toString().split(" ");
        return spec.length > 1 ? spec[0] + " " + spec[1] : spec[0];
    }

    private LossWords words() {
        return new LossWords(wording.now("losses.slopes"), wording.now("losses.error"), wording.now("losses.size"),
                wording.now("losses.sent", name()), wording.now("losses.layer"),
                wording.now("losses.rms"), wording.now("losses.neuron", Figures.number(Neuron.RATE)), wording.now("losses.step"),
                wording.now("losses.checked"), wording.now("losses.difference"), wording.now("losses.limit"),
                wording.now("losses.unknown"), wording.now("losses.none"));
    }

    @Override
    public Data data() {
        double odds = odds();
        SentBack seen = model.sentProperty().get();
        Map<Rival, List<Double>> learned = model.learnedProperty().get();
        GradientCheck checked = model.checkProperty().get();
        return new Data(wording.now("export.page.losses", model.spec().toString()),
                () -> LossTables.of(odds, seen, learned, checked));
    }
}

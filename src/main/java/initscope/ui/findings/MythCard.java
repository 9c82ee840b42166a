package initscope.ui.findings;

import initscope.experiment.myth.Contradiction;
import initscope.experiment.myth.MythTexts;
import initscope.experiment.spec.Spec;
import initscope.ui.controls.Explain;
import initscope.ui.words.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The usual sentences this run contradicts, what it shows instead, and a button that puts the clearest case beside it.
final class MythCard extends VBox implements VerdictLine.Ending {
    private static final double WIDTH = 440;

    private final FindingsModel model;
    private final FindingsCommands commands;
    private final Wording wording;
    private final Subscription subscription;

    MythCard(FindingsModel model, FindingsCommands commands, Wording wording) {
        super(12);
        this.model = model;
        this.commands = commands;
        this.wording = wording;
        getStyleClass().add("card");
        setPrefWidth(WIDTH);
        subscription = Subscription.combine(model.mythsProperty().subscribe(_ -> fill()),
                wording.sentences().subscribe(_ -> fill()));
    }

    private void fill() {
        MythTexts texts = MythTexts.in(wording.localeProperty().get());
        Label head = new Label(wording.now("myths.head"));
        head.getStyleClass().add("text-muted");
        head.setWrapText(true);
        getChildren().setAll(head);
        for (Contradiction c : model.mythsProperty().get()) {
            getChildren().add(myth(c, texts));
        }
    }

    private Node myth(Contradiction c, MythTexts texts) {
        Label title = new Label("“" + texts.title(c.myth()) + "”");
        title.getStyleClass().add("myth-title");
        title.setWrapText(true);
        Label shows = new Label(texts.explanation(c));
        shows.setWrapText(true);
        Label source = new Label(wording.sentences().getValue().source(c.myth().source()));
        source.getStyleClass().addAll("text-muted", "source");
        source.setWrapText(true);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        Button show = new Button(wording.now("myths.show"));
        show.setId("show-" + c.myth());
        show.setMinWidth(USE_PREF_SIZE);
        Spec spec = c.myth().spec();
        show.setDisable(spec == null || spec.equals(model.seenProperty().get().spec()));
        Explain.mark(show, "myths.show", wording);
        show.setOnAction(_ -> commands.beside().accept(spec));
        HBox foot = new HBox(10, source, show);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(3, title, shows, foot);
        box.getStyleClass().add("myth");
        return box;
    }

    @Override
    public void end() {
        subscription.unsubscribe();
    }
}

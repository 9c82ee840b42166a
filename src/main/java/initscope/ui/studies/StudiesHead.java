package initscope.ui.studies;

import initscope.experiment.diagnosis.Figures;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.controls.WrappingRow;
import initscope.ui.studies.StudiesModel.Kind;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row above: the way back, which study, how long it takes or how far it is, and the button that runs it.
final class StudiesHead extends WrappingRow {
    private final StudiesModel model;
    private final Wording wording;
    private final Label cost = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button run = new Button();

    StudiesHead(StudiesModel model, Wording wording, Runnable back) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("head");
        Button leave = Icons.back("studies", wording, back);
        Segments<Kind> kinds = new Segments<>(List.of(Kind.values()), k -> wording.of("studies.kind." + key(k)),
                model.kindProperty()::set);
        kinds.following(model.kindProperty());
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        for (Kind kind : Kind.values()) {
            kinds.button(kind).setId("studies-" + key(kind));
            kinds.button(kind).setTooltip(Icons.tooltip(wording.of("studies.help." + key(kind))));
        }
        cost.setId("studies-cost");
        cost.getStyleClass().add("text-muted");
        cost.setMinWidth(USE_PREF_SIZE);
        cost.setMaxWidth(Double.MAX_VALUE);
        cost.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(cost, Priority.ALWAYS);
        bar.setId("studies-bar");
        bar.setPrefWidth(90);
        run.setId("studies-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(Region.USE_PREF_SIZE);
        Explain.mark(run, "studies.run", wording);
        run.setOnAction(_ -> {
            if (model.current().runningProperty().get()) {
                model.current().cancel();
            } else {
                model.current().start();
            }
        });
        getChildren().addAll(leave, kinds, cost, bar, run);
    }

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    void update() {
        update(model.current());
    }

    private <R> void update(StudyModel<R> study) {
        R now = study.resultProperty().get();
        boolean running = study.runningProperty().get();
        double share = now == null ? 0 : study.share(now);
        bar.setVisible(running);
        bar.setManaged(running);
        bar.setProgress(share);
        run.setText(wording.now(running ? "studies.cancel" : "studies.run"));
        run.setDisable(study.problemProperty().get() != null);
        String runs = wording.now(study.runs() == 1 ? "studies.run.one" : "studies.runs", String.valueOf(study.runs()));
        double left = study.left();
        if (running) {
            cost.setText(Double.isNaN(left) ? runs : wording.now("studies.left", runs, Figures.seconds(Math.ceil(left))));
        } else if (study.problemProperty().get() != null) {
            cost.setText("");
        } else if (share == 1) {
            cost.setText(runs);
        } else {
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
            cost.setText(wording.now(now == null ? "studies.estimate" : "studies.stopped", runs,
                    Figures.seconds(study.seconds(threads))));
        }
        cost.setTooltip(Icons.tooltip(wording.of("studies.estimate.help")));
    }
}

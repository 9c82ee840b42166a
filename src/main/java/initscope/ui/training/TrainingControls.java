package initscope.ui.training;

import initscope.picture.learning.Over;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// The row that moves in time: play, one step, many, anew; the steps made as a slider; and what is shown below.
final class TrainingControls extends HBox {
    private static final int MANY = 100;

    private final TrainingModel model;
    private final Wording wording;
    private final Slider time = new Slider(0, 1, 0);
    private boolean showing;

    TrainingControls(TrainingModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("controls");
        setAlignment(Pos.CENTER_LEFT);
        Button play = Icons.button("bi-pause-fill", wording, "training.play", model::toggle);
        play.setId("training-play");
        play.getStyleClass().remove("flat");
        play.getStyleClass().add("accent");
        model.playingProperty().subscribe(on -> play.setGraphic(Icons.icon(on ? "bi-pause-fill" : "bi-play-fill")));
        Button one = button("bi-skip-end-fill", "one", () -> model.step(1));
        Button many = new Button("+" + MANY);
        many.setId("training-many");
        many.getStyleClass().add("flat");
        Icons.explain(many, wording.of("training.many", String.valueOf(MANY)));
        many.setOnAction(_ -> model.step(MANY));
        Button anew = button("bi-arrow-counterclockwise", "anew", model::restart);
        Label step = new Label();
        step.setId("training-step");
        step.setMinWidth(Region.USE_PREF_SIZE);
        time();
        model.lessonProperty().subscribe(_ -> follow(step));
        model.atProperty().subscribe(_ -> follow(step));
        wording.sentencesFor(this).subscribe(_ -> follow(step));
        getChildren().addAll(play, one, many, anew, time, step, log(), lower(), over());
        for (Region region : List.of(play, one, many, anew)) {
            region.setMinWidth(USE_PREF_SIZE);
        }
    }

    private Button button(String sign, String id, Runnable action) {
        Button button = Icons.button(sign, wording, "training." + id, action);
        button.setId("training-" + id);
        return button;
    }

    private void time() {
        time.setId("training-time");
        time.setTooltip(Icons.tooltip(wording.of("training.time")));
        time.accessibleTextProperty().bind(wording.of("training.time"));
        time.setMinWidth(80);
        HBox.setHgrow(time, Priority.ALWAYS);
        time.setMaxWidth(Double.MAX_VALUE);
        time.valueProperty().subscribe((_, now) -> {
            if (!showing) {
                model.look(Math.round(now.doubleValue()));
            }
        });
    }

    private void follow(Label step) {
        showing = true;
        time.setMax(Math.max(1, model.reached()));
        time.setBlockIncrement(Math.max(1, model.reached() / 50.0));
        if (!time.isValueChanging()) {
            time.setValue(model.here());
        }
        showing = false;
        step.setText(wording.now("training.at", String.valueOf(model.here())));
    }

    private ToggleButton log() {
        ToggleButton log = new ToggleButton();
        log.setId("training-log");
        log.textProperty().bind(wording.of("training.log"));
        log.setTooltip(Icons.tooltip(wording.of("training.log.help")));
        log.selectedProperty().bindBidirectional(model.logProperty());
        log.setMinWidth(USE_PREF_SIZE);
        return log;
    }

    private Segments<Lower> lower() {
        Segments<Lower> lower = new Segments<>(List.of(Lower.values()), l -> wording.of("training.lower." + id(l)),
                model.lowerProperty()::set);
        lower.following(model.lowerProperty());
        for (Lower l : Lower.values()) {
            lower.button(l).setId("training-" + id(l));
            lower.button(l).setTooltip(Icons.tooltip(wording.of("training.lower." + id(l) + ".help")));
        }
        lower.setMinWidth(USE_PREF_SIZE);
        return lower;
    }

    private ComboBox<Over> over() {
        ComboBox<Over> over = new ComboBox<>();
        over.setId("training-over");
        over.getItems().setAll(Over.values());
        over.setConverter(new StringConverter<>() {
            @Override
            public String toString(Over value) {
                return value == null ? "" : wording.pictures().of(value.term());
            }

            @Override
            public Over fromString(String text) {
                return null;
            }
        });
        over.valueProperty().bindBidirectional(model.overProperty());
        over.visibleProperty().bind(model.lowerProperty().map(l -> l == Lower.TIME));
        over.managedProperty().bind(over.visibleProperty());
        Explain.mark(over, "training.lower.time", wording);
        over.accessibleTextProperty().bind(wording.of("training.lower.time.help"));
        return over;
    }

    private static String id(Lower lower) {
        return lower.name().toLowerCase(Locale.ROOT);
    }
}

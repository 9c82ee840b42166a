package initscope.ui.optimizers;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.RaceTables;
import initscope.picture.Look;
import initscope.picture.optimizer.FallPicture;
import initscope.picture.optimizer.PathPicture;
import initscope.picture.optimizer.PathWords;
import initscope.picture.optimizer.Sign;
import initscope.picture.twin.LearningTwin;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.optimizers.OptimizersModel.Course;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page: paths over the landscape, beside them who runs how fast and how far each has come down, below what is to be seen.
public final class OptimizersView extends Page implements Data.Source {
    private static final double MOST_MOMENTUM = 0.99;
    /// Seconds one pulse moves the paths at most, however long it took.
    private static final double SLOWEST_PULSE = 0.5;

    private final OptimizersModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Plot paths = new Plot((surface, box) -> paths().paint(surface, box));
    private final Plot fall = new Plot((surface, box) -> fall().paint(surface, box));
    private final Label sentence = new Label();
    private final AnimationTimer clock = new AnimationTimer() {
        private long before;

        @Override
        public void handle(long now) {
            model.advance(before == 0 ? 0 : Math.min(SLOWEST_PULSE, (now - before) / 1e9));
            before = now;
        }
    };

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public OptimizersView(OptimizersModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        this.text = text;
        setId("optimizers");
        getStyleClass().add("optimizers");
        setFocusTraversable(true);
        setTop(new OptimizersHead(model, wording, back));
        paths.setId("optimizers-paths");
        paths.setMinSize(0, 0);
        paths.saying(this::gone);
        setCenter(paths);
        setRight(side());
        sentence.setId("optimizers-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        setBottom(sentence);
        paths.setOnMouseClicked(event -> {
            requestFocus();
            if (event.getButton() == MouseButton.PRIMARY) {
                paths().placeAt(paths.box(), event.getX(), event.getY()).ifPresent(model::start);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        follow();
    }

    public OptimizersModel model() {
        return model;
    }

    private VBox side() {
        VBox side = new VBox();
        side.getStyleClass().add("side");
        for (OptimizersModel.Runner runner : model.runners()) {
            side.getChildren().add(new RunnerRow(runner, wording));
        }
        side.getChildren().add(momentum());
        fall.saying(this::fallen);
        fall.setId("optimizers-fall");
        fall.setMinSize(0, 0);
        VBox.setVgrow(fall, Priority.ALWAYS);
        side.getChildren().add(fall);
        return side;
    }

    private HBox momentum() {
        Label name = new Label();
        name.textProperty().bind(wording.of("optimizers.momentum-slider"));
        name.getStyleClass().add("name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Slider slider = new Slider(0, MOST_MOMENTUM, model.momentumProperty().get());
        slider.setId("momentum");
        slider.setBlockIncrement(0.01);
        slider.setMinWidth(36);
        slider.accessibleTextProperty().bind(wording.of("optimizers.momentum-slider.help"));
        slider.setTooltip(Icons.tooltip(wording.of("optimizers.momentum-slider.help")));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((_, now) -> model.momentumProperty().set(Math.rint(now.doubleValue() * 100) / 100));
        Label value = new Label();
        value.getStyleClass().add("figure");
        value.setMinWidth(Region.USE_PREF_SIZE);
        model.momentumProperty().subscribe(now -> {
            value.setText(Figures.number(now.doubleValue()));
            if (!slider.isValueChanging() && Math.abs(slider.getValue() - now.doubleValue()) > 0.0051) {
                slider.setValue(now.doubleValue());
            }
        });
        HBox row = new HBox(name, slider, value);
        row.getStyleClass().addAll("runner", "momentum");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(InScene.of(this)).subscribe(_ -> update());
        model.follow(_ -> update());
        sceneProperty().subscribe((before, now) -> {
            if (now != null) {
                clock.start();
            } else if (before != null) {
                clock.stop();
                model.close();
            }
        });
    }

    private String fallen() {
        Course course = model.courseProperty().get();
        return new LearningTwin(wording.localeProperty().get()).falls(course == null ? List.of() : course.paths());
    }

    private String gone() {
        Course course = model.courseProperty().get();
        return new LearningTwin(wording.localeProperty().get()).paths(model.landscapeProperty().get(),
                course == null ? null : course.paths(), (int) model.stepProperty().get());
    }

    private void update() {
        paths.repaint();
        fall.repaint();
        sentence.setText(sentence());
        setAccessibleText(sentence.getText());
    }

    /// What the landscape is, and who is lowest now.
    private String sentence() {
        String what = wording.now("optimizers." + model.landscapeProperty().get().name().toLowerCase(Locale.ROOT) + ".help");
        Course course = model.courseProperty().get();
        int step = (int) model.stepProperty().get();
        if (course == null || course.paths().isEmpty()) {
            return what + "\n" + wording.now(course == null ? "optimizers.computing" : "optimizers.nobody");
        }
        Path lowest = course.paths().stream().filter(p -> p.at(step).isFinite())
                .min(Comparator.comparingDouble(p -> p.at(step).height())).orElse(null);
        if (step == 0 || lowest == null) {
            return what + "\n" + wording.now("optimizers.click");
        }
        return what + "\n" + wording.now("optimizers.lowest", String.valueOf(step), Sign.of(lowest.optimizer().id()).name(),
                Figures.number(lowest.at(step).height())) + " " + wording.now("optimizers.click");
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() != this && !(event.getTarget() instanceof Plot)) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            model.toggle();
            event.consume();
        } else if (event.getCode() == KeyCode.RIGHT) {
            model.next();
            event.consume();
        } else if (event.getCode() == KeyCode.HOME) {
            model.rewind();
            event.consume();
        }
    }

    private Look look() {
        return Look.DESK.times(text.getValue().doubleValue());
    }

    private PathPicture paths() {
        Course course = model.courseProperty().get();
        return new PathPicture(course == null ? null : course.contours(), course == null ? List.of() : course.paths(),
                model.stepProperty().get(), look(), words());
    }

    private FallPicture fall() {
        Course course = model.courseProperty().get();
        return new FallPicture(course == null ? null : course.contours().landscape(), course == null ? List.of() : course.paths(),
                model.stepProperty().get(), look(), words());
    }

    /// Where a place lies in the picture of the paths, for whoever clicks there.
    public Place placeAt(double x, double y) {
        return paths().placeAt(paths.box(), x, y).orElse(null);
    }

    private PathWords words() {
        return new PathWords(wording.now("optimizers.paths." + model.landscapeProperty().get().name().toLowerCase(Locale.ROOT)),
                wording.now("optimizers.start"), wording.now("optimizers.goal"), wording.now("optimizers.left", "{0}", "{1}"),
                wording.now("optimizers.lost", "{0}", "{1}"), wording.now("optimizers.fall"), wording.now("optimizers.height"),
                wording.now("optimizers.plain"), wording.now("optimizers.steps"));
    }

    @Override
    public Data data() {
        Course course = model.courseProperty().get();
        String title = wording.now("optimizers.paths." + model.landscapeProperty().get().name().toLowerCase(Locale.ROOT));
        return course == null ? Data.nothing(title) : new Data(title, () -> RaceTables.of(course.paths()));
    }
}

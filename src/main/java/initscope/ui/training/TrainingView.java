package initscope.ui.training;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Optimizers;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Spec;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.LearningTables;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.learning.AccuracyPicture;
import initscope.picture.learning.Caption;
import initscope.picture.learning.LossPicture;
import initscope.picture.learning.Run;
import initscope.picture.sheet.Panel;
import initscope.picture.twin.LearningTwin;
import initscope.ui.canvas.Halves;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Page;
import initscope.ui.scene.InScene;
import initscope.ui.training.coach.Pupil;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The page: loss and accuracy of all runs above, what becomes of the layers of each below.
public final class TrainingView extends Page implements Data.Source {
    private static final double UPPER = 42;

    private final TrainingModel model;
    private final Wording wording;
    private final TrainingWords words;
    private final ObservableValue<? extends Number> text;
    private final Plot loss = new Plot((surface, box) -> loss().paint(surface, box));
    private final Plot accuracy = new Plot((surface, box) -> accuracy().paint(surface, box));
    private final List<Plot> each = new ArrayList<>();
    private final GridPane lower = new GridPane();
    private List<Spec> named = List.of();
    private List<String> names = List.of();
    private List<Run> runs = List.of();
    private List<Frame> frames = List.of();
    private Standing standing = Standing.NONE;

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public TrainingView(TrainingModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        this.text = text;
        words = new TrainingWords(wording);
        setId("training");
        getStyleClass().addAll("training", "plays");
        setFocusTraversable(true);
        setTop(new VBox(new TrainingHead(model, wording, back), new TrainingControls(model, wording)));
        setCenter(pictures());
        follow();
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public TrainingModel model() {
        return model;
    }

    private GridPane pictures() {
        loss.saying(() -> twin().losses(runs));
        accuracy.saying(() -> twin().accuracies(runs));
        loss.setId("training-loss");
        accuracy.setId("training-accuracy");
        Halves upper = new Halves(loss, accuracy);
        upper.getStyleClass().add("pictures");
        lower.getStyleClass().add("pictures");
        GridPane all = new GridPane();
        all.getStyleClass().add("parts");
        ColumnConstraints whole = new ColumnConstraints();
        whole.setPercentWidth(100);
        all.getColumnConstraints().add(whole);
        for (double share : new double[] {UPPER, 100 - UPPER}) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(share);
            row.setVgrow(Priority.ALWAYS);
            all.getRowConstraints().add(row);
        }
        upper.setMinSize(0, 0);
        lower.setMinSize(0, 0);
        all.addColumn(0, upper, lower);
        return all;
    }

    private void arrange(int count) {
        if (each.size() == count) {
            return;
        }
        each.clear();
        lower.getChildren().clear();
        lower.getColumnConstraints().clear();
        lower.getRowConstraints().clear();
        RowConstraints high = new RowConstraints();
        high.setPercentHeight(100);
        lower.getRowConstraints().add(high);
        for (int i = 0; i < count; i++) {
            int number = i;
            Plot plot = new Plot((surface, box) -> run(number, surface, box));
            plot.setId("training-run-" + (i + 1));
            plot.saying(() -> told(number));
            plot.setMinSize(0, 0);
            each.add(plot);
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / count);
            lower.getColumnConstraints().add(column);
            lower.add(plot, i, 0);
        }
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(InScene.of(this)).subscribe(_ -> update());
        for (ObservableValue<?> seen : List.of(model.lessonProperty(), model.atProperty(), model.lowerProperty(),
                model.overProperty(), model.logProperty())) {
            seen.subscribe(_ -> update());
        }
        for (ObservableValue<?> seen : List.of(model.sight().view(), model.sight().choice(), model.sight().decades())) {
            seen.when(InScene.of(this)).subscribe(_ -> update());
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
        List<Pupil> pupils = model.lessonProperty().get().pupils();
        arrange(pupils.size());
        if (!model.shown().equals(named)) {
            named = model.shown();
            names = TrainingWords.names(named);
        }
        List<Run> now = new ArrayList<>();
        List<Frame> at = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            Pupil pupil = pupils.get(i);
            now.add(new Run(i < names.size() ? names.get(i) : "", i, pupil.latest() == null ? List.of() : pupil.latest().curve(),
                    pupil.latest() == null ? List.of() : pupil.latest().moments()));
            at.add(pupil.at(model.atProperty().get()));
        }
        runs = now;
        frames = at;
        standing = standing.then(at, model.sight().choice().getValue(), model.sight().decades().getValue());
        for (int i = 0; i < each.size(); i++) {
            each.get(i).repaint();
        }
        loss.repaint();
        accuracy.repaint();
    }

    private Look look() {
        return Look.DESK.times(text.getValue().doubleValue());
    }

    /// What is common to all of them, of the first that can be trained; null before there is one.
    private TrainingSpec any() {
        return model.lessonProperty().get().pupils().stream().map(Pupil::spec).filter(s -> s != null).findFirst().orElse(null);
    }

    private double guess() {
        return any() == null ? Double.NaN : any().chance();
    }

    private LossPicture loss() {
        return new LossPicture(runs, guess(), any() == null ? "" : TrainingWords.guess(any(), guess()), model.logProperty().get(),
                model.atProperty().get(), look(), wording.pictures());
    }

    private AccuracyPicture accuracy() {
        return new AccuracyPicture(runs, any() == null ? 10 : any().classes(), model.atProperty().get(), look(), wording.pictures());
    }

    private String sentence(int number) {
        return words.sentence(model.lessonProperty().get().pupils().get(number), frames.get(number), guess());
    }

    private void run(int number, Surface surface, Box box) {
        if (number >= runs.size() || number >= frames.size()) {
            return;
        }
        Pupil pupil = model.lessonProperty().get().pupils().get(number);
        Box rest = new Caption(number, runs.get(number).name(), sentence(number), TrainingWords.isBad(pupil, frames.get(number)), look())
                .paint(surface, box);
        if (frames.get(number) == null) {
            surface.fillRect(rest, Role.BACKGROUND);
            return;
        }
        picture(number, look()).paint(surface, rest);
    }

    /// What the sentence says, and the picture under it in words.
    private String told(int number) {
        String said = runs.get(number).name() + ". " + sentence(number);
        return frames.get(number) == null ? said : said + " " + picture(number, look()).told(wording.localeProperty().get());
    }

    private RunPicture picture(int number, Look size) {
        return new RunPicture(model.lowerProperty().get(), runs.get(number), frames.get(number), standing.axes().get(number),
                standing.levels().get(number),
                model.sight().view().getValue(), model.overProperty().get(),
                new RunPicture.Scope(runs, model.reached(), model.atProperty().get()), size, wording.pictures());
    }

    /// The page as it goes into a file: loss, accuracy, and the layers of every run.
    public List<Panel> figures(Look large) {
        if (any() == null) {
            return List.of();
        }
        String common = common();
        String networks = wording.pictures().networks(1, any().network().seed());
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel(common, "", Diagnosis.Severity.GOOD, networks, (surface, box) -> loss().with(large).paint(surface, box)));
        panels.add(new Panel(common, "", Diagnosis.Severity.GOOD, networks,
                (surface, box) -> accuracy().with(large).paint(surface, box)));
        for (int i = 0; i < runs.size(); i++) {
            if (frames.get(i) != null) {
                RunPicture picture = picture(i, large);
                boolean bad = TrainingWords.isBad(model.lessonProperty().get().pupils().get(i), frames.get(i));
                panels.add(new Panel(runs.get(i).name(), sentence(i), bad ? Diagnosis.Severity.BAD : Diagnosis.Severity.GOOD, networks,
                        picture::paint));
            }
        }
        return panels;
    }

    /// Space plays and pauses, arrows go on by a step and back by a frame, Home to the start, End to now, R anew.
    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ComboBoxBase<?>) {
            return;
        }
        boolean slides = event.getTarget() instanceof Slider;
        switch (event.getCode()) {
            case SPACE -> {
                if (event.getTarget() instanceof ButtonBase button && button.isFocusVisible()) {
                    return;
                }
                model.toggle();
            }
            case RIGHT -> {
                if (slides) {
                    return;
                }
                model.step(1);
            }
            case LEFT -> {
                if (slides) {
                    return;
                }
                model.frame(-1);
            }
            case HOME -> model.look(0);
            case END -> model.look(model.reached());
            case R -> model.restart();
            case M -> model.lowerProperty().set(Lower.values()[(model.lowerProperty().get().ordinal() + 1) % Lower.values().length]);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Data data() {
        List<Frame> latest = model.lessonProperty().get().pupils().stream().map(Pupil::latest).filter(Objects::nonNull).toList();
        List<Frame> shown = frames.stream().filter(Objects::nonNull).toList();
        return new Data(any() == null ? wording.now("command.training") : common(), () -> LearningTables.of(latest, shown));
    }

    /// What all runs have in common, and the step.
    private String common() {
        return wording.now("training.figure", model.planProperty().get().data(),
                Form.text(Optimizers.all(), any().optimizer()), String.valueOf(any().network().batch()), String.valueOf(model.here()));
    }
}

package initscope.ui.pretraining;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.pretraining.course.Course;
import initscope.experiment.pretraining.text.CourseJson;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.PretrainingTables;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Surface;
import initscope.picture.pretraining.BeforeAfter;
import initscope.picture.pretraining.Captions;
import initscope.picture.pretraining.LearningPicture;
import initscope.picture.pretraining.TuningPicture;
import initscope.picture.twin.PretrainingTwin;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Page;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The page of pretraining: settings above, one large picture, under it a sentence and how far the work is.
public final class PretrainingView extends Page implements Data.Source {
    private final PretrainingModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Plot plot = new Plot(this::paint);
    private final Label sentence = new Label();
    private final Label left = new Label();
    private final ProgressBar bar = new ProgressBar();

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public PretrainingView(PretrainingModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        this.text = text;
        setId("pretraining");
        getStyleClass().add("pretraining");
        setFocusTraversable(true);
        plot.setId("pretraining-picture");
        plot.saying(this::told);
        plot.setMinSize(0, 0);
        setTop(new PretrainingHead(model, wording, back));
        setCenter(plot);
        setBottom(foot());
        follow();
    }

    public PretrainingModel model() {
        return model;
    }

    private HBox foot() {
        sentence.setId("pretraining-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        left.setId("pretraining-left");
        left.getStyleClass().add("text-muted");
        left.setMinWidth(USE_PREF_SIZE);
        bar.setMinWidth(120);
        bar.visibleProperty().bind(model.busyProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        left.visibleProperty().bind(model.busyProperty());
        left.managedProperty().bind(left.visibleProperty());
        HBox foot = new HBox(sentence, left, bar);
        foot.getStyleClass().add("foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(InScene.of(this)).subscribe(_ -> update());
        for (ObservableValue<?> seen : List.of(model.courseProperty(), model.problemProperty(), model.busyProperty(),
                model.partProperty(), model.wayProperty(), model.baseProperty())) {
            seen.subscribe(_ -> update());
        }
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.cancel();
            }
        });
    }

    private void update() {
        Course course = model.courseProperty().get();
        sentence.setText(sentence());
        setAccessibleText(sentence.getText());
        bar.setProgress(course == null ? ProgressBar.INDETERMINATE_PROGRESS : course.done());
        double seconds = course == null ? Double.NaN : course.secondsLeft();
        left.setText(Double.isNaN(seconds) ? "" : wording.now("pretraining.left", Figures.seconds(seconds)));
        plot.repaint();
    }

    private String sentence() {
        Course course = model.courseProperty().get();
        if (model.problemProperty().get() != null) {
            return wording.sentences().getValue().problem(model.problemProperty().get());
        }
        return switch (model.partProperty().get()) {
            case LEARNING -> course == null || course.learning() == null
                    ? Way.about(model.wayProperty().get().isRandom() ? "random" : model.wayProperty().get().id(), wording)
                            + units() + cost()
                    : learning(course).text() + (model.busyProperty().get() || course.origin() != null ? ""
                            : "  ·  " + wording.now("pretraining.broken-off"));
            case BEFORE_AFTER -> course == null || course.after() == null ? wording.now("pretraining.before-after.none")
                    : wording.now("pretraining.before-after", course.plan().start().id(),
                            beforeAfter(course).ratio(course.before()), beforeAfter(course).ratio(course.after()));
            case TUNING -> course == null || course.tuned().isEmpty() ? wording.now("pretraining.tuning.none")
                    : wording.now(course.plan().frozen() == 0 ? "pretraining.tuning" : "pretraining.tuning.frozen",
                            String.valueOf(course.tuned().getLast().step()), course.plan().start().id(),
                            Figures.percent(TuningPicture.error(course.tuned())),
                            Figures.percent(TuningPicture.error(course.random())), String.valueOf(course.plan().frozen()));
        };
    }

    private String cost() {
        return model.cost() == 0 ? "" : " " + wording.now("pretraining.cost", String.valueOf(model.cost()));
    }

    /// An RBM's units are sigmoids, whatever the network's are: tanh can be folded in, the others answer differently.
    private String units() {
        String activation = model.baseProperty().get().network().activation().id();
        return model.wayProperty().get().id().equals("rbm") && !activation.equals("sigmoid") && !activation.equals("tanh")
                ? " " + wording.now("pretraining.about.rbm.units", activation) : "";
    }

    private void paint(Surface surface, Box box) {
        Course course = model.courseProperty().get();
        switch (model.partProperty().get()) {
            case LEARNING -> learning(course).paint(surface, box);
            case BEFORE_AFTER -> beforeAfter(course).paint(surface, box);
            case TUNING -> new TuningPicture(course, look(), captions()).paint(surface, box);
        }
    }

    private String told() {
        PretrainingTwin twin = new PretrainingTwin(wording.localeProperty().get());
        Course course = model.courseProperty().get();
        return switch (model.partProperty().get()) {
            case LEARNING -> twin.learning(course == null ? null : course.learning());
            case BEFORE_AFTER -> twin.beforeAfter(course);
            case TUNING -> twin.tuning(course);
        };
    }

    private LearningPicture learning(Course course) {
        return new LearningPicture(course == null ? null : course.learning(), look(), captions());
    }

    private BeforeAfter beforeAfter(Course course) {
        return new BeforeAfter(course, look(), wording.pictures(), captions());
    }

    private Captions captions() {
        return Captions.in(wording.localeProperty().get());
    }

    private Look look() {
        return Look.DESK.times(text.getValue().doubleValue());
    }

    @Override
    public Data data() {
        Course course = model.courseProperty().get();
        String title = wording.now("export.page.pretraining", model.wayProperty().get().id(), model.baseProperty().get().toString());
        if (course == null) {
            return Data.nothing(title);
        }
        Data data = new Data(title, () -> PretrainingTables.of(course));
        return course.before() == null ? data : data.withJson(() -> CourseJson.of(List.of(course)));
    }
}

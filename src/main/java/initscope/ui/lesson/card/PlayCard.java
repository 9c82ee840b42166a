package initscope.ui.lesson.card;

import initscope.lesson.Lesson;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.words.Wording;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Five minutes with nothing to answer. The time is told and never forces.
public final class PlayCard implements Card {
    private static final int SECONDS = 300;

    private final VBox box = new VBox();
    private final Button primary;
    private final Timeline clock;

    public PlayCard(LessonModel model, Wording wording) {
        box.getStyleClass().add("lesson-card");
        IntegerProperty passed = model.playedProperty();
        clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> passed.set(passed.get() + 1)));
        Lesson lesson = model.lessonProperty().get();
        box.getChildren().add(Parts.line(wording.now("lesson.play"), "step"));
        box.getChildren().add(new Prose(lesson.play().text()));
        box.getChildren().add(Parts.line(wording.now("lesson.goals"), "part"));
        lesson.goals().forEach(goal -> box.getChildren().add(new Prose("•  " + goal)));
        Label time = Parts.line("", "text-muted");
        time.setId("lesson-time");
        time.textProperty().bind(wording.of("lesson.time", passed.map(s -> s.intValue() < SECONDS
                ? "%d:%02d".formatted((SECONDS - s.intValue()) / 60, (SECONDS - s.intValue()) % 60) : "0:00")));
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.progressProperty().bind(passed.divide((double) SECONDS));
        box.getChildren().addAll(bar, time);
        primary = Parts.primary(wording.of("lesson.start"), model::next);
        clock.setCycleCount(Math.max(1, SECONDS - passed.get()));
        clock.play();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Button primary() {
        return primary;
    }

    @Override
    public void close() {
        if (clock.getStatus() == Animation.Status.RUNNING) {
            clock.stop();
        }
    }
}

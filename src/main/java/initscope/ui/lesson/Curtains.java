package initscope.ui.lesson;

import initscope.lesson.Question;
import initscope.picture.Look;
import initscope.picture.lesson.Curtain;
import initscope.ui.canvas.Plot;
import initscope.ui.lesson.card.BallotPlot;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.lesson.course.Truth;
import initscope.ui.words.Wording;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;

/// What stands before the board while a question is open: empty axes, the pad to draw on, or the votes.
final class Curtains {
    private static final double LARGE = 1.25;

    private final LessonsModel lessons;
    private final LessonModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Runnable commit;
    private PadView pad;
    private Node latest;
    private Subscription watching = Subscription.EMPTY;

    /// @param commit what Enter does on the pad
    Curtains(LessonsModel lessons, LessonModel model, Wording wording, ObservableValue<? extends Number> text, Runnable commit) {
        this.lessons = lessons;
        this.model = model;
        this.wording = wording;
        this.text = text;
        this.commit = commit;
    }

    /// The one for the question of now.
    Node curtain() {
        close();
        Truth truth = model.truthProperty().get();
        if (model.question() instanceof Question.Drawing && truth != null && truth.sheet() != null) {
            pad = new PadView(model.draftProperty(), truth.sheet(), wording, text, commit);
            latest = frame(pad);
        } else if (model.question() instanceof Question.Choice choice && lessons.teacherProperty().get()) {
            latest = frame(new BallotPlot(model.tally(), model.atProperty().get(),
                    () -> model.question() instanceof Question.Choice now ? now : choice, false, LARGE * 1.2, wording, text));
        } else {
            latest = frame(empty());
        }
        return latest;
    }

    private static Node frame(Node inside) {
        BorderPane frame = new BorderPane(inside);
        frame.setId("lesson-curtain");
        frame.getStyleClass().addAll("page", "curtain");
        return frame;
    }

    private Plot empty() {
        boolean measuring = model.question() instanceof Question.Drawing && model.truthProperty().get() == null;
        String key = measuring ? "lesson.measuring" : "lesson.curtain";
        Plot plot = new Plot((surface, box) -> new Curtain(Look.DESK.times(LARGE * text.getValue().doubleValue()),
                fault() == null ? wording.now(key) : fault()).paint(surface, box));
        watching = Subscription.combine(wording.sentencesFor(plot).subscribe(_ -> {
            plot.setAccessibleText(wording.now(key));
            plot.repaint();
        }),
                text.subscribe(_ -> plot.repaint()));
        return plot;
    }

    /// Why nothing can be drawn, or null.
    private String fault() {
        Truth truth = model.truthProperty().get();
        return model.question() instanceof Question.Drawing && truth != null && truth.fault() != null
                ? truth.fault().text(wording.localeProperty().get()) : null;
    }

    /// To the pad.
    ///
    /// @return whether there is one
    boolean focus() {
        if (pad != null) {
            pad.requestFocus();
        }
        return pad != null;
    }

    boolean holds(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == latest) {
                return true;
            }
        }
        return false;
    }

    void close() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (pad != null) {
            pad.close();
            pad = null;
        }
    }
}

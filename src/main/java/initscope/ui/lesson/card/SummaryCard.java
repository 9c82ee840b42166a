package initscope.ui.lesson.card;

import initscope.lesson.Answer;
import initscope.lesson.Question;
import initscope.lesson.Step;
import initscope.lesson.score.Score;
import initscope.ui.controls.WrappingRow;
import initscope.ui.lesson.course.Course;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.lesson.course.Spoken;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// At the end: what was predicted, what was right, what was skipped, and what comes next.
public final class SummaryCard implements Card {
    private final LessonModel model;
    private final Wording wording;
    private final VBox box = new VBox();
    private final Button primary;

    /// @param list leads to the list of lessons
    public SummaryCard(LessonsModel lessons, LessonModel model, Wording wording, Runnable list) {
        this.model = model;
        this.wording = wording;
        box.getStyleClass().add("lesson-card");
        box.getChildren().add(Parts.line(wording.now("lesson.end"), "step"));
        List<Answer> given = model.given();
        int right = 0;
        int skipped = 0;
        VBox rows = new VBox();
        rows.getStyleClass().add("signed-text");
        for (int i = 0; i < given.size(); i++) {
            Score score = model.score(i);
            right += Spoken.isRight(score) ? 1 : 0;
            skipped += given.get(i) instanceof Answer.Skipped ? 1 : 0;
            rows.getChildren().add(row(model.lessonProperty().get().steps().get(i), given.get(i), score));
        }
        var sum = Parts.line(wording.now("lesson.end.sum", String.valueOf(right), String.valueOf(given.size()),
                String.valueOf(skipped)), "text-bold");
        sum.setId("lesson-sum");
        box.getChildren().addAll(sum, rows);
        Course next = lessons.after(model.course());
        Button all = new Button(wording.now("lesson.list"));
        all.setId("lesson-list");
        all.setOnAction(_ -> list.run());
        WrappingRow ways = new WrappingRow(all, again());
        ways.getStyleClass().add("signed");
        box.getChildren().add(ways);
        if (next != null) {
            box.getChildren().add(Parts.line(wording.now("lesson.following.is", next.in(wording.localeProperty().get()).title())));
        }
        primary = next == null ? Parts.primary(wording.of("lesson.list"), list)
                : Parts.primary(wording.of("lesson.following"), () -> lessons.begin(next));
    }

    /// Forgets the answers, but not at one click.
    private Button again() {
        Button again = new Button(wording.now("lesson.again"));
        again.setId("lesson-again");
        again.setOnAction(_ -> {
            again.setText(wording.now("lesson.again.sure"));
            again.getStyleClass().add("danger");
            again.setOnAction(_ -> model.again());
        });
        return again;
    }

    private HBox row(Step step, Answer answer, Score score) {
        VBox words = new VBox(Parts.line(step.title(), "text-bold"), Parts.line(said(step.question(), answer, score)));
        return Parts.signed(Spoken.icon(score), Spoken.tone(score), words);
    }

    private String said(Question question, Answer answer, Score score) {
        return switch (answer) {
            case null -> wording.now("lesson.open");
            case Answer.Chosen(int option) when question instanceof Question.Choice(List<Question.Choice.Option> options)
                    && option < options.size() -> wording.now("lesson.said", Prose.plain(options.get(option).text()));
            default -> Spoken.score(score, wording);
        };
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Button primary() {
        return primary;
    }
}

package initscope.ui.lesson.card;

import initscope.experiment.diagnosis.Figures;
import initscope.lesson.Answer;
import initscope.lesson.Question;
import initscope.lesson.Step;
import initscope.lesson.score.Score;
import initscope.picture.Look;
import initscope.picture.lesson.Overlay;
import initscope.picture.twin.LessonTwin;
import initscope.ui.canvas.Plot;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.Spoken;
import initscope.ui.lesson.course.Truth;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// After the answer: what was said, what is so, why.
public final class TellCard implements Card {
    private static final double PICTURE = 210;

    private final LessonModel model;
    private final Wording wording;
    private final VBox box = new VBox();
    private final Button primary;
    private Plot plot;

    /// @param text size of text, 1 = ordinary
    public TellCard(LessonModel model, Wording wording, ObservableValue<? extends Number> text) {
        this.model = model;
        this.wording = wording;
        box.getStyleClass().add("lesson-card");
        Step step = model.step();
        int at = model.atProperty().get();
        box.getChildren().add(Parts.line(wording.now("lesson.step", String.valueOf(at + 1),
                String.valueOf(model.course().steps()), step.title()), "step"));
        Prose question = new Prose(step.scene().text());
        question.getStyleClass().add("asked");
        box.getChildren().add(question);
        Answer answer = model.answerProperty().get();
        Truth truth = model.truthProperty().get();
        if (truth == null) {
            box.getChildren().add(Parts.line(wording.now("lesson.measuring"), "text-muted"));
        } else {
            if (answer instanceof Answer.Drawn(List<Double> heights) && truth.sheet() != null) {
                plot = overlay(heights, truth, text);
                box.getChildren().add(plot);
            }
            said(answer, truth);
        }
        if (!step.explanation().isBlank()) {
            Prose why = new Prose(step.explanation());
            why.setId("lesson-explanation");
            why.getStyleClass().add("told");
            box.getChildren().add(why);
        }
        boolean last = at == model.course().steps() - 1;
        primary = Parts.primary(wording.of(last ? "lesson.summary" : "lesson.next"), model::next);
    }

    private Plot overlay(List<Double> heights, Truth truth, ObservableValue<? extends Number> text) {
        Plot over = new Plot((surface, room) -> new Overlay(Spoken.named(truth.sheet(), wording), heights, truth.reading().values(),
                Look.DESK.times(text.getValue().doubleValue()), wording.now("lesson.yours"), wording.now("lesson.measured"))
                .paint(surface, room));
        over.setId("lesson-overlay");
        over.setMinHeight(PICTURE * text.getValue().doubleValue());
        over.setPrefHeight(PICTURE * text.getValue().doubleValue());
        return over;
    }

    /// The verdict in words.
    private void said(Answer answer, Truth truth) {
        Score score = model.score(model.atProperty().get());
        if (truth.fault() != null) {
            box.getChildren().add(Parts.line(truth.fault().text(wording.localeProperty().get()), "wrong"));
            return;
        }
        VBox words = new VBox();
        words.getStyleClass().add("signed-text");
        boolean wrong = score != null && score.kind() == Score.Kind.WRONG;
        Label verdict = Parts.line(wrong ? wording.now("lesson.wrong") : Spoken.score(score, wording), "text-bold");
        verdict.setId("lesson-verdict");
        words.getChildren().add(verdict);
        switch (model.question()) {
            case Question.Choice(List<Question.Choice.Option> options) -> chosen(words, options, answer);
            case Question.Number question when answer instanceof Answer.Skipped -> words.getChildren().add(Parts.line(
                    wording.now("lesson.is", Figures.number(truth.number(question)))));
            case Question.Number _, Question.Drawing _ -> { }
        }
        box.getChildren().add(Parts.signed(Spoken.icon(score), Spoken.tone(score), words));
        if (plot != null && answer instanceof Answer.Drawn(List<Double> heights)) {
            plot.saying(() -> wording.now("lesson.overlay.text", verdict.getText()) + " " + new LessonTwin(
                    wording.localeProperty().get()).overlay(Spoken.named(truth.sheet(), wording), heights, truth.reading().values()));
        }
    }

    /// The option chosen, the misconception behind it, and the right one where that is another.
    private void chosen(VBox words, List<Question.Choice.Option> options, Answer answer) {
        if (answer instanceof Answer.Chosen(int option) && option < options.size()) {
            words.getChildren().add(Parts.line(wording.now("lesson.said", text(options, option)), "text-muted"));
            if (!options.get(option).why().isBlank()) {
                Prose why = new Prose(options.get(option).why());
                why.setId("lesson-why");
                words.getChildren().add(why);
            }
        }
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right() && !(answer instanceof Answer.Chosen(int option) && option == i)) {
                words.getChildren().add(Parts.line(wording.now("lesson.is", text(options, i)), "text-bold"));
            }
        }
    }

    private static String text(List<Question.Choice.Option> options, int option) {
        return (option + 1) + "   " + Prose.plain(options.get(option).text());
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

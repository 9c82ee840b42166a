package initscope.ui.lesson.card;

import initscope.experiment.diagnosis.Figures;
import initscope.lesson.Answer;
import initscope.lesson.Question;
import initscope.lesson.Step;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.Spoken;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The question, and what is needed to commit to an answer.
public final class AskCard implements Card {
    private final LessonModel model;
    private final Wording wording;
    private final VBox box = new VBox();
    private final Button primary;
    private final List<RadioButton> options = new ArrayList<>();
    private TextField number;
    private final Subscription watching;

    public AskCard(LessonModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        box.getStyleClass().add("lesson-card");
        Step step = model.step();
        box.getChildren().add(Parts.line(wording.now("lesson.step", String.valueOf(model.atProperty().get() + 1),
                String.valueOf(model.course().steps()), step.title()), "step"));
        box.getChildren().add(new Prose(step.scene().text()));
        switch (step.question()) {
            case Question.Choice(List<Question.Choice.Option> all) -> choice(all);
            case Question.Number _ -> number();
            case Question.Drawing(Question.Drawing.Kind kind, _, _) -> box.getChildren().add(Parts.line(wording.now(
                    kind == Question.Drawing.Kind.HISTOGRAM ? "lesson.draw.histogram" : "lesson.draw.curve"), "text-muted"));
        }
        Label hint = Parts.line(wording.now(model.question() instanceof Question.Choice ? "lesson.hint.choice"
                : model.question() instanceof Question.Number ? "lesson.hint.number" : "lesson.hint.drawing"), "text-muted", "by-keys");
        box.getChildren().add(hint);
        primary = Parts.primary(wording.of("lesson.commit"), model::commit);
        watching = Subscription.combine(model.draftProperty().subscribe(_ -> ready()), model.truthProperty().subscribe(_ -> ready()));
    }

    private void ready() {
        primary.setDisable(!model.isReady());
    }

    private void choice(List<Question.Choice.Option> all) {
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < all.size(); i++) {
            RadioButton option = new RadioButton((i + 1) + "   " + Prose.plain(all.get(i).text()));
            option.setId("lesson-option-" + (i + 1));
            option.setToggleGroup(group);
            option.setWrapText(true);
            option.setMaxWidth(Double.MAX_VALUE);
            option.getStyleClass().add("option");
            int index = i;
            option.setSelected(model.draftProperty().get() instanceof Answer.Chosen(int chosen) && chosen == index);
            option.selectedProperty().subscribe((_, on) -> {
                if (on) {
                    model.draftProperty().set(new Answer.Chosen(index));
                }
            });
            options.add(option);
            box.getChildren().add(option);
        }
    }

    private void number() {
        number = new TextField();
        number.setId("lesson-number");
        number.setPrefColumnCount(8);
        number.setMaxWidth(TextField.USE_PREF_SIZE);
        if (model.draftProperty().get() instanceof Answer.Said(double said)) {
            number.setText(Figures.number(said));
        }
        Label wrong = Parts.line("", "wrong");
        number.textProperty().subscribe((_, now) -> {
            double said = Spoken.number(now);
            model.draftProperty().set(Double.isNaN(said) ? null : new Answer.Said(said));
            wrong.setText(Double.isNaN(said) && !now.isBlank() ? wording.now("lesson.number.wrong") : "");
        });
        Label name = Parts.line(wording.now("lesson.number"));
        name.setLabelFor(number);
        HBox row = new HBox(name, number);
        row.getStyleClass().add("signed");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        box.getChildren().addAll(row, wrong);
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
    public void focus() {
        if (number != null) {
            number.requestFocus();
        } else if (!options.isEmpty()) {
            options.stream().filter(RadioButton::isSelected).findFirst().orElse(options.getFirst()).requestFocus();
        } else {
            // Until the pad is there: a focus that is nowhere would wander off to the toolbar.
            box.setFocusTraversable(true);
            box.requestFocus();
        }
    }

    /// Chooses by number.
    @Override
    public boolean digit(String text) {
        int chosen = text.length() == 1 && Character.isDigit(text.charAt(0)) ? Character.digit(text.charAt(0), 10) : 0;
        if (chosen < 1 || chosen > options.size()) {
            return false;
        }
        options.get(chosen - 1).setSelected(true);
        options.get(chosen - 1).requestFocus();
        return true;
    }

    @Override
    public void close() {
        watching.unsubscribe();
    }
}

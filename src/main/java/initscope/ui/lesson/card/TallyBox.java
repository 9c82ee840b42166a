package initscope.ui.lesson.card;

import initscope.lesson.Question;
import initscope.ui.controls.Segments;
import initscope.ui.lesson.course.TallyModel;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Show of hands: a count an option, typed or by + and −, before and after the discussion.
public final class TallyBox extends VBox {
    private static final double HEIGHT = 26;

    private final TallyModel tally;
    private final int step;
    private final int options;

    /// @param right whether the right option may be marked
    public TallyBox(TallyModel tally, int step, Question.Choice choice, boolean right, Wording wording,
            ObservableValue<? extends Number> text) {
        this.tally = tally;
        this.step = step;
        options = choice.options().size();
        setId("lesson-tally");
        getStyleClass().add("tally");
        Segments<Boolean> rounds = new Segments<>(List.of(false, true),
                after -> wording.of(after ? "lesson.tally.after" : "lesson.tally.before"), tally.afterProperty()::set);
        rounds.following(tally.afterProperty());
        rounds.button(false).setId("lesson-tally-before");
        rounds.button(true).setId("lesson-tally-after");
        getChildren().addAll(Parts.line(wording.now("lesson.tally"), "part"), rounds);
        for (int i = 0; i < options; i++) {
            getChildren().add(row(i, wording));
        }
        BallotPlot plot = new BallotPlot(tally, step, () -> choice, right, 1, wording, text);
        plot.setId("lesson-ballot");
        plot.setMinHeight(HEIGHT * (options + 1.0) * 1.6 * text.getValue().doubleValue());
        getChildren().add(plot);
    }

    private HBox row(int option, Wording wording) {
        Label name = new Label(String.valueOf(option + 1));
        name.getStyleClass().add("text-bold");
        Button less = new Button("−");
        less.setId("lesson-less-" + (option + 1));
        less.setAccessibleText(wording.now("lesson.tally.less", String.valueOf(option + 1)));
        less.setOnAction(_ -> tally.add(step, options, option, -1));
        Button more = new Button("+");
        more.setId("lesson-more-" + (option + 1));
        more.setAccessibleText(wording.now("lesson.tally.more", String.valueOf(option + 1)));
        more.setOnAction(_ -> tally.add(step, options, option, 1));
        TextField count = new TextField();
        count.setId("lesson-votes-" + (option + 1));
        count.setPrefColumnCount(3);
        count.setAccessibleText(wording.now("lesson.tally.count", String.valueOf(option + 1)));
        Runnable show = () -> {
            String now = String.valueOf(tally.votes(step, tally.afterProperty().get(), options).get(option));
            if (!count.getText().equals(now) && !(count.isFocused() && count.getText().isEmpty())) {
                count.setText(now);
            }
        };
        tally.changesProperty().when(InScene.of(this)).subscribe(_ -> show.run());
        tally.afterProperty().when(InScene.of(this)).subscribe(_ -> show.run());
        show.run();
        count.textProperty().subscribe((_, typed) -> {
            String digits = typed.replaceAll("\\D", "");
            if (!digits.equals(typed)) {
                count.setText(digits);
            } else if (digits.length() <= 6) {
                int votes = digits.isEmpty() ? 0 : Integer.parseInt(digits);
                if (votes != tally.votes(step, tally.afterProperty().get(), options).get(option)) {
                    tally.set(step, options, option, votes);
                }
            } else {
                count.setText(digits.substring(0, 6));
            }
        });
        HBox row = new HBox(name, less, count, more);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("signed");
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, option));
        return row;
    }

    /// + and − count wherever in the row the focus is, in the field too.
    private void key(KeyEvent event, int option) {
        boolean more = event.getCode() == KeyCode.ADD || event.getCode() == KeyCode.PLUS || event.getText().equals("+")
                || event.getText().equals("=");
        boolean less = event.getCode() == KeyCode.SUBTRACT || event.getCode() == KeyCode.MINUS || event.getText().equals("-");
        if (more || less) {
            tally.add(step, options, option, more ? 1 : -1);
            event.consume();
        }
    }
}

package initscope.ui.lesson.card;

import initscope.lesson.Question;
import initscope.picture.Look;
import initscope.picture.lesson.Ballot;
import initscope.ui.canvas.Plot;
import initscope.ui.lesson.course.TallyModel;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The votes of a step as bars.
public final class BallotPlot extends Region {

    /// @param question the step's, asked for anew at every painting: it is another in another language
    /// @param right whether the right option may be marked
    /// @param size how many times as large as ordinary text
    public BallotPlot(TallyModel tally, int step, Supplier<Question.Choice> question, boolean right, double size, Wording wording,
            ObservableValue<? extends Number> text) {
        Question.Choice choice = question.get();
        int count = choice.options().size();
        int marked = right ? IntStream.range(0, count).filter(i -> choice.options().get(i).right()).findFirst().orElse(-1) : -1;
        Plot plot = new Plot((surface, box) -> new Ballot(
                question.get().options().stream().map(option -> Prose.plain(option.text())).toList(), tally.votes(step, false, count),
                tally.hasSecond(step) ? tally.votes(step, true, count) : List.of(), marked,
                Look.DESK.times(size * text.getValue().doubleValue()), wording.now("lesson.tally.before"),
                wording.now("lesson.tally.after")).paint(surface, box));
        getChildren().add(plot);
        plot.saying(() -> wording.now("lesson.tally.text", said(tally.votes(step, false, count)),
                tally.hasSecond(step) ? said(tally.votes(step, true, count)) : "–"));
        Runnable show = () -> {
            plot.repaint();
            setAccessibleText(plot.twin());
        };
        Subscription.combine(tally.changesProperty().when(InScene.of(this)).subscribe(_ -> show.run()),
                wording.sentencesFor(this).subscribe(_ -> show.run()));
        show.run();
    }

    private static String said(List<Integer> votes) {
        return votes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    protected void layoutChildren() {
        getChildren().getFirst().resizeRelocate(0, 0, getWidth(), getHeight());
    }
}

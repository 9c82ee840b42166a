package initscope.ui.training;

import initscope.experiment.learning.Frame;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Surface;
import initscope.picture.Words;
import initscope.picture.axes.Axes;
import initscope.picture.depth.Levels;
import initscope.picture.learning.Over;
import initscope.picture.learning.Run;
import initscope.picture.learning.TimeMap;
import initscope.picture.learning.UpdatePicture;
import initscope.picture.strip.Focus;
import initscope.picture.twin.LearningTwin;
import initscope.picture.twin.ViewTwin;
import initscope.picture.view.Plate;
import initscope.picture.view.Subject;
import initscope.picture.view.View;
import java.util.List;
import java.util.Locale;

/// What the lower part shows of one run.
record RunPicture(Lower lower, Run run, Frame frame, Axes axes, Levels levels, View view, Over over, Scope scope, Look look,
        Words words) {

    /// What the runs share.
    ///
    /// @param runs all of them
    /// @param reached steps of the farthest
    /// @param at the step looked at, or −1
    record Scope(List<Run> runs, long reached, long at) {
    }

    /// The picture in words.
    String told(Locale language) {
        return switch (lower) {
            case LAYERS -> new ViewTwin(language).of(view, subject());
            case TIME -> new LearningTwin(language).over(run, over);
            case UPDATES -> new LearningTwin(language).over(run, Over.UPDATE);
        };
    }

    private Subject subject() {
        return new Subject(frame.snapshot().spec(), List.of(frame.snapshot().layers()), axes, levels, null);
    }

    void paint(Surface surface, Box box) {
        switch (lower) {
            case LAYERS -> new Plate(view, subject(), Focus.NONE, look, words).paint(surface, box);
            case TIME -> new TimeMap(run, over, TimeMap.scale(scope.runs(), over), scope.reached(), scope.at(), look, words)
                    .paint(surface, box);
            case UPDATES -> new UpdatePicture(run, UpdatePicture.axis(scope.runs()), scope.reached(), scope.at(), look, words).paint(surface, box);
        }
    }
}

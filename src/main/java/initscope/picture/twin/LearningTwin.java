package initscope.picture.twin;

import initscope.experiment.learning.Point;
import initscope.experiment.losses.Rival;
import initscope.experiment.losses.SentBack;
import initscope.experiment.optimization.Race.Path;
import initscope.picture.learning.Run;
import initscope.picture.twin.Telling.Along;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The pictures of learning, losses and optimizers in words, in one language.
public final class LearningTwin {
    private final Telling telling;

    public LearningTwin(Locale locale) {
        telling = Telling.in(locale);
    }

    /// Curves of the loss on mini-batches, one sentence a run.
    public String losses(List<Run> runs) {
        return runs(runs, Point::loss);
    }

    /// Curves of the share classified rightly.
    public String accuracies(List<Run> runs) {
        return runs(runs, Point::accuracy);
    }

    private String runs(List<Run> runs, ToDoubleFunction<Point> value) {
        return runs.stream().map(run -> telling.curve(run.name().isEmpty() ? String.valueOf(run.number() + 1) : run.name(), Along.STEP,
                run.points().stream().map(p -> value.applyAsDouble(p)).toList(), run.points().stream().map(Point::step).toList()))
                .collect(Collectors.joining(" "));
    }

    /// How fast each optimizer falls.
    public String falls(List<Path> paths) {
        return paths.stream().map(path -> steps(path.id(), path.places().stream().map(p -> p.height()).toList()))
                .collect(Collectors.joining(" "));
    }

    /// RMS of ∂L/∂z by layer under each loss; null before it was computed.
    public String sent(SentBack sent, double odds) {
        return sent == null ? telling.say("curve.none", "∂L/∂z") : Stream.of(Rival.values())
                .map(rival -> telling.curve(rival.title(), sent.under(rival, odds))).collect(Collectors.joining(" "));
    }

    /// The error of one neuron that learns its way out of a mistake.
    public String errors(Map<Rival, List<Double>> errors) {
        return errors == null ? telling.say("curve.none", "|y − t|") : errors.entrySet().stream()
                .map(e -> steps(e.getKey().title(), e.getValue())).collect(Collectors.joining(" "));
    }

    private String steps(String name, List<Double> values) {
        return telling.curve(name, Along.STEP, values, LongStream.range(0, values.size()).boxed().toList());
    }
}

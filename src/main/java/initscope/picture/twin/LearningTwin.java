package initscope.picture.twin;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Point;
import initscope.experiment.losses.GradientCheck;
import initscope.experiment.losses.Mistake;
import initscope.experiment.losses.Rival;
import initscope.experiment.losses.SentBack;
import initscope.experiment.optimization.Landscape;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.picture.PictureWords;
import initscope.picture.Words;
import initscope.picture.learning.Over;
import initscope.picture.learning.Run;
import initscope.picture.twin.Telling.Along;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The pictures of learning, losses and optimizers in words, in one language.
public final class LearningTwin {
    private final Telling telling;
    private final Words words;

    public LearningTwin(Locale locale) {
        telling = Telling.in(locale);
        words = PictureWords.in(locale);
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

    /// What of the layers is followed over the steps of one run: its first layer and its last.
    public String over(Run run, Over over) {
        List<Over.Column> columns = over.columns(run);
        int layers = columns.stream().mapToInt(column -> column.values().length).min().orElse(0);
        if (layers == 0) {
            return telling.say("curve.none", words.of(over.term()));
        }
        return IntStream.of(0, layers - 1).distinct().mapToObj(layer -> telling.curve(
                words.of(over.term()) + ", " + words.layer(layer + 1), Along.STEP,
                columns.stream().map(column -> column.values()[layer]).toList(), columns.stream().map(Over.Column::step).toList()))
                .collect(Collectors.joining(" "));
    }

    /// Where the paths over a landscape have come.
    ///
    /// @param paths null before they are known
    /// @param step steps shown
    public String paths(Landscape landscape, List<Path> paths, int step) {
        if (paths == null || paths.isEmpty()) {
            return telling.say("runs.none");
        }
        Place start = paths.getFirst().places().getFirst();
        String goal = landscape.hasGoal() ? telling.say("paths.goal", place(landscape.goal())) : telling.say("paths.no-goal");
        return telling.say("paths", place(start), Figures.number(start.height()), String.valueOf(step)) + " " + goal + " "
                + paths.stream().map(path -> path(landscape, path, step)).collect(Collectors.joining(" "));
    }

    private String path(Landscape landscape, Path path, int step) {
        Place at = path.at(step);
        if (!at.isFinite()) {
            return telling.say("paths.lost", path.id(), String.valueOf(path.places().size() - 1));
        }
        String said = telling.say("paths.at", path.id(), place(at), Figures.number(at.height()));
        return landscape.area().contains(at.x(), at.y()) ? said : said + " " + telling.say("paths.outside");
    }

    private String place(Place at) {
        return telling.say("paths.place", Figures.number(at.x()), Figures.number(at.y()));
    }

    /// The gradient at the output under each loss, at the error chosen.
    ///
    /// @param odds log-odds of the right class
    public String slopes(double odds) {
        return telling.say("slopes", Figures.number(Mistake.error(odds))) + " " + Stream.of(Rival.values()).map(rival ->
                telling.say("slopes.of", rival.title(), Figures.number(rival.slope(odds)))).collect(Collectors.joining(" "));
    }

    /// Gradients held against finite differences.
    ///
    /// @param check null before anything was checked
    public String checked(GradientCheck check) {
        if (check == null || check.layers().isEmpty()) {
            return telling.say("check.none");
        }
        List<GradientCheck.Layer> known = check.layers().stream().filter(GradientCheck.Layer::known).toList();
        List<String> wrong = known.stream().filter(layer -> !layer.agrees()).map(layer -> words.layer(layer.number())).toList();
        String said = telling.say("check", String.valueOf(check.layers().size()), String.valueOf(check.of()),
                Figures.number(GradientCheck.LIMIT)) + " ";
        said += known.isEmpty() ? telling.say("check.unknown", String.valueOf(check.layers().size()))
                : telling.curve(telling.say("check.difference"), known.stream().map(GradientCheck.Layer::error).toList(),
                        known.stream().map(layer -> words.layer(layer.number())).toList())
                + (known.size() < check.layers().size()
                        ? " " + telling.say("check.unknown", String.valueOf(check.layers().size() - known.size())) : "");
        return wrong.isEmpty() ? said : said + " " + telling.say("check.wrong", String.join(", ", wrong));
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

package initscope.lesson.measure;

import initscope.experiment.learning.Optimizers;
import initscope.experiment.losses.Mistake;
import initscope.experiment.losses.Neuron;
import initscope.experiment.losses.Rival;
import initscope.experiment.optimization.Landscape;
import initscope.experiment.optimization.Race;
import initscope.experiment.spec.Nearest;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.SpecReader;
import initscope.lesson.Fault;
import initscope.training.optimizer.Optimizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Figures of a loss or an optimizer alone.
final class Alone {
    /// Steps of the longest path.
    private static final int STEPS = 10_000;
    /// How many steps a path is drawn over where none is asked for.
    private static final int DRAWN = 20;

    private Alone() {
    }

    /// What is wrong with the brackets or the step.
    static Optional<Fault> fault(Term term) {
        boolean path = isPath(term);
        List<String> given = term.arguments();
        String example = term.figure().name() + term.figure().example();
        if (given.size() != 2) {
            return Optional.of(Fault.at(0, Fault.Code.FIGURE_ARGUMENTS, term.figure().name(), example));
        }
        List<String> names = path ? names(Landscape.values())
                : term.figure().name().equals("neuron.error") ? List.of("sigmoid_mse", "sigmoid_bce") : names(Rival.values());
        if (!names.contains(given.getFirst())) {
            return Optional.of(Fault.at(0, Fault.Code.UNKNOWN_PLACE, term.figure().name(), given.getFirst(),
                    Nearest.of(given.getFirst(), names), String.join(", ", names)));
        }
        if (path && optimizer(term) instanceof Parsed.Failure<Optimizer>(Problem problem)) {
            return Optional.of(Fault.at(0, Fault.Code.FIGURE_ARGUMENTS, term.figure().name(), example).because(problem));
        }
        double error = path ? 0.5 : number(given.getLast());
        boolean slope = term.figure().name().equals("loss.slope");
        if (Double.isNaN(error) || slope && !(error > 0 && error < 1)) {
            return Optional.of(Fault.at(0, Fault.Code.FIGURE_ARGUMENTS, term.figure().name(), example));
        }
        int most = path ? STEPS : Neuron.STEPS;
        return term.at() > most ? Optional.of(Fault.at(0, Fault.Code.NO_SUCH_STEP, term.at(), most)) : Optional.empty();
    }

    private static boolean isPath(Term term) {
        return term.figure().name().startsWith("path.");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static Parsed<Optimizer> optimizer(Term term) {
        return SpecReader.value(term.arguments().getLast(), Optimizers.all(), "optimizer");
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /// @throws InterruptedException if the thread was interrupted
    static Reading read(Term term) throws InterruptedException {
        String first = term.arguments().getFirst().toUpperCase(Locale.ROOT);
        return switch (term.figure().name()) {
            case "loss.slope" -> Reading.number(Rival.valueOf(first).slope(Mistake.of(number(term.arguments().getLast()))));
            case "neuron.error" -> {
                // the neuron should answer 1, so it begins wrong where z is negative
                List<Double> errors = Neuron.errors(Rival.valueOf(first), number(term.arguments().getLast()));
                yield at(term, errors, Neuron.STEPS);
            }
            default -> path(term, Landscape.valueOf(first));
        };
    }

    private static Reading path(Term term, Landscape landscape) throws InterruptedException {
        int steps = term.at() < 0 ? DRAWN : (int) term.at();
        Race.Path path = new Race(landscape, landscape.start(), steps, List.of(optimizer(term).orThrow())).run().getFirst();
        List<Double> values = path.places().stream().map(place -> switch (term.figure().name()) {
            case "path.x" -> place.x();
            case "path.y" -> place.y();
            default -> place.height();
        }).toList();
        return at(term, values, steps);
    }

    private static Reading at(Term term, List<Double> values, int steps) {
        if (term.at() == Term.ALL) {
            return Reading.steps(values, steps);
        }
        int at = term.at() == Term.LAST ? steps : (int) term.at();
        return Reading.number(values.get(Math.min(at, values.size() - 1)));
    }
}

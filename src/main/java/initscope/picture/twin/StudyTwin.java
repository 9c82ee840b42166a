package initscope.picture.twin;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.study.DepthMap;
import initscope.experiment.study.Meter;
import initscope.experiment.study.Scales;
import initscope.experiment.study.Trial;
import initscope.experiment.study.Trials;
import initscope.picture.twin.Telling.Along;
import initscope.statistics.symmetry.Symmetry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The pictures of the studies in words, in one language.
public final class StudyTwin {
    /// Better than this many times guessing is learning.
    private static final double LEARNS = 2;
    /// An accuracy worth waiting for.
    private static final double HIGH = 0.9;

    private final Telling telling;

    public StudyTwin(Locale locale) {
        telling = Telling.in(locale);
    }

    /// Every optimizer with every initializer: of each row the best and the worst loss, and what diverged.
    ///
    /// @param trials row by row; null before the first
    /// @param rows names of the optimizers
    /// @param columns names of the initializers
    public String grid(Trials trials, List<String> rows, List<String> columns) {
        List<String> text = new ArrayList<>(List.of(done(trials)));
        for (int r = 0; trials != null && r < rows.size(); r++) {
            int from = r * columns.size();
            List<Integer> finished = IntStream.range(0, columns.size()).filter(c -> from + c < trials.finished()).boxed().toList();
            List<Integer> right = finished.stream().filter(c -> Double.isFinite(trials.get(from + c).loss())).toList();
            List<String> lost = finished.stream().filter(c -> trials.get(from + c).diverged()).map(columns::get).toList();
            if (!right.isEmpty()) {
                int best = right.stream().reduce((a, b) -> trials.get(from + b).loss() < trials.get(from + a).loss() ? b : a).orElseThrow();
                int worst = right.stream().reduce((a, b) -> trials.get(from + b).loss() > trials.get(from + a).loss() ? b : a).orElseThrow();
                Trial good = trials.get(from + best);
                text.add(best == worst ? telling.say("grid.one", rows.get(r), Figures.number(good.loss()), columns.get(best),
                        Figures.percent(good.accuracy()))
                        : telling.say("grid.row", rows.get(r), Figures.number(good.loss()), columns.get(best),
                                Figures.percent(good.accuracy()), Figures.number(trials.get(from + worst).loss()), columns.get(worst)));
            }
            if (!lost.isEmpty()) {
                text.add(telling.say("grid.diverged", rows.get(r), String.join(", ", lost)));
            }
        }
        return String.join(" ", text);
    }

    private String done(Trials trials) {
        return trials == null || trials.finished() == 0 ? telling.say("runs.none")
                : telling.say("runs.done", String.valueOf(trials.finished()), String.valueOf(trials.plan().size()));
    }

    /// How many different units each hidden layer has, or the rank of its weights, as it learns: the first layer and the last.
    ///
    /// @param meter null before the first reading
    public String symmetry(Meter meter, boolean rank) {
        if (meter == null || meter.readings().isEmpty() || meter.readings().getFirst().layers().isEmpty()) {
            return telling.say("runs.none");
        }
        int layers = meter.readings().getFirst().layers().size();
        List<String> text = new ArrayList<>();
        for (int l : layers == 1 ? new int[] {0} : new int[] {0, layers - 1}) {
            Symmetry first = meter.readings().getFirst().layers().get(l);
            String name = telling.say(rank ? "symmetry.rank" : "symmetry.units", String.valueOf(l + 1), String.valueOf(first.units()));
            text.add(telling.curve(name, Along.STEP, meter.readings().stream().map(reading -> value(reading.layers().get(l), rank)).toList(),
                    meter.readings().stream().map(Meter.Reading::step).toList()));
        }
        if (meter.diverged()) {
            text.add(telling.say("symmetry.diverged", String.valueOf(meter.readings().getLast().step())));
        }
        return String.join(" ", text);
    }

    private static double value(Symmetry layer, boolean rank) {
        return !rank ? layer.distinct() : layer.rank() < 0 ? Double.NaN : layer.rank();
    }

    /// Accuracy in the last epoch against the spread of the weights, without and with batch normalization.
    ///
    /// @param trials null before the first
    public String scales(Trials trials) {
        return both(trials, normed -> curve(trials, normed));
    }

    private String curve(Trials trials, boolean normed) {
        List<Integer> seen = seen(trials, normed);
        String text = telling.curve(name(normed), seen.stream().map(i -> run(trials, i, normed))
                .map(t -> t.diverged() ? Double.NaN : t.accuracy()).toList(), seen.stream().map(StudyTwin::sigma).toList());
        return text + lost(trials, seen, normed);
    }

    /// How soon the accuracy is high, at every spread of the weights, without and with batch normalization.
    public String epochs(Trials trials) {
        return both(trials, normed -> speed(trials, normed));
    }

    private String speed(Trials trials, boolean normed) {
        List<Integer> seen = seen(trials, normed);
        List<Integer> high = seen.stream().filter(i -> passed(run(trials, i, normed)) >= 0).toList();
        if (high.isEmpty()) {
            double best = seen.stream().mapToDouble(i -> run(trials, i, normed).accuracy()).filter(Double::isFinite).max().orElse(Double.NaN);
            return telling.say("epochs.never", name(normed), String.valueOf(seen.size()), Figures.percent(best)) + lost(trials, seen, normed);
        }
        int soonest = high.stream().reduce((a, b) -> passed(run(trials, b, normed)) < passed(run(trials, a, normed)) ? b : a).orElseThrow();
        return telling.say("epochs", name(normed), String.valueOf(high.size()), String.valueOf(seen.size()), sigma(soonest),
                String.valueOf(passed(run(trials, soonest, normed)))) + lost(trials, seen, normed);
    }

    /// The step at which a run first was that good, or −1.
    private static long passed(Trial trial) {
        return trial.curve().stream().filter(mark -> mark.accuracy() >= HIGH).mapToLong(Trial.Mark::step).findFirst().orElse(-1);
    }

    private String both(Trials trials, java.util.function.Function<Boolean, String> told) {
        return trials == null || trials.finished() < 2 ? done(trials)
                : done(trials) + " " + told.apply(true) + " " + told.apply(false);
    }

    private String name(boolean normed) {
        return telling.say(normed ? "scales.with" : "scales.without");
    }

    private String lost(Trials trials, List<Integer> seen, boolean normed) {
        List<String> lost = seen.stream().filter(i -> run(trials, i, normed).diverged()).map(StudyTwin::sigma).toList();
        return lost.isEmpty() ? "" : " " + telling.say("scales.diverged", String.join(", ", lost));
    }

    private static List<Integer> seen(Trials trials, boolean normed) {
        return IntStream.range(0, Scales.COUNT).filter(i -> Scales.index(i, normed) < trials.finished()).boxed().toList();
    }

    private static Trial run(Trials trials, int place, boolean normed) {
        return trials.get(Scales.index(place, normed));
    }

    private static String sigma(int place) {
        return "σ = " + Figures.number(Scales.scale(place));
    }

    /// Accuracy over σ_w and depth: the best, the worst, how deep learning reaches, and where 6 ξ_c is longest.
    ///
    /// @param trials in the map's order; null before the first
    /// @param followed 6 ξ_c from the left edge to the right; empty where there is no theory
    public String depths(DepthMap map, Trials trials, List<Double> followed) {
        List<String> text = new ArrayList<>(List.of(done(trials)));
        int finished = trials == null ? 0 : trials.finished();
        List<Integer> right = IntStream.range(0, finished).filter(i -> !trials.get(i).diverged()
                && Double.isFinite(trials.get(i).accuracy())).boxed().toList();
        if (!right.isEmpty()) {
            text.add(telling.say("depths.range", extreme(map, trials, right, Trial::accuracy), extreme(map, trials, right, t -> -t.accuracy())));
            int deepest = right.stream().filter(i -> trials.get(i).accuracy() * map.base().classes() >= LEARNS)
                    .mapToInt(i -> map.depth(map.order().get(i).row())).max().orElse(0);
            text.add(deepest == 0 ? telling.say("depths.never") : telling.say("depths.deepest", String.valueOf(deepest)));
        }
        if (finished > 0 && IntStream.range(0, finished).anyMatch(i -> trials.get(i).diverged())) {
            text.add(telling.say("depths.diverged", String.valueOf(IntStream.range(0, finished).filter(i -> trials.get(i).diverged()).count())));
        }
        int peak = IntStream.range(0, followed.size()).filter(i -> !Double.isNaN(followed.get(i))).boxed()
                .reduce((a, b) -> followed.get(b) > followed.get(a) ? b : a).orElse(-1);
        if (peak >= 0) {
            text.add(telling.say("depths.line", Figures.number(followed.get(peak)),
                    Figures.number(map.right() * peak / Math.max(1, followed.size() - 1))));
        }
        return String.join(" ", text);
    }

    private String extreme(DepthMap map, Trials trials, List<Integer> among, ToDoubleFunction<Trial> most) {
        int at = among.stream().reduce((a, b) -> most.applyAsDouble(trials.get(b)) > most.applyAsDouble(trials.get(a)) ? b : a).orElseThrow();
        DepthMap.Cell cell = map.order().get(at);
        return telling.say("depths.at", Figures.percent(trials.get(at).accuracy()), Figures.number(map.weight(cell.column())),
                String.valueOf(map.depth(cell.row())));
    }
}

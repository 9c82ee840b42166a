package initscope.ui.optimizers;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.optimization.Contours;
import initscope.experiment.optimization.Field;
import initscope.experiment.optimization.Landscape;
import initscope.experiment.optimization.Race;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.training.optimizer.Optimizer;
import initscope.ui.engine.Errand;
import initscope.ui.engine.Redo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A race on one landscape: who runs, at which learning rate, and how far it is shown.
public final class OptimizersModel {
    /// Those of the book's picture.
    private static final Set<String> BOOK = Set.of("sgd", "momentum", "adagrad", "adam");
    private static final double SECONDS = 6;
    private static final int MOST_STEPS = 300;

    private final ObjectProperty<Landscape> landscape = new SimpleObjectProperty<>(Landscape.VALLEY);
    private final ObjectProperty<Place> from = new SimpleObjectProperty<>(Landscape.VALLEY.start());
    private final DoubleProperty momentum = new SimpleDoubleProperty(Field.MOMENTUM);
    private final Map<String, Runner> runners = new LinkedHashMap<>();
    private final IntegerProperty length = new SimpleIntegerProperty(Field.steps(Landscape.VALLEY));
    private final DoubleProperty step = new SimpleDoubleProperty();
    private final BooleanProperty playing = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Course> course = new ReadOnlyObjectWrapper<>();
    private final Redo<Course> redo = new Redo<>("race", this::race, course::set);
    private boolean settling;

    /// One optimizer on the start line.
    ///
    /// @param rate its learning rate
    /// @param running whether it takes part
    public record Runner(String id, DoubleProperty rate, BooleanProperty running) {
    }

    /// What was computed last, all steps of it.
    public record Course(Contours contours, List<Path> paths) {
        public Course {
            paths = List.copyOf(paths);
        }
    }

    public OptimizersModel() {
        for (Optimizer optimizer : Field.all(Landscape.VALLEY, Field.MOMENTUM)) {
            Runner runner = new Runner(optimizer.id(), new SimpleDoubleProperty(optimizer.rate()),
                    new SimpleBooleanProperty(BOOK.contains(optimizer.id())));
            runners.put(runner.id(), runner);
            runner.rate().subscribe((_, _) -> run());
            runner.running().subscribe((_, _) -> run());
        }
        momentum.subscribe((_, _) -> run());
        from.subscribe((_, _) -> run());
        landscape.subscribe((_, now) -> settle(now));
        run();
    }

    /// A race as a lesson says it, on the valley: only its optimizers run, at their rates.
    ///
    /// @param said the runs of the lesson; none for the book's race
    public OptimizersModel(List<TrainingSpec> said) {
        this();
        if (!said.isEmpty()) {
            settling = true;
            runners.values().forEach(runner -> runner.running().set(false));
            for (TrainingSpec run : said) {
                Runner runner = runners.get(run.optimizer().id());
                runner.rate().set(run.optimizer().rate());
                runner.running().set(true);
                Field.momentum(run.optimizer()).ifPresent(momentum::set);
            }
            long steps = said.getFirst().steps();
            length.set(steps == TrainingSpec.STANDARD.steps() ? length.get() : (int) Math.min(steps, MOST_STEPS));
            settling = false;
            run();
        }
    }

    /// Another landscape has its own start, rates and number of steps.
    private void settle(Landscape now) {
        settling = true;
        for (Optimizer optimizer : Field.all(now, Field.MOMENTUM)) {
            runners.get(optimizer.id()).rate().set(optimizer.rate());
        }
        momentum.set(Field.MOMENTUM);
        from.set(now.start());
        length.set(Field.steps(now));
        settling = false;
        run();
        play();
    }

    /// The landscape's own settings, those of the book on the valley, with the book's four optimizers.
    public void standard() {
        settling = true;
        runners.values().forEach(r -> r.running().set(BOOK.contains(r.id())));
        settling = false;
        settle(landscape.get());
    }

    private void run() {
        if (!settling) {
            redo.run();
        }
    }

    private Errand.Work<Course> race() {
        Landscape on = landscape.get();
        Contours known = course.get() != null && course.get().contours().landscape() == on ? course.get().contours() : null;
        Race race = new Race(on, from.get(), steps(), chosen());
        return (_, tell) -> tell.accept(new Course(known == null ? Contours.of(on) : known, race.run()));
    }

    private List<Optimizer> chosen() {
        List<Optimizer> all = new ArrayList<>();
        for (Optimizer optimizer : Field.all(landscape.get(), momentum.get())) {
            Runner runner = runners.get(optimizer.id());
            if (runner.running().get()) {
                all.add(optimizer.withRate(runner.rate().get()));
            }
        }
        return all;
    }

    public ObjectProperty<Landscape> landscapeProperty() {
        return landscape;
    }

    /// μ of momentum and Nesterov, β₁ of Adam and its kin.
    public DoubleProperty momentumProperty() {
        return momentum;
    }

    /// All there are, in their order.
    public List<Runner> runners() {
        return List.copyOf(runners.values());
    }

    public Runner runner(String id) {
        return runners.get(id);
    }

    /// Steps shown; between two whole ones the paths are on their way.
    public DoubleProperty stepProperty() {
        return step;
    }

    public BooleanProperty playingProperty() {
        return playing;
    }

    /// Null before the first.
    public ReadOnlyObjectProperty<Course> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /// How many steps there are.
    public int steps() {
        return length.get();
    }

    /// Begins at another place.
    public void start(Place place) {
        from.set(place);
        play();
    }

    /// From the first step on.
    public void play() {
        step.set(0);
        playing.set(true);
    }

    /// Goes on, from the start if the end is reached, or stops.
    public void toggle() {
        if (!playing.get() && step.get() >= steps()) {
            step.set(0);
        }
        playing.set(!playing.get());
    }

    /// Back to the start, and waits there.
    public void rewind() {
        playing.set(false);
        step.set(0);
    }

    /// One step on, and waits there.
    public void next() {
        playing.set(false);
        step.set(Math.min(steps(), Math.floor(step.get()) + 1));
    }

    /// Time has passed.
    public void advance(double seconds) {
        if (playing.get() && course.get() != null) {
            step.set(Math.min(steps(), step.get() + seconds * steps() / SECONDS));
            if (step.get() >= steps()) {
                playing.set(false);
            }
        }
    }

    /// Gives up what is under way.
    public void close() {
        playing.set(false);
        redo.close();
    }

    /// Tells of everything the picture depends on.
    void follow(Consumer<Object> listener) {
        course.subscribe(listener::accept);
        step.subscribe(listener::accept);
    }
}

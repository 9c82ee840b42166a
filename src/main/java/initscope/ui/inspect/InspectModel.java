package initscope.ui.inspect;

import initscope.experiment.inspection.Inspection;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ranges;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.inspect.Pick;
import initscope.picture.inspect.Stage;
import initscope.picture.inspect.UnitMap;
import initscope.statistics.Binning;
import initscope.statistics.Measures;
import initscope.ui.engine.Answer;
import initscope.ui.engine.Bridge;
import initscope.ui.engine.Line;
import initscope.ui.engine.Wish;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// One layer looked into, and what the reader points at and has chosen there.
public final class InspectModel {
    private final ObservableValue<Spec> spec;
    private final ObservableValue<? extends Number> batch;
    private final IntegerProperty layer = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Inspection> inspection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Pick> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Pick> pointed = new SimpleObjectProperty<>();
    private final ObjectProperty<UnitMap.Spot> spot = new SimpleObjectProperty<>();
    private final IntegerProperty unit = new SimpleIntegerProperty();
    private final Line line;
    private final Subscription following;
    private Binning.Range rangeOfX = Binning.Range.AUTO;
    private Binning.Range rangeOfZ = Binning.Range.AUTO;
    private Wish asked;
    private long wishes;
    private long answered;

    /// @param spec of the panel looked into
    /// @param batch number of the batch to be shown
    /// @param first layer to begin with
    public InspectModel(ObservableValue<Spec> spec, ObservableValue<? extends Number> batch, int first, Bridge bridge) {
        this.spec = spec;
        this.batch = batch;
        line = bridge.open(this::take);
        layer.set(Math.clamp(first, 1, spec.getValue().depth()));
        following = Subscription.combine(
                spec.subscribe((_, now) -> {
                    layer.set(Math.clamp(layer.get(), 1, now.depth()));
                    restart();
                }),
                batch.subscribe((_, _) -> ask()),
                layer.subscribe((_, _) -> restart()));
        ask();
    }

    /// Number of the layer, from 1.
    public IntegerProperty layerProperty() {
        return layer;
    }

    /// What was seen last; null before the first look.
    public ReadOnlyObjectProperty<Inspection> inspectionProperty() {
        return inspection.getReadOnlyProperty();
    }

    /// The axes of the mechanism.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Why there is nothing to see, or null.
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether what is shown is of another network or layer than asked for.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// The bar whose members are shown, or null.
    public ObjectProperty<Pick> chosenProperty() {
        return chosen;
    }

    /// The bar under the pointer, or null.
    public ObjectProperty<Pick> pointedProperty() {
        return pointed;
    }

    /// The element under the pointer, or null.
    public ObjectProperty<UnitMap.Spot> spotProperty() {
        return spot;
    }

    /// The unit whose weights are shown while none is pointed at, counted from 0.
    public IntegerProperty unitProperty() {
        return unit;
    }

    public Spec spec() {
        return spec.getValue();
    }

    public boolean isIdle() {
        return asked == null;
    }

    /// To another layer; stays at the ends.
    public void go(int layers) {
        layer.set(Math.clamp(layer.get() + layers, 1, spec.getValue().depth()));
    }

    /// Chooses a bar, or lets go of it if it is chosen already or null. The unit with most in it comes to the fore.
    public void choose(Pick pick) {
        chosen.set(pick == null || pick.equals(chosen.get()) ? null : pick);
        Inspection seen = inspection.get();
        if (chosen.get() != null && seen != null) {
            List<Integer> units = seen.filling(pick.side() == Side.PREACTIVATION).unitsIn(pick.bar());
            if (!units.isEmpty()) {
                unit.set(units.getFirst());
            }
        }
    }

    /// Hangs up.
    public void close() {
        following.unsubscribe();
        line.close();
        asked = null;
    }

    private void restart() {
        rangeOfX = Binning.Range.AUTO;
        rangeOfZ = Binning.Range.AUTO;
        chosen.set(null);
        pointed.set(null);
        spot.set(null);
        ask();
    }

    private void ask() {
        Spec cut = Inspection.upTo(spec.getValue(), layer.get());
        Binning own = cut.binning();
        Binning ofX = own.range() instanceof Binning.Range.Auto ? own.withRange(rangeOfX) : own;
        Measures measures = Measures.moments().withHistograms(ofX).withPreactivationHistograms(own.withRange(rangeOfZ));
        long now = batch.getValue().longValue();
        asked = new Wish(++wishes, cut, measures, now, now, true);
        Inspection seen = inspection.get();
        stale.set(seen != null && !seen.spec().equals(cut));
        line.ask(asked);
    }

    private void take(Answer answer) {
        Wish wish = answer.wish();
        if (asked == null || wish.number() < answered) {
            return;
        }
        answered = wish.number();
        switch (answer) {
            case Answer.Inside(_, Inspection seen) -> show(wish, seen);
            case Answer.Refusal(_, Problem why) -> {
                if (wish.number() == asked.number()) {
                    asked = null;
                    problem.set(why);
                }
            }
            case Answer.Picture _ -> throw new IllegalStateException("a page asks for looks inside");
        }
    }

    private void show(Wish wish, Inspection seen) {
        boolean last = wish.number() == asked.number();
        if (last) {
            asked = null;
        }
        boolean same = inspection.get() != null && inspection.get().spec().equals(seen.spec());
        problem.set(null);
        stage.set(Stage.of(seen, same ? stage.get() : null));
        unit.set(Math.min(unit.get(), seen.incoming().units() - 1));
        inspection.set(seen);
        stale.set(!seen.spec().equals(Inspection.upTo(spec.getValue(), layer.get())));
        if (last) {
            settle(seen);
        }
    }

    /// Lays the bins so that they stay where they are from batch to batch, and none holds values of both signs.
    private void settle(Inspection seen) {
        Binning.Range x = range(Side.ACTIVATION, seen, rangeOfX);
        Binning.Range z = range(Side.PREACTIVATION, seen, rangeOfZ);
        boolean first = rangeOfX instanceof Binning.Range.Auto && rangeOfZ instanceof Binning.Range.Auto;
        rangeOfX = x;
        rangeOfZ = z;
        if (first && !(x instanceof Binning.Range.Auto && z instanceof Binning.Range.Auto)) {
            ask();
        }
    }

    private static Binning.Range range(Side side, Inspection seen, Binning.Range before) {
        Architecture shape = seen.spec().architecture();
        Activation.Bounds bounds = shape.range(shape.layers().getLast());
        Interval natural = Interval.orNull(bounds.low(), bounds.high());
        return Ranges.request(new Choice(side, Scope.PANEL, Scope.PANEL, false),
                List.of(new Ranges.Panel(List.of(seen.layer()), natural)), side.histogram(seen.layer()).bins(),
                List.of(before)).getFirst();
    }
}

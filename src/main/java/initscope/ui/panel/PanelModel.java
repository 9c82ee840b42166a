package initscope.ui.panel;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.forecast.Expectation;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.axes.Axes;
import initscope.picture.depth.Levels;
import initscope.picture.view.View;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.ui.engine.Answer;
import initscope.ui.engine.Bridge;
import initscope.ui.engine.Foresight;
import initscope.ui.engine.Line;
import initscope.ui.engine.Wish;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

/// One panel: the spec it shows, the last picture of it, and what is going on.
public final class PanelModel {
    private static final Duration PATIENCE = Duration.millis(700);
    /// A run longer than this is not repeated only to count on another range; the next batch will.
    private static final double WORTH_REPEATING = 0.3;

    /// Whether one experiment may not become another; says so.
    private BiPredicate<Spec, Spec> refusal = (_, _) -> false;
    private final ObjectProperty<Spec> spec = new SimpleObjectProperty<>() {
        @Override
        public void set(Spec now) {
            if (get() == null || !refusal.test(get(), now)) {
                super.set(now);
            }
        }
    };
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<List<LayerStatistics>>> networks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Diagnosis>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Axes> axes = new SimpleObjectProperty<>();
    private final ObjectProperty<Levels> levels = new SimpleObjectProperty<>();
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.STRIP);
    private final IntegerProperty hovered = new SimpleIntegerProperty();
    private final BooleanProperty quantiles = new SimpleBooleanProperty();
    private final BooleanProperty preactivations = new SimpleBooleanProperty();
    private final ObjectProperty<Binning.Range> range = new SimpleObjectProperty<>(Binning.Range.AUTO);
    private final BooleanProperty theory = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Expectation> expectation = new ReadOnlyObjectWrapper<>();
    private List<Snapshot> snapshots = List.of();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Line line;
    private long from;
    private long to;
    private long wishes;
    private Wish asked;
    private long answered;
    private double seconds;
    private Spec refused;

    public PanelModel(Spec first, Bridge bridge) {
        line = bridge.open(this::take);
        spec.set(first);
        spec.subscribe(this::changed);
        view.subscribe(_ -> ask());
        quantiles.subscribe(_ -> ask());
        preactivations.subscribe(_ -> ask());
        range.subscribe(_ -> {
            if (seconds < WORTH_REPEATING) {
                ask();
            }
        });
        patience.setOnFinished(_ -> busy.set(true));
        Foresight.Desk desk = bridge.foresight().open(e -> expectation.set(theory.get() ? e : null));
        theory.subscribe(_ -> foresee(desk));
        snapshot.subscribe(_ -> foresee(desk));
        networks.subscribe(_ -> foresee(desk));
    }

    private void foresee(Foresight.Desk desk) {
        if (!theory.get()) {
            expectation.set(null);
        } else if (snapshot.get() != null && networks.get().getFirst() == snapshot.get().layers()) {
            desk.ask(snapshot.get().spec(), networks.get());
        }
    }

    /// @param held whether one experiment may not become another; the panel then stays as it is
    public void refuse(BiPredicate<Spec, Spec> held) {
        refusal = held;
    }

    /// What the panel shows, or is about to show. Any spec may be set; what cannot run becomes a notice.
    public ObjectProperty<Spec> specProperty() {
        return spec;
    }

    public Spec spec() {
        return spec.get();
    }

    /// The last picture; null before the first.
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /// The layers of every network in the picture, the snapshot's first.
    public ReadOnlyObjectProperty<List<List<LayerStatistics>>> networksProperty() {
        return networks.getReadOnlyProperty();
    }

    /// Everything that was measured for the picture, a snapshot a network; empty before the first.
    public List<Snapshot> snapshots() {
        return snapshots;
    }

    /// What was found in it, worst first.
    public ReadOnlyObjectProperty<List<Diagnosis>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// What is wrong, or null.
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Whether the picture is of another spec than the panel's.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// Whether it has been computing so long that the reader should know.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the reader has stopped it.
    public ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// What the picture is drawn on; given by the window, which knows the other panels.
    public ObjectProperty<Axes> axesProperty() {
        return axes;
    }

    /// The upright axes of curves against depth; given by the window too.
    public ObjectProperty<Levels> levelsProperty() {
        return levels;
    }

    /// How the run is looked at; what that needs is measured.
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /// The layer pointed at, 0 for none.
    public IntegerProperty hoveredProperty() {
        return hovered;
    }

    /// Whether quantiles are worth their time now.
    public BooleanProperty quantilesProperty() {
        return quantiles;
    }

    /// Whether histograms of the pre-activations are wanted too.
    public BooleanProperty preactivationsProperty() {
        return preactivations;
    }

    /// Whether theory is laid beside the picture.
    public BooleanProperty theoryProperty() {
        return theory;
    }

    /// What theory expects of the last picture; null where it is not asked for, or not there yet.
    public ReadOnlyObjectProperty<Expectation> expectationProperty() {
        return expectation.getReadOnlyProperty();
    }

    /// The range all layers are counted on where the spec leaves it open; given by the window, which knows who shares it.
    public ObjectProperty<Binning.Range> rangeProperty() {
        return range;
    }

    /// Shows batch `batch`, alone or on top of those since the last change.
    public void show(long batch, boolean accumulating) {
        from = accumulating ? Math.min(from, batch) : batch;
        to = batch;
        ask();
    }

    /// Whether the newest wish has been answered, or will not be.
    public boolean isIdle() {
        return asked == null;
    }

    /// Takes over a changed setting, or says beside the control why not.
    ///
    /// @param place the key of the control
    public boolean edit(String place, Parsed<Spec> changed) {
        return switch (changed) {
            case Parsed.Value<Spec>(Spec value) -> {
                notice.set(null);
                spec.set(value);
                yield spec.get().equals(value);
            }
            case Parsed.Failure<Spec>(Problem problem) -> {
                notice.set(new Notice(place, problem, null));
                yield false;
            }
        };
    }

    public void dismissNotice() {
        notice.set(null);
    }

    /// Gives up the run under way and shows nothing new until [#resume] or a change of the spec.
    public void hold() {
        held.set(true);
        asked = null;
        settled();
        line.cancel();
    }

    public void resume() {
        held.set(false);
        ask();
    }

    /// Ends the panel.
    public void close() {
        line.close();
        asked = null;
        settled();
    }

    private void changed(Spec before, Spec now) {
        if (before != null && before.withBinning(now.binning()).equals(now)) {
            // The same network: an accumulation is counted anew, not begun anew.
        } else {
            from = to;
        }
        held.set(false);
        refused = null;
        notice.set(null);
        ask();
    }

    private void ask() {
        if (held.get() || spec.get().equals(refused)) {
            return;
        }
        Binning own = spec.get().binning();
        Binning shared = own.range() instanceof Binning.Range.Auto ? own.withRange(range.get()) : own;
        Measures measures = Measures.moments().withHistograms(preactivations.get() ? own : shared).withGradients(true)
                .withPreactivationHistograms(preactivations.get() ? shared : null)
                .withQuantiles(quantiles.get());
        measures = view.get().measures(measures, own.withRange(Binning.Range.AUTO));
        measures = measures.withQuantiles(measures.quantiles() && from == to);
        Wish wish = new Wish(wishes + 1, spec.get(), measures, from, to);
        if (asked != null && asked.equals(new Wish(asked.number(), spec.get(), measures, from, to))) {
            return;
        }
        wishes++;
        if (asked == null) {
            patience.playFromStart();
        }
        asked = wish;
        stale.set(snapshot.get() != null && !snapshot.get().spec().equals(spec.get()));
        line.ask(wish);
    }

    private void take(Answer answer) {
        Wish wish = answer.wish();
        if (wish.number() < answered || asked == null) {
            return;
        }
        answered = wish.number();
        switch (answer) {
            case Answer.Picture picture -> {
                seconds = picture.seconds();
                show(picture);
                if (wish.number() == asked.number() && picture.isWhole()) {
                    asked = null;
                    settled();
                }
            }
            case Answer.Inside _ -> throw new IllegalStateException("a panel asks for pictures");
            case Answer.Refusal(_, Problem problem) -> {
                if (wish.spec().equals(spec.get())) {
                    refused = wish.spec();
                    asked = null;
                    settled();
                    stale.set(snapshot.get() != null);
                    notice.set(new Notice("", problem, remedy(problem)));
                }
            }
        }
    }

    /// Another batch of the same networks replaces the one shown when as many of them are there, so that bands do not flicker.
    private void show(Answer.Picture picture) {
        Snapshot taken = picture.snapshot();
        boolean same = snapshot.get() != null && snapshot.get().spec().equals(taken.spec());
        if (same && picture.networks().size() < networks.get().size() && !picture.isWhole()) {
            return;
        }
        snapshots = picture.networks();
        networks.set(picture.networks().stream().map(Snapshot::layers).toList());
        snapshot.set(taken);
        findings.set(picture.findings());
        stale.set(!taken.spec().equals(spec.get()));
    }

    private void settled() {
        patience.stop();
        busy.set(false);
    }

    private static Spec remedy(Problem problem) {
        if (problem.code() != Problem.Code.TOO_LARGE) {
            return null;
        }
        return SpecReader.read(problem.details().getLast()) instanceof Parsed.Value<Spec>(Spec fits) ? fits : null;
    }
}

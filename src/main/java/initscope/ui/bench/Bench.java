package initscope.ui.bench;

import initscope.experiment.diagnosis.Thresholds;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.picture.axes.Axes;
import initscope.picture.view.View;
import initscope.statistics.Binning;
import initscope.ui.bench.past.Outlook;
import initscope.ui.bench.past.Past;
import initscope.ui.engine.Bridge;
import initscope.ui.locks.Locks.Part;
import initscope.ui.panel.InputEdit;
import initscope.ui.panel.PanelCommands;
import initscope.ui.panel.PanelModel;
import initscope.ui.spec.Aspect;
import initscope.ui.spec.SpecEdit;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Everything the window can do, as properties and commands.
public final class Bench implements AutoCloseable {
    /// Batches a second: slow enough to compare two pictures.
    public static final double CALM = 3;
    /// From this speed on, batches come as fast as they are computed.
    public static final double FASTEST = Clock.UNBOUNDED;

    private final Bridge bridge;
    private final ObservableList<PanelModel> panels = FXCollections.observableArrayList();
    /// Kept, because it listens weakly: one made for every caller would fall silent.
    private final ObservableList<PanelModel> seen = FXCollections.unmodifiableObservableList(panels);
    private final ObjectProperty<PanelModel> focused = new SimpleObjectProperty<>();
    private final ObjectProperty<PanelModel> pointed = new SimpleObjectProperty<>();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final BooleanProperty covered = new SimpleBooleanProperty();
    private final Outlook outlook = new Outlook(CALM);
    private final LongProperty batch = new SimpleLongProperty();
    private final ReadOnlyObjectWrapper<List<Spec>> specs = new ReadOnlyObjectWrapper<>(List.of());
    private final Clock clock = new Clock(outlook.speed(), this::allSeen, this::step);
    private final SharedAxes axes = new SharedAxes(panels, outlook.choice(), outlook.decades());
    private final Past past;
    private final Guard guard = new Guard();
    private boolean mirroring;

    public Bench(List<Spec> specs, Bridge bridge) {
        this.bridge = bridge;
        specs.forEach(spec -> panels.add(panel(spec)));
        focused.set(panels.getFirst());
        past = new Past(outlook, () -> panels.stream().map(PanelModel::spec).toList(), this::restore);
        tell();
        this.panels.addListener((ListChangeListener<PanelModel>) _ -> tell());
        playing.subscribe(on -> {
            if (on) {
                clock.start();
            } else {
                clock.stop();
            }
        });
        outlook.accumulating().subscribe(_ -> showAll());
        outlook.view().subscribe(v -> panels.forEach(p -> p.viewProperty().set(v)));
        outlook.choice().subscribe(c -> panels.forEach(p -> p.preactivationsProperty().set(wantsPreactivations(c))));
    }

    /// What stands before held parts.
    Guard guard() {
        return guard;
    }

    /// The way to the workers.
    Bridge bridge() {
        return bridge;
    }

    public ObservableList<PanelModel> panels() {
        return seen;
    }

    /// The panel keys and the clipboard are about.
    public ObjectProperty<PanelModel> focusedProperty() {
        return focused;
    }

    /// The panel with the layer pointed at last.
    public ObjectProperty<PanelModel> pointedProperty() {
        return pointed;
    }

    public BooleanProperty playingProperty() {
        return playing;
    }

    /// Whether the panels are covered: nothing of them may be seen or changed until a question is answered.
    public BooleanProperty coveredProperty() {
        return covered;
    }

    /// Whether batches add up, or each replaces the one before.
    public BooleanProperty accumulatingProperty() {
        return outlook.accumulating();
    }

    /// Batches a second; from [#FASTEST] on as fast as it goes.
    public DoubleProperty speedProperty() {
        return outlook.speed();
    }

    /// Number of the batch shown, from 0.
    public ReadOnlyLongProperty batchProperty() {
        return batch;
    }

    public ObjectProperty<Axes.Choice> choiceProperty() {
        return outlook.choice();
    }

    /// Whether theory is laid beside what was measured, in every panel.
    public BooleanProperty theoryProperty() {
        return outlook.theory();
    }

    /// How all panels look at their runs.
    public ObjectProperty<View> viewProperty() {
        return outlook.view();
    }

    /// Whether figures against depth stand on a logarithmic axis, decade by decade, or on its linear twin.
    public BooleanProperty decadesProperty() {
        return outlook.decades();
    }

    /// What the panels show, in their order.
    public ReadOnlyObjectProperty<List<Spec>> specs() {
        return specs.getReadOnlyProperty();
    }

    /// How the window looks at its panels, and the notes beside them.
    public Outlook outlook() {
        return outlook;
    }

    private void tell() {
        specs.set(panels.stream().map(PanelModel::spec).toList());
    }

    /// The limits verdicts are made with.
    public ObjectProperty<Thresholds> thresholdsProperty() {
        return outlook.thresholds();
    }

    public void togglePlaying() {
        playing.set(!playing.get());
    }

    /// The next batch, in every panel.
    public void step() {
        batch.set(batch.get() + 1);
        showAll();
    }

    /// Back to batch 0.
    public void rewind() {
        goTo(0);
    }

    /// Shows the batch of a number.
    public void goTo(long number) {
        batch.set(number);
        showAll();
    }

    /// New weights in every panel: the next seed.
    public void redraw() {
        everyPanel(spec -> spec.withSeed(spec.seed() + 1));
    }

    /// One seed for all panels.
    ///
    /// @return whether the text was a seed; if not, the focused panel says why
    public boolean setSeed(String text) {
        Parsed<Spec> parsed = SpecEdit.with(focused.get().spec(), "seed", text);
        if (parsed instanceof Parsed.Value<Spec>(Spec spec)) {
            everyPanel(s -> s.withSeed(spec.seed()));
            return true;
        }
        return focused.get().edit("seed", parsed);
    }

    /// Other bins or another range in every panel.
    public void setBinning(UnaryOperator<Binning> change) {
        everyPanel(spec -> spec.withBinning(change.apply(spec.binning())));
    }

    private void everyPanel(UnaryOperator<Spec> change) {
        past.together(() -> panels.forEach(p -> p.specProperty().set(change.apply(p.spec()))), this);
    }

    /// Another panel after the last, like the focused one.
    public void add() {
        duplicate(focused.get());
    }

    public void duplicate(PanelModel panel) {
        if (panels.size() < PanelCommands.MOST && !guard.refuses(Part.PANELS)) {
            past.together(() -> {
                PanelModel twin = panel(panel.spec());
                panels.add(panels.indexOf(panel) + 1, twin);
                focused.set(twin);
            }, null);
        }
    }

    /// Puts a spec beside a panel: into a new one after it while there is room, otherwise in place of the next, or of the one
    /// before the last. Undone at once.
    public void beside(PanelModel panel, Spec spec) {
        if (guard.refuses(Part.PANELS) || guard.refuses(panel.spec(), spec)) {
            return;
        }
        past.together(() -> {
            int at = panels.indexOf(panel);
            if (panels.size() < PanelCommands.MOST) {
                panels.add(at + 1, panel(spec));
                focused.set(panels.get(at + 1));
            } else {
                PanelModel next = panels.get(at + 1 < panels.size() ? at + 1 : at - 1);
                next.specProperty().set(spec);
                focused.set(next);
            }
        }, null);
    }

    public void remove(PanelModel panel) {
        if (panels.size() > 1 && !guard.refuses(Part.PANELS)) {
            past.together(() -> {
                int at = panels.indexOf(panel);
                panels.remove(panel);
                panel.close();
                focused.set(panels.get(Math.min(at, panels.size() - 1)));
                if (pointed.get() == panel) {
                    pointed.set(null);
                }
            }, null);
        }
    }

    /// Moves a panel by so many places.
    public void move(PanelModel panel, int places) {
        int from = panels.indexOf(panel);
        int to = from + places;
        if (to >= 0 && to < panels.size() && !guard.refuses(Part.PANELS)) {
            past.together(() -> {
                panels.remove(from);
                panels.add(to, panel);
                focused.set(panel);
            }, null);
        }
    }

    /// Takes a setting of one panel over to all others.
    public void everywhere(PanelModel source, Aspect aspect) {
        everyPanel(spec -> aspect.apply(source.spec(), spec));
    }

    /// A spec as text into the focused panel, at once unless there is a file to be read.
    public void paste(String text) {
        if (!guard.refuses(Part.PANELS)) {
            new InputEdit(focused.get()).paste(text);
        }
    }

    /// What was, and the way back.
    public Past past() {
        return past;
    }

    public void undo() {
        if (!guard.refuses(past.nowProperty().get(), past.earlier())) {
            past.undo();
        }
    }

    public void redo() {
        if (!guard.refuses(past.nowProperty().get(), past.later())) {
            past.redo();
        }
    }

    private void restore(List<Spec> specs) {
        guard.standAside(() -> put(specs));
    }

    private void put(List<Spec> specs) {
        while (panels.size() > specs.size()) {
            panels.removeLast().close();
        }
        while (panels.size() < specs.size()) {
            panels.add(panel(specs.get(panels.size())));
        }
        for (int i = 0; i < specs.size(); i++) {
            panels.get(i).specProperty().set(specs.get(i));
        }
        if (!panels.contains(focused.get())) {
            focused.set(panels.getLast());
        }
    }

    private PanelModel panel(Spec spec) {
        PanelModel panel = new PanelModel(spec, bridge);
        panel.preactivationsProperty().set(wantsPreactivations(outlook.choice().get()));
        panel.refuse(guard::refuses);
        panel.theoryProperty().bind(outlook.theory());
        panel.viewProperty().set(outlook.view().get());
        panel.show(batch.get(), outlook.accumulating().get());
        panel.specProperty().subscribe((_, _) -> {
            past.changed(panel);
            tell();
        });
        panel.hoveredProperty().subscribe((_, layer) -> hover(panel, layer.intValue()));
        panel.snapshotProperty().subscribe((_, _) -> axes.update(panel));
        panel.networksProperty().subscribe((_, _) -> axes.level());
        return panel;
    }

    private static boolean wantsPreactivations(Axes.Choice choice) {
        return choice.side() == initscope.picture.axes.Side.PREACTIVATION;
    }

    /// The same layer in every panel; quantiles only where the pointer is.
    private void hover(PanelModel panel, int layer) {
        if (mirroring) {
            return;
        }
        mirroring = true;
        if (layer > 0) {
            pointed.set(panel);
        }
        for (PanelModel other : panels) {
            other.hoveredProperty().set(layer);
            other.quantilesProperty().set(layer > 0 && other == panel);
        }
        mirroring = false;
    }

    private boolean allSeen() {
        return panels.stream().allMatch(p -> p.isIdle() || p.busyProperty().get());
    }

    private void showAll() {
        panels.forEach(p -> p.show(batch.get(), outlook.accumulating().get()));
    }

    @Override
    public void close() {
        playing.set(false);
        bridge.close();
    }
}

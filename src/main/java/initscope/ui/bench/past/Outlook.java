package initscope.ui.bench.past;

import initscope.experiment.diagnosis.Thresholds;
import initscope.experiment.spec.Spec;
import initscope.picture.axes.Axes;
import initscope.picture.view.View;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How the window looks at its panels, and what is written beside them: all that is no panel's own.
public final class Outlook {
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.STRIP);
    private final ObjectProperty<Axes.Choice> choice = new SimpleObjectProperty<>(Axes.Choice.BOOK);
    private final BooleanProperty decades = new SimpleBooleanProperty(true);
    private final BooleanProperty theory = new SimpleBooleanProperty();
    private final BooleanProperty accumulating = new SimpleBooleanProperty();
    private final DoubleProperty speed;
    private final ObjectProperty<Thresholds> thresholds = new SimpleObjectProperty<>(Thresholds.DEFAULT);
    private final StringProperty notes = new SimpleStringProperty("");

    /// @param speed batches a second at first
    public Outlook(double speed) {
        this.speed = new SimpleDoubleProperty(speed);
    }

    /// How all panels look at their runs.
    public ObjectProperty<View> view() {
        return view;
    }

    public ObjectProperty<Axes.Choice> choice() {
        return choice;
    }

    /// Whether figures against depth stand on a logarithmic axis, decade by decade, or on its linear twin.
    public BooleanProperty decades() {
        return decades;
    }

    /// Whether theory is laid beside what was measured, in every panel.
    public BooleanProperty theory() {
        return theory;
    }

    /// Whether batches add up, or each replaces the one before.
    public BooleanProperty accumulating() {
        return accumulating;
    }

    /// Batches a second.
    public DoubleProperty speed() {
        return speed;
    }

    /// The limits verdicts are made with.
    public ObjectProperty<Thresholds> thresholds() {
        return thresholds;
    }

    /// The reader's own words.
    public StringProperty notes() {
        return notes;
    }

    /// All of it, with these panels.
    Arrangement with(List<Spec> specs) {
        return new Arrangement(specs, view.get(), choice.get(), decades.get(), theory.get(), accumulating.get(), speed.get(),
                thresholds.get(), notes.get());
    }

    void set(Arrangement all) {
        view.set(all.view());
        choice.set(all.choice());
        decades.set(all.decades());
        theory.set(all.theory());
        accumulating.set(all.accumulating());
        speed.set(all.speed());
        thresholds.set(all.thresholds());
        notes.set(all.notes());
    }

    /// A follower of every change. What is dragged or typed is its own cause, so that its changes are joined; a press of a key
    /// has none.
    void follow(Consumer<Object> changed) {
        view.subscribe((_, _) -> changed.accept(null));
        choice.subscribe((_, _) -> changed.accept(null));
        decades.subscribe((_, _) -> changed.accept(null));
        theory.subscribe((_, _) -> changed.accept(null));
        accumulating.subscribe((_, _) -> changed.accept(null));
        speed.subscribe((_, _) -> changed.accept(speed));
        thresholds.subscribe((_, _) -> changed.accept(null));
        notes.subscribe((_, _) -> changed.accept(notes));
    }
}

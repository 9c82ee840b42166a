package initscope.ui.phase;

import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Plane;
import initscope.experiment.sweep.Plane.Kind;
import initscope.experiment.sweep.Plane.Point;
import initscope.experiment.sweep.Ruler;
import initscope.picture.phase.PhaseMap.Cell;
import initscope.picture.phase.Quantity;
import initscope.ui.engine.Surveyor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The map of one panel's experiment, and the way to other places on it.
public final class PhaseModel implements Surveyor.Listener {
    /// Cells along each side.
    private static final int CELLS = 40;

    private final ObservableValue<Spec> spec;
    private final Consumer<Spec> go;
    private final Surveyor surveyor = new Surveyor(this);
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.WEIGHT_BIAS);
    private final ObjectProperty<Quantity> quantity = new SimpleObjectProperty<>(Quantity.GRADIENT);
    private final ObjectProperty<Cell> pointed = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Chart> chart = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Ruler> ruler = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Subscription watching;

    /// @param spec the panel's
    /// @param go sends the panel elsewhere
    public PhaseModel(ObservableValue<Spec> spec, Consumer<Spec> go) {
        this.spec = spec;
        this.go = go;
        kind.subscribe((_, _) -> survey());
        watching = spec.subscribe(this::changed);
    }

    private void changed(Spec now) {
        surveyor.measure(now);
        if (chart.get() == null || !chart.get().holdsFor(now)) {
            survey();
        }
    }

    private void survey() {
        pointed.set(null);
        problem.set(null);
        chart.set(null);
        busy.set(true);
        surveyor.chart(spec.getValue(), kind.get(), CELLS);
    }

    @Override
    public void charted(Chart now) {
        chart.set(now);
        busy.set(!now.isWhole());
    }

    /// Gives up the map; what is known of it stays.
    public void cancel() {
        surveyor.cancel();
        busy.set(false);
    }

    /// Whether the map is being made.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public void refused(Problem why) {
        problem.set(why);
        busy.set(false);
    }

    @Override
    public void measured(Ruler now) {
        ruler.set(now);
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Quantity> quantityProperty() {
        return quantity;
    }

    /// The cell pointed at, or null.
    public ObjectProperty<Cell> pointedProperty() {
        return pointed;
    }

    /// The map as far as it is known; null before its first cells.
    public ReadOnlyObjectProperty<Chart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// How deep a signal can be followed in the panel's experiment; null before it is known.
    public ReadOnlyObjectProperty<Ruler> rulerProperty() {
        return ruler.getReadOnlyProperty();
    }

    /// Why there is no map, or null.
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Where the panel's experiment lies.
    public Point here() {
        return Plane.of(kind.get(), spec.getValue());
    }

    /// Moves the panel's experiment to the middle of a cell.
    public void go(Cell cell) {
        if (chart.get() != null && cell != null) {
            Plane plane = chart.get().plane();
            go.accept(plane.move(spec.getValue(), plane.point(cell.column(), cell.row())));
        }
    }

    /// Moves the cell pointed at, from the middle of the map if there is none.
    public void step(int right, int up) {
        if (chart.get() != null) {
            Plane plane = chart.get().plane();
            Cell now = pointed.get();
            pointed.set(now == null ? new Cell(plane.columns() / 2, plane.rows() / 2)
                    : new Cell(Math.clamp(now.column() + right, 0, plane.columns() - 1),
                            Math.clamp(now.row() + up, 0, plane.rows() - 1)));
        }
    }

    /// Gives up what is under way.
    public void close() {
        watching.unsubscribe();
        surveyor.close();
    }
}

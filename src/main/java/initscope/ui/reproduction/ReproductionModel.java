package initscope.ui.reproduction;

import initscope.experiment.reproduction.Reproduced;
import initscope.experiment.reproduction.Row;
import initscope.experiment.reproduction.rows.Rows;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.ui.engine.Reproducer;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The rows, what came of them so far, and the run under way.
public final class ReproductionModel {
    private final List<Entry> entries;
    private final Consumer<Spec> shower;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper inBand = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Entry> chosen = new SimpleObjectProperty<>();
    private Reproducer reproducer;

    /// A row and its result.
    public static final class Entry {
        private final Row row;
        private final ReadOnlyObjectWrapper<Reproduced> result = new ReadOnlyObjectWrapper<>();
        private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

        private Entry(Row row) {
            this.row = row;
        }

        public Row row() {
            return row;
        }

        /// Null before it has run.
        public ReadOnlyObjectProperty<Reproduced> resultProperty() {
            return result.getReadOnlyProperty();
        }

        /// Why it cannot run here, or null.
        public ReadOnlyObjectProperty<Problem> problemProperty() {
            return problem.getReadOnlyProperty();
        }
    }

    /// @param shower takes the spec of a row somebody wants to see
    public ReproductionModel(Consumer<Spec> shower) {
        this(Rows.all(), shower);
    }

    ReproductionModel(List<Row> rows, Consumer<Spec> shower) {
        this.shower = shower;
        entries = rows.stream().map(Entry::new).toList();
    }

    public List<Entry> entries() {
        return entries;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Rows that have run.
    public ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Rows that have run and lie in their band.
    public ReadOnlyIntegerProperty inBandProperty() {
        return inBand.getReadOnlyProperty();
    }

    /// The row whose figures are shown in full, or null.
    public ObjectProperty<Entry> chosenProperty() {
        return chosen;
    }

    /// Runs all rows, from the first; what is there of an earlier run is forgotten.
    public void run() {
        cancel();
        for (Entry entry : entries) {
            entry.result.set(null);
            entry.problem.set(null);
        }
        count();
        running.set(true);
        reproducer = new Reproducer(entries.stream().map(Entry::row).toList(), this::take, () -> running.set(false));
    }

    /// Stops; what has run stays.
    public void cancel() {
        if (reproducer != null) {
            reproducer.cancel();
            reproducer = null;
        }
        running.set(false);
    }

    /// Hands the row's spec on.
    public void show(Entry entry) {
        shower.accept(entry.row.spec());
    }

    private void take(Row row, Parsed<Reproduced> what) {
        for (Entry entry : entries) {
            if (entry.row == row) {
                switch (what) {
                    case Parsed.Value<Reproduced>(Reproduced result) -> entry.result.set(result);
                    case Parsed.Failure<Reproduced>(Problem why) -> entry.problem.set(why);
                }
            }
        }
        count();
    }

    private void count() {
        done.set((int) entries.stream().filter(e -> e.result.get() != null).count());
        inBand.set((int) entries.stream().filter(e -> e.result.get() != null && e.result.get().inBand()).count());
    }
}

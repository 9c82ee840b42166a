package initscope.ui.export;

import initscope.experiment.table.Data;
import initscope.picture.raster.Raster;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

/// What the reader wants written, remembered from time to time, and whether there is room for it.
public final class ExportModel {
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>();
    private final BooleanBinding fits;
    private final long limit;
    private final LongProperty weights = new SimpleLongProperty();

    /// @param remembered holds the last choice
    public ExportModel(StringProperty remembered) {
        this(remembered, Runtime.getRuntime().maxMemory() / 3);
    }

    /// @param limit bytes a picture may take while it is drawn
    ExportModel(StringProperty remembered, long limit) {
        this.limit = limit;
        choice.set(Choice.read(remembered.get()));
        choice.subscribe((_, now) -> remembered.set(now.toString()));
        fits = Bindings.createBooleanBinding(() -> choice.get().form() == Choice.Form.NPZ
                ? weights.get() <= mostWeights() : choice.get().bitmap() <= limit(), choice, weights);
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public Choice choice() {
        return choice.get();
    }

    /// Bytes of the weights an NPZ file would hold.
    public LongProperty weightsProperty() {
        return weights;
    }

    /// Bytes of weights that can be written.
    public long mostWeights() {
        return Data.mostWeights(3 * limit);
    }

    /// Whether it can be drawn or written in the memory there is.
    public BooleanBinding fits() {
        return fits;
    }

    /// Bytes a picture may take.
    public long limit() {
        return Math.min(limit, 4 * Raster.MAX_PIXELS);
    }

    /// The greatest scale at which this size fits; 0 if none does.
    public int greatestScale() {
        for (int scale = Choice.MOST_SCALE; scale > 0; scale--) {
            if (choice.get().withScale(scale).bitmap() <= limit()) {
                return scale;
            }
        }
        return 0;
    }
}

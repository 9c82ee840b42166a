package initscope.ui.controls;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;
import javafx.util.StringConverter;

/// A slider over decades. A step of the keyboard is a twentieth of a decade.
public final class DecadeSlider extends Slider {
    private static final double STEP = 0.05;

    private boolean showing;

    /// @param moved hears every movement by the reader, while dragging too
    public DecadeSlider(double low, double high, DoubleConsumer moved) {
        super(Math.log10(low), Math.log10(high), Math.log10(low));
        setBlockIncrement(STEP);
        setMinWidth(36);
        setLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Double exponent) {
                return Double.toString(Math.pow(10, exponent));
            }

            @Override
            public Double fromString(String text) {
                return Math.log10(Double.parseDouble(text));
            }
        });
        valueProperty().subscribe((_, now) -> {
            if (!showing) {
                moved.accept(Math.pow(10, now.doubleValue()));
            }
        });
    }

    /// Other ends, for another quantity.
    public void range(double low, double high) {
        showing = true;
        setMin(Math.log10(low));
        setMax(Math.log10(high));
        showing = false;
    }

    /// Shows a value that holds; 0 and less lie at the lower end. A thumb in the reader's hand is left where it is.
    public void show(double value) {
        if (!isValueChanging()) {
            showing = true;
            setValue(value > 0 ? Math.log10(value) : getMin());
            showing = false;
        }
    }
}

package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.controls.WrappingRow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A row that goes on below does not leave the name of a field behind.
class NamesOfFieldsTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void theNameGoesWithItsFieldAtEveryWidth() {
        fx(() -> {
            TextField first = new TextField();
            TextField second = new TextField();
            for (TextField field : List.of(first, second)) {
                field.setMinWidth(80);
                field.setMaxWidth(80);
            }
            Label one = new Label("Steps");
            Label other = new Label("Seeds");
            one.setLabelFor(first);
            other.setLabelFor(second);
            WrappingRow row = new WrappingRow(one, first, other, second);
            boolean wrapped = false;
            for (double width = 140; width < 400; width += 3) {
                row.resize(width, row.prefHeight(width));
                row.layout();
                assertEquals(middle(one), middle(first), 1, "at " + width);
                assertEquals(middle(other), middle(second), 1, "at " + width);
                wrapped |= middle(other) > middle(one) + 5;
            }
            assertTrue(wrapped);
        });
    }

    private static double middle(Node node) {
        return node.getBoundsInParent().getCenterY();
    }
}

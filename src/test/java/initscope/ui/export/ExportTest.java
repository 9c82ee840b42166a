package initscope.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

/// What is asked for, and what is refused.
class ExportTest {
    @Test
    void theLastChoiceIsRemembered() {
        SimpleStringProperty remembered = new SimpleStringProperty("");
        ExportModel model = new ExportModel(remembered);
        assertEquals(Choice.FIRST, model.choice());
        Choice other = new Choice(Choice.What.PAGE, Choice.Form.NPZ, 7, 123, 4567, Choice.Dress.DARK);
        model.choiceProperty().set(other);
        assertEquals(other, new ExportModel(remembered).choice());
        for (String broken : List.of("page", "page png 1 2 x dark", "page gif 1 200 200 dark", "  ", "page png 1 200 200")) {
            assertEquals(Choice.FIRST, Choice.read(broken), broken);
        }
    }

    @Test
    void aChoiceStaysInItsLimits() {
        Choice wild = new Choice(Choice.What.VIEW, Choice.Form.PNG, 99, -5, Integer.MAX_VALUE, Choice.Dress.LIGHT);
        assertEquals(Choice.MOST_SCALE, wild.scale());
        assertEquals(Choice.LEAST_SIDE, wild.width());
        assertEquals(Choice.MOST_SIDE, wild.height());
    }

    @Test
    void aPictureBeyondTheMemoryIsRefusedAndOneThatFitsIsNamed() {
        ExportModel model = new ExportModel(new SimpleStringProperty(""), 100_000_000);
        model.choiceProperty().set(Choice.FIRST.withSize(1600, 900).withScale(4));
        assertTrue(model.fits().get());
        model.choiceProperty().set(model.choice().withScale(5));
        assertFalse(model.fits().get());
        assertEquals(4, model.greatestScale());
        model.choiceProperty().set(model.choice().withForm(Choice.Form.PDF));
        assertTrue(model.fits().get(), "vectors take no bitmap");
        model.choiceProperty().set(model.choice().withForm(Choice.Form.PNG).withSize(19_200, 19_200));
        assertEquals(0, model.greatestScale());
    }

    @Test
    void weightsBeyondTheMemoryAreRefusedOnlyWhereTheyAreWritten() {
        ExportModel model = new ExportModel(new SimpleStringProperty(""), 100_000_000);
        model.weightsProperty().set(model.mostWeights() + 1);
        assertTrue(model.fits().get(), "a picture holds no weights");
        model.choiceProperty().set(Choice.FIRST.withForm(Choice.Form.NPZ));
        assertFalse(model.fits().get());
        model.weightsProperty().set(model.mostWeights());
        assertTrue(model.fits().get());
    }
}

package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Korean is written by composing: a syllable changes under the fingers before it is there. Every field takes it.
class ComposingTest extends WindowBench {
    /// The toolkit's own fields, ours, and the one ControlsFX puts into a list to search in, which is one of the toolkit's.
    private static final Set<String> STOCK = Set.of("TextField", "TextArea", "Entry", "CustomTextField", "FakeFocusTextField");

    private final TreeSet<String> faults = new TreeSet<>();
    private int fields;

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void aSyllableIsComposedInEveryFieldOfTheWindowAndItsSearches() {
        pause();
        visit(List.of("view-strip", "glossary", "preferences", "card-layers"));
        assertTrue(fields > 12, "only " + fields + " fields");
        assertEquals("", String.join("\n", faults));
    }

    @Test
    @Tag("slow")
    void aSyllableIsComposedInEveryFieldOfEveryPlace() {
        pause();
        visit(fx(() -> Places.of(window)).stream().map(Places.Place::name).toList());
        assertTrue(fields > 150, "only " + fields + " fields");
        assertEquals("", String.join("\n", faults));
    }

    private void visit(List<String> names) {
        for (Places.Place place : fx(() -> Places.of(window))) {
            if (names.contains(place.name())) {
                fx(place.open());
                settle();
                fx(() -> Window.getWindows().stream().filter(Window::isShowing).toList()
                        .forEach(w -> walk(w.getScene().getRoot(), place.name())));
                fx(() -> Places.leave(window));
            }
        }
    }

    private void walk(Node node, String place) {
        String name = place + ": " + node.getClass().getSimpleName() + "#" + node.getId();
        if (node instanceof TextInputControl field) {
            fields++;
            if (!STOCK.contains(node.getClass().getSimpleName()) || !(node instanceof TextField || node instanceof TextArea)) {
                faults.add(name + " is no stock field");
            } else if (field.isEditable() && !field.isDisabled() && field.isVisible()) {
                compose(field, name);
            }
            return;
        }
        boolean box = node instanceof ComboBoxBase<?> || node instanceof Spinner<?>;
        if (!box && (node.getInputMethodRequests() != null || node.getOnInputMethodTextChanged() != null
                || node.getOnKeyTyped() != null)) {
            faults.add(name + " takes text without being a field");
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, place));
        }
    }

    /// ㅎ, 하, 한, then the syllable is there; afterwards the field holds what it held.
    private void compose(TextInputControl field, String name) {
        String before = field.getText() == null ? "" : field.getText();
        if (field.getOnInputMethodTextChanged() == null || field.getInputMethodRequests() == null) {
            faults.add(name + " has no input method");
            return;
        }
        field.requestFocus();
        field.positionCaret(field.getLength());
        for (String part : List.of("ㅎ", "하", "한")) {
            fire(field, List.of(new InputMethodTextRun(part, InputMethodHighlight.UNSELECTED_RAW)), "");
        }
        fire(field, List.of(), "한");
        if (!(before + "한").equals(field.getText())) {
            faults.add(name + " holds \"" + field.getText() + "\" after 한 was composed behind \"" + before + "\"");
        }
        Point2D at = field.getInputMethodRequests().getTextLocation(0);
        if (at == null) {
            faults.add(name + " does not say where the letters stand");
        }
        field.setText(before);
    }

    private static void fire(TextInputControl field, List<InputMethodTextRun> composed, String committed) {
        Event.fireEvent(field, new InputMethodEvent(field, field, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed,
                committed.length()));
    }
}

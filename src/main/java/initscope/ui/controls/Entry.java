package initscope.ui.controls;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text field that reports on Enter and when it is left, and gives back its old text on Escape.
public final class Entry extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Predicate<String> commit;
    private String shown = "";

    /// @param columns width in digits
    /// @param commit takes over the text; false if it could not, and the text is then marked until it is mended
    public Entry(int columns, Predicate<String> commit) {
        this.commit = commit;
        setPrefColumnCount(columns);
        setOnAction(_ -> commit());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown)) {
                forget();
                event.consume();
            }
        });
    }

    /// Shows a value that holds; what was being typed is lost, unless it is being typed right now.
    public void show(String text) {
        boolean untouched = getText().equals(shown);
        shown = text;
        if (!isFocused() || untouched || getText().equals(text)) {
            setText(text);
            pseudoClassStateChanged(WRONG, false);
        }
    }

    /// What was being typed is lost.
    public void forget() {
        setText(shown);
        pseudoClassStateChanged(WRONG, false);
    }

    private void commit() {
        if (getText().equals(shown)) {
            pseudoClassStateChanged(WRONG, false);
            return;
        }
        String asked = getText();
        shown = asked;
        boolean taken = commit.test(asked);
        pseudoClassStateChanged(WRONG, !taken);
    }
}

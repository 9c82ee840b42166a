package initscope.ui.controls;

import initscope.ui.words.Wording;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that show a sign, and say in a tooltip and to a screen reader what they do.
public final class Icons {
    private static final Duration DELAY = Duration.millis(400);

    private Icons() {
    }

    /// A sign of the Bootstrap set, "bi-play-fill".
    public static FontIcon icon(String literal) {
        return new FontIcon(literal);
    }

    /// The button that leads from a page back to the panels; its words are `page.back` and `page.back.help`.
    public static Button back(String page, Wording wording, Runnable action) {
        Button leave = new Button(null, icon("bi-arrow-left"));
        leave.textProperty().bind(wording.of(page + ".back"));
        leave.setId(page + "-back");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setTooltip(tooltip(wording.of(page + ".back.help")));
        leave.setOnAction(_ -> action.run());
        return leave;
    }

    /// A flat button of one sign.
    public static Button button(String literal, Wording wording, String key, Runnable action) {
        Button button = new Button(null, icon(literal));
        button.getStyleClass().addAll("button-icon", "flat");
        explain(button, wording.of(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Tooltip and accessible text in one.
    public static void explain(ButtonBase button, ObservableValue<String> text) {
        button.setTooltip(tooltip(text));
        button.accessibleTextProperty().bind(text);
    }

    public static Tooltip tooltip(ObservableValue<String> text) {
        Tooltip tooltip = new Tooltip();
        Explain.note(tooltip, text);
        tooltip.textProperty().bind(text);
        tooltip.setShowDelay(DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }
}

package initscope.ui.settings;

import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Language, theme, size of text.
public final class SettingsCard extends GridPane {
    public SettingsCard(Settings settings, Wording wording) {
        getStyleClass().addAll("card", "form");
        Button reset = new Button();
        reset.textProperty().bind(wording.of("settings.reset"));
        reset.setGraphic(Icons.icon("bi-arrow-counterclockwise"));
        Explain.mark(reset, "settings.reset", wording);
        reset.setOnAction(_ -> settings.reset());
        row(0, wording, "settings.language", SettingFields.language(settings));
        row(1, wording, "settings.theme", SettingFields.theme(settings, wording));
        row(2, wording, "settings.text", SettingFields.text(settings, wording));
        add(reset, 1, 3);
    }

    private void row(int row, Wording wording, String key, Node control) {
        Label name = new Label();
        name.textProperty().bind(wording.of(key));
        add(name, 0, row);
        name.setTooltip(Icons.tooltip(wording.of(key + ".help")));
        add(Explain.mark(control, key), 1, row);
    }
}

package initscope.ui.settings;

import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.theme.Theme;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/// Language, theme, size of text.
public final class SettingsCard extends GridPane {
    private static final double STEP = 0.1;

    public SettingsCard(Settings settings, Wording wording) {
        getStyleClass().addAll("card", "form");
        Segments<Locale> language = new Segments<>(List.of(Locale.KOREAN, Locale.ENGLISH),
                l -> new SimpleStringProperty(l.equals(Locale.KOREAN) ? "한국어" : "English"),
                settings.languageProperty()::set).following(settings.languageProperty());
        language.button(Locale.KOREAN).setId("korean");
        language.button(Locale.ENGLISH).setId("english");
        Segments<Theme> theme = new Segments<>(List.of(Theme.values()),
                t -> wording.of("settings.theme." + t.name().toLowerCase(Locale.ROOT)),
                settings.themeProperty()::set).following(settings.themeProperty());
        for (Theme t : Theme.values()) {
            theme.button(t).setId("theme-" + t.name().toLowerCase(Locale.ROOT));
        }
        Slider text = new Slider(Settings.LEAST_TEXT, Settings.GREATEST_TEXT, 1);
        text.setBlockIncrement(STEP);
        text.setId("text-size");
        text.setPrefWidth(150);
        text.accessibleTextProperty().bind(wording.of("settings.text"));
        settings.textProperty().subscribe(v -> text.setValue(v.doubleValue()));
        text.valueProperty().subscribe((_, now) -> {
            if (!text.isValueChanging()) {
                settings.textProperty().set(Math.rint(now.doubleValue() / STEP) * STEP);
            }
        });
        text.valueChangingProperty().subscribe((_, changing) -> {
            if (!changing) {
                settings.textProperty().set(Math.rint(text.getValue() / STEP) * STEP);
            }
        });
        Label percent = new Label();
        percent.textProperty().bind(settings.textProperty().map(v -> Math.round(100 * v.doubleValue()) + " %"));
        Button reset = new Button();
        reset.textProperty().bind(wording.of("settings.reset"));
        reset.setGraphic(Icons.icon("bi-arrow-counterclockwise"));
        Explain.mark(reset, "settings.reset", wording);
        reset.setOnAction(_ -> settings.reset());
        row(0, wording, "settings.language", language);
        row(1, wording, "settings.theme", theme);
        HBox size = new HBox(8, text, percent);
        size.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        row(2, wording, "settings.text", size);
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

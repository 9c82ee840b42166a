package initscope.ui.settings;

import initscope.ui.controls.Segments;
import initscope.ui.scene.InScene;
import initscope.ui.theme.Theme;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The controls of single settings, for the card and the page.
final class SettingFields {
    private static final double STEP = 0.1;

    private SettingFields() {
    }

    static Segments<Locale> language(Settings settings) {
        Segments<Locale> language = new Segments<>(List.of(Locale.KOREAN, Locale.ENGLISH),
                l -> new SimpleStringProperty(l.equals(Locale.KOREAN) ? "한국어" : "English"),
                settings.languageProperty()::set).following(settings.languageProperty());
        language.button(Locale.KOREAN).setId("korean");
        language.button(Locale.ENGLISH).setId("english");
        return language;
    }

    static Segments<Theme> theme(Settings settings, Wording wording) {
        Segments<Theme> theme = new Segments<>(List.of(Theme.values()),
                t -> wording.of("settings.theme." + t.name().toLowerCase(Locale.ROOT)),
                settings.themeProperty()::set).following(settings.themeProperty());
        for (Theme t : Theme.values()) {
            theme.button(t).setId("theme-" + t.name().toLowerCase(Locale.ROOT));
        }
        return theme;
    }

    /// While the thumb is dragged nothing changes: the slider itself would grow under the hand.
    static HBox text(Settings settings, Wording wording) {
        Slider text = new Slider(Settings.LEAST_TEXT, Settings.GREATEST_TEXT, 1);
        text.setBlockIncrement(STEP);
        text.setId("text-size");
        text.setPrefWidth(150);
        text.accessibleTextProperty().bind(wording.of("settings.text"));
        settings.textProperty().when(InScene.of(text)).subscribe(v -> text.setValue(v.doubleValue()));
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
        percent.setMinWidth(Region.USE_PREF_SIZE);
        HBox size = new HBox(8, text, percent);
        size.setAlignment(Pos.CENTER_LEFT);
        return size;
    }
}

package initscope.ui.settings;

import initscope.ui.theme.Theme;
import java.util.Locale;
import java.util.prefs.Preferences;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is remembered from one start to the next.
public final class Settings {
    public static final double LEAST_TEXT = 0.8;
    public static final double GREATEST_TEXT = 3;
    /// Before a class: pictures are then drawn in `Look.PROJECTOR`.
    private static final double PROJECTED_TEXT = 1.5;
    static final Theme THEME = Theme.SYSTEM;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final ObjectProperty<Locale> language = new SimpleObjectProperty<>(standardLanguage());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final DoubleProperty text = new SimpleDoubleProperty(1);
    private final DoubleProperty width = new SimpleDoubleProperty(WIDTH);
    private final DoubleProperty height = new SimpleDoubleProperty(HEIGHT);
    private final BooleanProperty maximized = new SimpleBooleanProperty(false);
    private final DoubleProperty x = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty y = new SimpleDoubleProperty(Double.NaN);
    private final BooleanProperty hinted = new SimpleBooleanProperty(true);

    private final StringProperty export = new SimpleStringProperty("");
    /// The size of text to come back to; NaN while it is that.
    private double desk = Double.NaN;

    private Settings() {
    }

    /// Settings that are forgotten with the object.
    public static Settings fresh() {
        return new Settings();
    }

    /// Settings read from a node, and written to it when they change.
    public static Settings kept(Preferences node) {
        Settings s = new Settings();
        s.language.set(Locale.forLanguageTag(node.get("language", s.language.get().toLanguageTag())));
        s.theme.set(Theme.named(node.get("theme", Theme.SYSTEM.name())));
        s.text.set(Math.clamp(node.getDouble("text", 1), LEAST_TEXT, GREATEST_TEXT));
        s.width.set(Math.max(640, node.getDouble("width", WIDTH)));
        s.height.set(Math.max(480, node.getDouble("height", HEIGHT)));
        s.maximized.set(node.getBoolean("maximized", false));
        s.x.set(node.getDouble("x", Double.NaN));
        s.y.set(node.getDouble("y", Double.NaN));
        s.hinted.set(node.getBoolean("hinted", false));
        s.x.subscribe(v -> node.putDouble("x", v.doubleValue()));
        s.y.subscribe(v -> node.putDouble("y", v.doubleValue()));
        s.hinted.subscribe(v -> node.putBoolean("hinted", v));
        s.export.set(node.get("export", ""));
        s.export.subscribe(v -> node.put("export", v));
        s.language.subscribe(v -> node.put("language", v.toLanguageTag()));
        s.theme.subscribe(v -> node.put("theme", v.name()));
        s.text.subscribe(v -> {
            if (Double.isNaN(s.desk)) {
                node.putDouble("text", v.doubleValue());
            }
        });
        s.width.subscribe(v -> node.putDouble("width", v.doubleValue()));
        s.height.subscribe(v -> node.putDouble("height", v.doubleValue()));
        s.maximized.subscribe(v -> node.putBoolean("maximized", v));
        return s;
    }

    static Locale standardLanguage() {
        return Locale.getDefault().getLanguage().equals("ko") ? Locale.KOREAN : Locale.ENGLISH;
    }

    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Size of text, 1 = ordinary.
    public DoubleProperty textProperty() {
        return text;
    }

    /// How pictures and data were written last.
    public StringProperty exportProperty() {
        return export;
    }

    /// Text for the back row until [#restore]; its size is not remembered meanwhile.
    public void enlarge() {
        if (Double.isNaN(desk)) {
            desk = text.get();
            text.set(Math.max(text.get(), PROJECTED_TEXT));
        }
    }

    /// Text as it was before [#enlarge].
    public void restore() {
        if (!Double.isNaN(desk)) {
            text.set(desk);
            desk = Double.NaN;
        }
    }

    public DoubleProperty widthProperty() {
        return width;
    }

    public DoubleProperty heightProperty() {
        return height;
    }

    /// Where the window's left edge was; NaN if that is not known.
    public DoubleProperty xProperty() {
        return x;
    }

    /// Where the window's upper edge was; NaN if that is not known.
    public DoubleProperty yProperty() {
        return y;
    }

    /// Whether the first hint was read or skipped.
    public BooleanProperty hintedProperty() {
        return hinted;
    }

    public BooleanProperty maximizedProperty() {
        return maximized;
    }

    /// Everything as on the first start, the window's size excepted.
    public void reset() {
        language.set(standardLanguage());
        theme.set(Theme.SYSTEM);
        text.set(1);
    }
}

package initscope.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import initscope.ui.scene.InScene;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;

/// Dresses scenes and pop-overs, and changes them all when the choice or the desktop changes.
public final class Wardrobe implements AutoCloseable {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");
    private static final double TEXT = 13;
    /// AtlantaFX's signs.
    private static final double SIGN = 18;
    private static final String SIGNS = "data:text/css,";
    /// Keeps a pop-over of the window's last button inside the window.
    private static final double ARROW_INDENT = 6;

    static {
        // Once: each time takes a file in the system's temporary folder.
        loadFont("Pretendard-Regular.otf");
        loadFont("Pretendard-Bold.otf");
    }

    /// What is dressed, as long as somebody else holds it.
    private final Set<Parent> dressed = Collections.newSetFromMap(new WeakHashMap<>());
    private final BooleanProperty projecting = new SimpleBooleanProperty();
    private final ObservableValue<Theme> theme;
    private final ObservableValue<? extends Number> text;
    /// The system outlives the window.
    private final Subscription system;

    /// @param text size of text, 1 = ordinary
    public Wardrobe(ObservableValue<Theme> theme, ObservableValue<? extends Number> text) {
        this.theme = theme;
        this.text = text;
        theme.subscribe(_ -> putOn());
        projecting.subscribe((_, _) -> putOn());
        text.subscribe((_, _) -> dressed.forEach(this::sign));
        system = Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> putOn());
    }

    /// The window is put away: the system's light or dark is followed no longer.
    @Override
    public void close() {
        system.unsubscribe();
    }

    private static void loadFont(String file) {
        try (InputStream in = Wardrobe.class.getResourceAsStream("/initscope/assets/fonts/" + file)) {
            if (in != null) {
                Font.loadFont(in, TEXT);
            }
        } catch (IOException e) {
            System.getLogger("initscope.ui").log(System.Logger.Level.WARNING, "the font {0} cannot be read", file);
        }
    }

    /// Whether the window is dark now.
    public boolean isDark() {
        return switch (theme.getValue()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// Whether what is dressed is dressed for the back row.
    public BooleanProperty projectingProperty() {
        return projecting;
    }

    /// The same, followed only while `owner` is in a scene: what is taken out of the window is not kept alive by it.
    public ObservableValue<Boolean> projectingFor(Node owner) {
        return projecting.when(InScene.of(owner));
    }

    private void putOn() {
        Application.setUserAgentStylesheet(isDark() ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        dressed.forEach(this::mark);
    }

    /// Dresses a scene for good.
    public void dress(Scene scene) {
        dress(scene.getRoot());
    }

    /// Dresses a pop-over, which has a scene of its own.
    public void dress(PopOver popOver) {
        popOver.setAnimated(false);
        popOver.setArrowIndent(ARROW_INDENT);
        dress(popOver.getRoot());
    }

    private void dress(Parent root) {
        for (String sheet : new String[] {"bridge.css", "initscope.css"}) {
            root.getStylesheets().add(Wardrobe.class.getResource(sheet).toExternalForm());
        }
        root.styleProperty().bind(text.map(t ->
                String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", TEXT * t.doubleValue())));
        mark(root);
        dressed.add(root);
        sign(root);
    }

    /// Signs are text in a font of their own, whose size nothing inherits: they are told it where it is not the usual one.
    private void sign(Parent root) {
        root.getStylesheets().removeIf(sheet -> sheet.startsWith(SIGNS));
        double size = text.getValue().doubleValue();
        if (size != 1) {
            root.getStylesheets().add(SIGNS + String.format(Locale.ROOT, ".ikonli-font-icon{-fx-icon-size:%1$dpx;}"
                    + ".severity{-fx-icon-size:%2$dpx;}.verdict%%20.button-icon%%20.ikonli-font-icon{-fx-icon-size:%3$dpx;}",
                    Math.round(SIGN * size), Math.round(16 * size), Math.round(15 * size)));
        }
    }

    private void mark(Parent root) {
        root.pseudoClassStateChanged(DARK, isDark());
        root.pseudoClassStateChanged(PROJECTOR, projecting.get());
    }
}

package initscope.ui.canvas;

import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.Surface;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A place for one picture. Paints at most once a pulse, and only after [#repaint], a change of size or of theme.
public final class Plot extends Region {
    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D(), this::colour);
    private final Map<Role, Dye> dyes = new EnumMap<>(Role.class);
    private final BiConsumer<Surface, Box> painter;
    private Supplier<String> twin;
    private boolean dirty = true;
    private long paintings;

    /// @param painter paints the whole box, background included
    public Plot(BiConsumer<Surface, Box> painter) {
        this.painter = painter;
        getStyleClass().add("plot");
        for (Role role : Role.values()) {
            dyes.put(role, new Dye(this, role));
        }
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().subscribe(text -> setFocusTraversable(twin != null || text != null && !text.isBlank()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.C && event.isShortcutDown() && !event.isShiftDown() && !twin().isBlank()) {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, twin()));
                event.consume();
            }
        });
    }

    /// Says what is shown in words, asked for only when somebody listens or copies: a picture that changes thirty times a second
    /// is not told thirty times. It can have the focus from then on.
    public Plot saying(Supplier<String> words) {
        twin = words;
        setFocusTraversable(true);
        return this;
    }

    /// The picture in words; "" if it has none.
    public String twin() {
        String text = twin != null ? twin.get() : getAccessibleText();
        return text == null ? "" : text;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? twin() : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// What is shown has changed.
    public void repaint() {
        if (!dirty) {
            dirty = true;
            requestLayout();
        }
    }

    /// The picture as it is now, on any surface: what is seen in the window, for files and the clipboard. On the FX thread,
    /// since it reads what the window shows.
    public void paint(Surface elsewhere, Box place) {
        painter.accept(elsewhere, place);
    }

    /// Whether its background is that of a panel, not of the window.
    public boolean isOnPanel() {
        return dyes.get(Role.BACKGROUND).get().equals(dyes.get(Role.PANEL).get());
    }

    /// How often it was painted.
    public long paintings() {
        return paintings;
    }

    /// Where the picture lies, in the coordinates of this node.
    public Box box() {
        return new Box(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            dirty = true;
        }
        if (dirty && width > 0 && height > 0 && getScene() != null && getScene().getWindow() != null) {
            dirty = false;
            paintings++;
            // JavaFX keeps a canvas in whole pixels a unit, and shrinks that onto a screen with fewer: bars that end between
            // two of those would show a seam.
            surface.setScale(Math.ceil(getScene().getWindow().getRenderScaleX()));
            canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
            painter.accept(surface, box());
        }
    }

    private Color colour(Ink ink) {
        return switch (ink) {
            case Role role -> dyes.get(role).get();
            case Ink.Shade _, Ink.Signed _ -> web((isDark() ? Palette.DARK : Palette.LIGHT).rgb(ink));
        };
    }

    private boolean isDark() {
        return dyes.get(Role.PANEL).get().getBrightness() < 0.5;
    }

    static Color web(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    Dye dye(Role role) {
        return dyes.get(role);
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(Dye.META);
        return all;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }
}

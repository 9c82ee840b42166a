package initscope.ui.bench;

import initscope.picture.view.View;
import initscope.ui.bench.bar.ViewMenu;
import initscope.ui.bench.command.Stroke;
import initscope.ui.bench.command.Stroke.Left;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.RangeSlider;

/// Keys for the whole window. A key that means something to the control it is typed into is left to it.
final class Shortcuts {
    private final Bench bench;
    private final List<Stroke> strokes;

    private Shortcuts(Bench bench, Supplier<String> told) {
        this.bench = bench;
        strokes = strokes(bench, told);
    }

    /// @param told what the chosen panel is copied as
    static void install(Scene scene, Bench bench, Supplier<String> told) {
        Shortcuts shortcuts = new Shortcuts(bench, told);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Node owner = scene.getFocusOwner();
            if (!bench.coveredProperty().get() && !(owner instanceof TextInputControl) && shortcuts.take(event, owner)) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE && isClicked(scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    /// All of them, for whoever lists them.
    static List<Stroke> strokes(Bench bench, Supplier<String> told) {
        List<Stroke> all = new ArrayList<>(List.of(
                Stroke.of("play", "Space", Left.NOBODY, bench::togglePlaying),
                Stroke.of("step", "Right", Left.BOTH, bench::step),
                Stroke.of("rewind", "Home", Left.SLIDERS, bench::rewind),
                Stroke.of("redraw", "R", Left.NOBODY, bench::redraw),
                Stroke.of("accumulate", "A", Left.NOBODY, () -> toggle(bench.accumulatingProperty())),
                Stroke.of("theory", "T", Left.NOBODY, () -> toggle(bench.theoryProperty())),
                Stroke.of("decades", "L", Left.NOBODY, () -> toggle(bench.decadesProperty())),
                Stroke.of("copy", "Shortcut+C", Left.PAGES, () -> copy(told.get())),
                Stroke.of("paste", "Shortcut+V", Left.NOBODY, () -> paste(bench)),
                Stroke.of("duplicate", "Shortcut+D", Left.NOBODY, () -> bench.duplicate(bench.focusedProperty().get())),
                Stroke.of("remove", "Shortcut+W", Left.NOBODY, () -> bench.remove(bench.focusedProperty().get())),
                Stroke.of("earlier", "Shortcut+Shift+Left", Left.NOBODY, () -> bench.move(bench.focusedProperty().get(), -1)),
                Stroke.of("later", "Shortcut+Shift+Right", Left.NOBODY, () -> bench.move(bench.focusedProperty().get(), 1)),
                Stroke.of("redo", "Shortcut+Shift+Z", Left.NOBODY, bench::redo)));
        for (View view : View.values()) {
            all.add(Stroke.of("look." + view.id(), ViewMenu.key(view), Left.NOBODY, () -> bench.viewProperty().set(view)));
        }
        return all;
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }

    /// A button that got the focus from the mouse does not keep the space bar from the stream.
    private static boolean isClicked(Node owner) {
        return owner instanceof ButtonBase && !owner.isFocusVisible();
    }

    /// A page that stands in place of the panels has its own use for arrows.
    private static boolean isInPage(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("page")) {
                return true;
            }
        }
        return false;
    }

    /// A page with a play of its own takes the keys that play, wherever the focus is.
    private static boolean isPlayedElsewhere(KeyEvent event, Node owner) {
        Node page = owner == null ? null : owner.getScene().getRoot().lookup(".plays");
        return page != null && switch (event.getCode()) {
            case SPACE, RIGHT, LEFT, HOME, END, R, M -> {
                boolean inside = event.getTarget() == page;
                for (Node node = owner; node != null; node = node.getParent()) {
                    inside |= node == page;
                }
                if (!inside && !(owner instanceof ButtonBase && owner.isFocusVisible()) && !(owner instanceof Slider)) {
                    page.fireEvent(event.copyFor(page, page));
                }
                yield true;
            }
            default -> false;
        };
    }

    private boolean take(KeyEvent event, Node owner) {
        boolean plain = !event.isShortcutDown();
        if (plain && (isPlayedElsewhere(event, owner) || owner instanceof ComboBoxBase<?>
                || event.getCode() == KeyCode.SPACE && owner instanceof ButtonBase && owner.isFocusVisible())) {
            return false;
        }
        for (Stroke stroke : strokes) {
            if (stroke.key().match(event)) {
                if (isLeft(stroke.left(), owner, event)) {
                    return false;
                }
                if (!bench.guard().refuses(stroke.id())) {
                    stroke.deed().run();
                }
                return true;
            }
        }
        return false;
    }

    private static boolean isLeft(Left left, Node owner, KeyEvent event) {
        boolean slides = owner instanceof Slider || owner instanceof RangeSlider;
        return switch (left) {
            case NOBODY -> false;
            case SLIDERS -> slides;
            case PAGES -> isInPage(event.getTarget() instanceof Node node ? node : null);
            case BOTH -> slides || isInPage(owner);
        };
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    static void paste(Bench bench) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            bench.paste(text);
        }
    }
}

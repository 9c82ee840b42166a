package initscope.ui.bench;

import initscope.picture.view.View;
import initscope.ui.bench.bar.ViewMenu;
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

    private Shortcuts(Bench bench) {
        this.bench = bench;
    }

    static void install(Scene scene, Bench bench) {
        Shortcuts shortcuts = new Shortcuts(bench);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Node owner = scene.getFocusOwner();
            if (!bench.coveredProperty().get() && !(owner instanceof TextInputControl)
                    && (event.isShortcutDown() ? shortcuts.command(event) : shortcuts.plain(event, owner))) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE && isClicked(scene.getFocusOwner())) {
                event.consume();
            }
        });
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

    private boolean plain(KeyEvent event, Node owner) {
        if (isPlayedElsewhere(event, owner)) {
            return false;
        }
        if (event.isAltDown() || event.isShiftDown() || owner instanceof ComboBoxBase<?>) {
            return false;
        }
        boolean slides = owner instanceof Slider || owner instanceof RangeSlider;
        switch (event.getCode()) {
            case SPACE -> {
                if (owner instanceof ButtonBase && owner.isFocusVisible()) {
                    return false;
                }
                bench.togglePlaying();
            }
            case RIGHT -> {
                if (slides || isInPage(owner)) {
                    return false;
                }
                bench.step();
            }
            case R -> bench.redraw();
            case A -> bench.accumulatingProperty().set(!bench.accumulatingProperty().get());
            case T -> bench.theoryProperty().set(!bench.theoryProperty().get());
            case L -> bench.decadesProperty().set(!bench.decadesProperty().get());
            case HOME -> {
                if (slides) {
                    return false;
                }
                bench.rewind();
            }
            default -> {
                return look(event);
            }
        }
        return true;
    }

    /// A digit is the number of a view.
    private boolean look(KeyEvent event) {
        View view = ViewMenu.atKey(event.getText());
        if (view == null) {
            return false;
        }
        bench.viewProperty().set(view);
        return true;
    }

    private boolean command(KeyEvent event) {
        var focused = bench.focusedProperty().get();
        switch (event.getCode()) {
            case C -> {
                if (event.isShiftDown() || isInPage(event.getTarget() instanceof Node node ? node : null)) {
                    return false;
                }
                copy();
            }
            case V -> paste();
            case D -> bench.duplicate(focused);
            case W -> bench.remove(focused);
            case N -> bench.add();
            case Z -> {
                if (event.isShiftDown()) {
                    bench.redo();
                } else {
                    bench.undo();
                }
            }
            case Y -> bench.redo();
            case LEFT -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                bench.move(focused, -1);
            }
            case RIGHT -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                bench.move(focused, 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy() {
        copy(bench.focusedProperty().get().spec().toString());
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        paste(bench);
    }

    static void paste(Bench bench) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            bench.paste(text);
        }
    }
}

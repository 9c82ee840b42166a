package initscope.ui.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.controlsfx.control.RangeSlider;

/// Does to a control what a hand could do to it.
final class Touch {
    private final SplittableRandom random;
    private final Garbage garbage;

    Touch(SplittableRandom random, Garbage garbage) {
        this.random = random;
        this.garbage = garbage;
    }

    /// Any control in sight.
    String control() {
        List<Node> controls = Scenery.all(n -> n instanceof ButtonBase || n instanceof ComboBox<?> || n instanceof Slider
                || n instanceof RangeSlider || n instanceof TextInputControl);
        return controls.isEmpty() ? "nothing in sight" : touch((Control) controls.get(random.nextInt(controls.size())));
    }

    private String touch(Control control) {
        String name = control.getClass().getSimpleName() + "#" + control.getId();
        switch (control) {
            case MenuButton menu -> {
                return name + " > " + fire(menu.getItems());
            }
            case ButtonBase button -> button.fire();
            case ComboBox<?> box when !box.getItems().isEmpty() ->
                box.getSelectionModel().select(random.nextInt(box.getItems().size()));
            case Slider slider -> slider.setValue(slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin()));
            case RangeSlider range -> {
                range.setLowValue(range.getMin() + random.nextDouble() * (range.getMax() - range.getMin()));
                range.setHighValue(range.getMin() + random.nextDouble() * (range.getMax() - range.getMin()));
            }
            case TextInputControl field -> {
                String text = garbage.text();
                field.requestFocus();
                field.setText(text);
                if (field instanceof TextField) {
                    field.fireEvent(new ActionEvent());
                }
                return name + " ← " + (text.length() > 60 ? text.substring(0, 60) + "…" : text);
            }
            default -> {
            }
        }
        return name;
    }

    private String fire(List<MenuItem> items) {
        List<MenuItem> ready = new ArrayList<>(items.stream().filter(i -> !i.isDisable() && i.isVisible()).toList());
        if (ready.isEmpty()) {
            return "nothing";
        }
        MenuItem item = ready.get(random.nextInt(ready.size()));
        if (item instanceof Menu menu) {
            return fire(menu.getItems());
        }
        String name = item.getId() + " " + item.getText();
        item.fire();
        return name;
    }

    /// The mouse over a picture, or a click or a turn of the wheel there.
    String picture() {
        List<Node> canvases = Scenery.all(n -> n instanceof Canvas);
        if (canvases.isEmpty()) {
            return "no picture in sight";
        }
        Canvas canvas = (Canvas) canvases.get(random.nextInt(canvases.size()));
        Node over = random.nextInt(3) == 0 ? canvas : canvas.getParent();
        double x = random.nextDouble() * canvas.getWidth();
        double y = random.nextDouble() * canvas.getHeight();
        switch (random.nextInt(6)) {
            case 0 -> {
                mouse(over, MouseEvent.MOUSE_PRESSED, x, y);
                mouse(over, MouseEvent.MOUSE_RELEASED, x, y);
                mouse(over, MouseEvent.MOUSE_CLICKED, x, y);
            }
            case 1 -> {
                mouse(over, MouseEvent.MOUSE_PRESSED, x, y);
                mouse(over, MouseEvent.MOUSE_DRAGGED, canvas.getWidth() - x, y);
                mouse(over, MouseEvent.MOUSE_RELEASED, canvas.getWidth() - x, y);
            }
            case 2 -> Event.fireEvent(over, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, random.nextBoolean(), false,
                    false, false, false, 0, random.nextBoolean() ? 40 : -40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(over, x, y)));
            case 3 -> mouse(over, MouseEvent.MOUSE_EXITED, x, y);
            default -> mouse(over, MouseEvent.MOUSE_MOVED, x, y);
        }
        return "picture " + over.getClass().getSimpleName() + String.format(" (%.0f, %.0f)", x, y);
    }

    private void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_EXITED;
        var on = node.localToScreen(x, y);
        double sx = on == null ? x : on.getX();
        double sy = on == null ? y : on.getY();
        Event.fireEvent(node, new MouseEvent(type, x, y, sx, sy, down ? MouseButton.PRIMARY : MouseButton.NONE, down ? 1 : 0,
                random.nextInt(8) == 0, false, false, false, down, false, false, false, false, true,
                new PickResult(node, x, y)));
    }
}

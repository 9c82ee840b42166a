package initscope.ui;

import initscope.picture.Box;
import initscope.picture.Surface;
import initscope.picture.record.Drawing;
import initscope.ui.canvas.Plot;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Everything the window says at one moment, to eyes and to screen readers: labels, menus with all they hold, tooltips,
/// prompts, lists row by row, text painted into pictures, and their twins in words. On the FX thread.
final class Said {
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";
    private static final int ROWS = 200;

    /// What was said, and where first.
    private final Map<String, String> texts = new TreeMap<>();
    private final String place;

    private Said(String place) {
        this.place = place;
    }

    /// @param place for whoever has to find it
    static Map<String, String> everywhere(String place) {
        Said said = new Said(place);
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window.isShowing() && window.getScene() != null) {
                if (window instanceof Stage stage) {
                    said.add(stage.getTitle(), "title of the window");
                }
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
                said.walk(window.getScene().getRoot());
            }
        }
        return said.texts;
    }

    private void add(String text, String kind) {
        if (text != null && !text.isBlank()) {
            texts.putIfAbsent(text.strip(), place + ", " + kind);
        }
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        String name = node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId());
        add(node.getAccessibleText(), "accessible text of " + name);
        add(node.getAccessibleHelp(), "accessible help of " + name);
        add(node.getAccessibleRoleDescription(), "role of " + name);
        if (node.getProperties().get(TOOLTIP) instanceof Tooltip tip) {
            add(tip.getText(), "tooltip of " + name);
        }
        if (node instanceof Control control) {
            control(control, name);
        }
        if (node instanceof Text text) {
            add(text.getText(), "text in " + owner(node));
        }
        if (node instanceof Plot plot) {
            plot(plot);
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::walk);
        }
    }

    private void control(Control control, String name) {
        if (control.getTooltip() != null) {
            add(control.getTooltip().getText(), "tooltip of " + name);
        }
        if (control.getContextMenu() != null) {
            items(control.getContextMenu().getItems(), name);
        }
        switch (control) {
            case MenuButton menu -> {
                add(menu.getText(), name);
                items(menu.getItems(), name);
            }
            case Labeled labeled -> {
                if (!labeled.getStyleClass().stream().anyMatch(s -> s.contains("ikonli"))) {
                    add(labeled.getText(), name + " in " + owner(control));
                }
            }
            case TextInputControl field -> {
                add(field.getPromptText(), "prompt of " + name);
                add(field.getText(), "content of " + name);
            }
            case ComboBox<?> box -> {
                add(box.getPromptText(), "prompt of " + name);
                comboBox(box, name);
            }
            case ChoiceBox<?> box -> choices(box, name);
            case ListView<?> list -> rows(list);
            case TableView<?> table -> table.getColumns().forEach(column -> add(column.getText(), "column of " + name));
            default -> { }
        }
    }

    private <T> void comboBox(ComboBox<T> box, String name) {
        box.getItems().forEach(item -> add(box.getConverter() == null ? String.valueOf(item)
                : box.getConverter().toString(item), "item of " + name));
    }

    private <T> void choices(ChoiceBox<T> box, String name) {
        box.getItems().forEach(item -> add(box.getConverter() == null ? String.valueOf(item)
                : box.getConverter().toString(item), "item of " + name));
    }

    private void items(Collection<MenuItem> items, String name) {
        for (MenuItem item : items) {
            String own = "item " + item.getId() + " of " + name;
            add(item.getText(), own);
            if (item.getGraphic() != null) {
                walk(item.getGraphic());
            }
            if (item instanceof CustomMenuItem custom && custom.getContent() != null) {
                walk(custom.getContent());
            }
            if (item instanceof Menu menu) {
                items(menu.getItems(), name);
            }
        }
    }

    /// Cells are made for the rows in sight only, so every row is brought there once.
    private void rows(ListView<?> list) {
        int count = Math.min(ROWS, list.getItems().size());
        for (int row = 0; row < count; row += 4) {
            list.scrollTo(row);
            list.layout();
            list.getChildrenUnmodifiable().forEach(this::walk);
        }
        list.scrollTo(0);
        list.layout();
    }

    /// What is painted, and what is said of it.
    private void plot(Plot plot) {
        String name = "picture in " + owner(plot);
        add(plot.twin(), "twin of the " + name);
        Box box = plot.box();
        if (box.width() > 0 && box.height() > 0) {
            Drawing.of(1, surface -> plot.paint(surface, box)).paint(
                    (Surface) Proxy.newProxyInstance(Said.class.getClassLoader(),
                            new Class<?>[] {Surface.class}, (_, method, arguments) -> {
                                if (method.getName().equals("text")) {
                                    add((String) arguments[0], name);
                                }
                                Class<?> type = method.getReturnType();
                                return type == double.class ? (Object) 1.0 : null;
                            }));
        }
    }

    private static String owner(Node node) {
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n.getClass().getName().startsWith("initscope.")) {
                return n.getClass().getSimpleName();
            }
        }
        return "?";
    }
}

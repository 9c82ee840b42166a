package initscope.ui.panel;

import initscope.ui.controls.Icons;
import initscope.ui.spec.Aspect;
import initscope.ui.words.Wording;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// What can be done with a panel as a whole.
final class PanelMenu extends MenuButton {
    private final Wording wording;

    PanelMenu(PanelCommands commands, Wording wording) {
        this.wording = wording;
        setGraphic(Icons.icon("bi-three-dots"));
        getStyleClass().addAll("button-icon", "flat", "no-arrow");
        Icons.explain(this, wording.of("panel.menu"));
        Menu everywhere = new Menu();
        everywhere.textProperty().bind(wording.of("panel.everywhere"));
        for (Aspect aspect : Aspect.values()) {
            everywhere.getItems().add(item("aspect." + aspect.name().toLowerCase(Locale.ROOT), null,
                    () -> commands.everywhere().accept(aspect)));
        }
        MenuItem duplicate = item("panel.duplicate", "Shortcut+D", commands.duplicate());
        MenuItem remove = item("panel.remove", "Shortcut+W", commands.remove());
        MenuItem earlier = item("panel.earlier", "Shortcut+Shift+LEFT", commands.earlier());
        MenuItem later = item("panel.later", "Shortcut+Shift+RIGHT", commands.later());
        MenuItem jacobian = item("panel.jacobian", null, commands.jacobian());
        jacobian.setId("panel-jacobian");
        MenuItem train = item("panel.train", "F", commands.train());
        train.setId("panel-train");
        getItems().addAll(train, everywhere, jacobian, new SeparatorMenuItem(),
                item("panel.copy", "Shortcut+C", commands.copy()), item("panel.paste", "Shortcut+V", commands.paste()),
                new SeparatorMenuItem(), duplicate, earlier, later, remove);
        setOnShowing(_ -> {
            int number = commands.number().getValue().intValue();
            int count = commands.count().getValue().intValue();
            duplicate.setDisable(count >= PanelCommands.MOST);
            remove.setDisable(count <= 1);
            earlier.setDisable(number <= 1);
            later.setDisable(number >= count);
            everywhere.setDisable(count <= 1);
        });
    }

    /// The shortcut is shown only: the window listens for it, so that it works without the menu.
    private MenuItem item(String key, String shortcut, Runnable action) {
        MenuItem item = new MenuItem();
        String shown = shortcut == null ? "" : "   " + KeyCombination.valueOf(shortcut).getDisplayText();
        item.textProperty().bind(wording.of(key).concat(shown));
        item.setOnAction(_ -> action.run());
        return item;
    }
}

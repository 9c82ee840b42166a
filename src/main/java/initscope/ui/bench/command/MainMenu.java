package initscope.ui.bench.command;

import initscope.ui.controls.Command;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Everything the window can do, by name, with its key, and at the foot of each menu what the item in focus does.
public final class MainMenu extends MenuButton {

    public MainMenu(Commands commands, Wording wording) {
        setId("menu");
        setGraphic(Icons.icon("bi-list"));
        getStyleClass().addAll("button-icon", "flat", "no-arrow");
        Icons.explain(this, wording.of("menu"));
        for (Commands.Section section : Commands.Section.values()) {
            if (!commands.in(section).isEmpty()) {
                Menu menu = new Menu();
                String key = "menu." + section.name().toLowerCase(Locale.ROOT);
                menu.setId(key.replace('.', '-'));
                menu.textProperty().bind(wording.of(key));
                Foot foot = new Foot(wording);
                commands.in(section).forEach(command -> {
                    MenuItem item = item(command, wording);
                    foot.follow(item, command);
                    item.visibleProperty().bind(commands.seen(command));
                    menu.getItems().add(item);
                });
                menu.getItems().addAll(new SeparatorMenuItem(), foot);
                menu.visibleProperty().bind(Bindings.createBooleanBinding(() -> commands.in(section).stream()
                        .anyMatch(command -> commands.seen(command).getValue()), commands.locks()));
                getItems().add(menu);
            }
        }
    }

    /// Puts a further item under a heading.
    ///
    /// @param place its index there
    public void put(Commands.Section section, int place, MenuItem item) {
        String id = "menu-" + section.name().toLowerCase(Locale.ROOT);
        getItems().stream().filter(menu -> id.equals(menu.getId())).findFirst()
                .ifPresent(menu -> ((Menu) menu).getItems().add(place, item));
    }

    private static MenuItem item(Command command, Wording wording) {
        MenuItem item = new MenuItem();
        item.setId("do-" + command.id());
        String words = "command." + command.id();
        item.textProperty().bind(command.object() == null ? wording.of(words)
                : Bindings.createStringBinding(() -> command.object().getValue() == null ? wording.now(words)
                        : wording.now(words + ".of", wording.now(command.object().getValue())),
                        command.object(), wording.changes()));
        item.disableProperty().bind(Bindings.not(command.ready()));
        item.setOnAction(_ -> command.deed().run());
        // The bench takes the keys itself; the menu only shows them. An accelerator of a plain letter would take it from fields.
        if (command.key() != null) {
            item.setGraphic(keyOf(command));
        }
        return item;
    }

    private static Label keyOf(Command command) {
        Label key = new Label(command.key().getDisplayText());
        key.getStyleClass().add("text-muted");
        key.setMinWidth(70);
        return key;
    }
}

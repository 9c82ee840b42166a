package initscope.ui.bench.command;

import initscope.ui.controls.Command;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What comes after the first pass, each page with a sentence: the commands of the section LEARN.
public final class LearnMenu extends MenuButton {
    private final Wording wording;

    public LearnMenu(Commands commands, Wording wording) {
        this.wording = wording;
        setId("learn");
        setGraphic(Icons.icon("bi-graph-down"));
        Icons.explain(this, wording.of("learn.help"));
        textProperty().bind(wording.of("learn"));
        commands.in(Commands.Section.TEACH).stream().filter(command -> command.id().equals("lessons"))
                .forEach(command -> entry(command, commands));
        getItems().add(new SeparatorMenuItem());
        commands.in(Commands.Section.LEARN).forEach(command -> entry(command, commands));
    }

    private void entry(Command command, Commands commands) {
        MenuItem item = new MenuItem();
        item.visibleProperty().bind(commands.seen(command));
        item.setId("learn-" + command.id());
        item.textProperty().bind(Bindings.createStringBinding(() -> text(command), wording.changes()));
        item.disableProperty().bind(Bindings.not(command.ready()));
        item.setOnAction(_ -> command.deed().run());
        Foot.explain(item, command, () -> { });
        getItems().add(item);
    }

    private String text(Command command) {
        String name = wording.now("command." + command.id());
        String help = "command." + command.id() + ".help";
        String said = wording.has(help) ? name + ": " + wording.now(help) : name;
        return command.key() == null ? said : said + " (" + command.key().getDisplayText() + ")";
    }
}

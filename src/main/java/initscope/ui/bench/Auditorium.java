package initscope.ui.bench;

import initscope.ui.bench.command.Commands;
import initscope.ui.bench.command.Commands.Section;
import initscope.ui.controls.Command;
import initscope.ui.projector.ProjectorModel;
import initscope.ui.projector.Projection;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import javafx.scene.input.KeyEvent;

/// The window before a class: projector, standstill, blank screen.
public final class Auditorium {
    private final ProjectorModel projector;
    private final Wording wording;
    private final Commands commands;

    Auditorium(Bench bench, Settings settings, Wardrobe wardrobe, Wording wording, Commands commands) {
        this.wording = wording;
        this.commands = commands;
        projector = new ProjectorModel(wardrobe.projectingProperty(), bench.playingProperty(), settings);
    }

    void list() {
        commands.add(Section.TEACH, Command.of("projector", "F5", projector::toggle));
        commands.add(Section.TEACH, Command.of("freeze", "H", projector::freeze));
        commands.add(Section.TEACH, Command.of("blank", "B", projector::blank));
    }

    public ProjectorModel projector() {
        return projector;
    }

    /// The window's content as the class sees it.
    Projection screen(BenchView view) {
        return new Projection(view, projector, this::meaning, wording);
    }

    private String meaning(KeyEvent event) {
        return commands.all().filter(command -> command.key() != null && command.key().match(event) && command.ready().get())
                .findFirst().map(command -> wording.now("command." + command.id())).orElse("");
    }
}

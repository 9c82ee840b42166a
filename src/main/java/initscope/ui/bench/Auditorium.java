package initscope.ui.bench;

import initscope.ui.bench.command.Commands.Section;
import initscope.ui.bench.command.Commands;
import initscope.ui.controls.Command;
import initscope.ui.locks.LockKeeper;
import initscope.ui.locks.Locks;
import initscope.ui.locks.LocksBanner;
import initscope.ui.locks.LocksCard;
import initscope.ui.panel.PanelModel;
import initscope.ui.projector.FirstHint;
import initscope.ui.projector.Projection;
import initscope.ui.projector.ProjectorModel;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// The window before a class: projector, standstill, blank screen; what is locked; and what to try first.
public final class Auditorium {
    private final Bench bench;
    private final ProjectorModel projector;
    private final Wording wording;
    private final Commands commands;
    private final FirstHint hint;
    private final ObjectProperty<Locks> locks;
    /// The window's content and the cards that open over it: where held controls are.
    private final List<Parent> held = new ArrayList<>();

    Auditorium(Bench bench, Settings settings, Wardrobe wardrobe, Wording wording, Commands commands) {
        this.bench = bench;
        this.wording = wording;
        this.commands = commands;
        locks = bench.guard().locksProperty();
        projector = new ProjectorModel(wardrobe.projectingProperty(), bench.playingProperty(), settings);
        hint = new FirstHint(() -> settings.hintedProperty().set(true), wording);
    }

    void list(Openers openers) {
        commands.add(Section.TEACH, Command.of("projector", "F5", projector::toggle));
        commands.add(Section.TEACH, Command.of("freeze", "H", projector::freeze));
        commands.add(Section.TEACH, Command.of("blank", "B", projector::blank));
        commands.add(Section.TEACH, Command.of("locks", "", openers.underMenu(new LocksCard(locks, wording))));
        commands.add(Section.HELP, Command.of("hint", "", hint::begin));
    }

    public ProjectorModel projector() {
        return projector;
    }

    /// What is locked and hidden; set, it holds at once.
    public ObjectProperty<Locks> locksProperty() {
        return locks;
    }

    /// Locks travel with what keeps them as text: either side follows the other.
    void keepIn(ObjectProperty<Map<String, String>> text) {
        text.subscribe(now -> {
            if (!locks.get().text().equals(now)) {
                locks.set(Locks.of(now));
            }
        });
        locks.subscribe((_, now) -> {
            if (!Locks.of(text.get()).equals(now)) {
                text.set(now.text());
            }
        });
    }

    /// Shows what to try first.
    void hint() {
        hint.begin();
    }

    /// The window's content as the class sees it.
    Projection screen(BenchView view) {
        held.add(view);
        locks.subscribe(_ -> hold());
        bench.panels().addListener((ListChangeListener<PanelModel>) _ -> hold());
        view.pages().follow(page -> {
            if (page instanceof Parent opened) {
                LockKeeper.apply(locks.get(), opened);
            }
        });
        return new Projection(view, projector, this::meaning, wording, hint);
    }

    private void hold() {
        held.forEach(root -> LockKeeper.apply(locks.get(), root));
    }

    /// A card or page with controls that may be held.
    void hold(Parent root) {
        held.add(root);
        LockKeeper.apply(locks.get(), root);
    }

    /// What stands above everything while something is locked.
    LocksBanner banner() {
        return new LocksBanner(locks, bench.guard().refusedProperty(), wording);
    }

    private String meaning(KeyEvent event) {
        return commands.all().filter(command -> command.key() != null && command.key().match(event) && command.ready().get())
                .findFirst().map(command -> wording.now("command." + command.id())).orElse("");
    }
}

package initscope.ui.bench.command;

import initscope.ui.controls.Command;
import initscope.ui.locks.Locks;
import initscope.ui.locks.Locks.Hold;
import initscope.ui.locks.Locks.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Everything the window can do by name: menu, keys and the sheet of shortcuts are made of this list.
public final class Commands {

    /// The headings of the menu, in order; their words are `menu.<name>`.
    public enum Section { FILE, EDIT, VIEW, LEARN, TEACH, HELP }

    /// What stays possible while the panels are covered: nothing of them is seen by it.
    private static final Set<String> HARMLESS = Set.of("settings", "preferences", "save", "save-as", "notes", "fullscreen");

    private final Map<Section, List<Command>> all = new EnumMap<>(Section.class);

    private final ObservableBooleanValue covered;
    private final ObservableValue<Locks> locks;
    private final Predicate<String> refuses;

    /// @param covered whether the panels may not be seen now: whatever could show something of them cannot be done then
    /// @param locks what of them is held
    /// @param refuses whether a held command was asked for by its key; says so
    public Commands(ObservableBooleanValue covered, ObservableValue<Locks> locks, Predicate<String> refuses) {
        this.covered = covered;
        this.locks = locks;
        this.refuses = refuses;
    }

    /// What is held.
    public ObservableValue<Locks> locks() {
        return locks;
    }

    /// How a command is held; empty while it is free.
    public ObservableValue<Optional<Hold>> held(Command command) {
        Optional<Part> part = Part.behind(command.id());
        return locks.map(now -> part.map(now::of));
    }

    /// Whether a command is to be seen in menus and on the sheet of shortcuts.
    public ObservableValue<Boolean> seen(Command command) {
        return held(command).map(hold -> !hold.equals(Optional.of(Hold.HIDDEN)));
    }

    public List<Command> in(Section section) {
        return List.copyOf(all.getOrDefault(section, List.of()));
    }

    /// Every one, in the order of the menu.
    public Stream<Command> all() {
        return all.values().stream().flatMap(List::stream);
    }

    public void add(Section section, Command command) {
        boolean always = section == Section.TEACH || section == Section.HELP || HARMLESS.contains(command.id());
        ObservableBooleanValue free = Bindings.createBooleanBinding(() -> held(command).getValue().isEmpty(), locks);
        ObservableBooleanValue ready = Bindings.and(command.ready(), free);
        all.computeIfAbsent(section, _ -> new ArrayList<>()).add(command.when(always ? ready
                : Bindings.and(ready, Bindings.not(covered))));
    }

    /// Does what a key stands for. A key without Ctrl is left to a field of text.
    public void take(KeyEvent event) {
        for (List<Command> section : all.values()) {
            for (Command command : section) {
                KeyCombination key = command.key();
                if (key == null || !key.match(event) || event.getTarget() instanceof TextInputControl && isTyped(event)) {
                    continue;
                }
                if (command.ready().get()) {
                    event.consume();
                    command.deed().run();
                    return;
                }
                if (!covered.get() && refuses.test(command.id())) {
                    event.consume();
                    return;
                }
            }
        }
    }

    private static boolean isTyped(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
    }
}

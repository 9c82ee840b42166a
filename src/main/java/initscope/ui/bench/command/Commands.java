package initscope.ui.bench.command;

import initscope.ui.controls.Command;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
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

    /// @param covered whether the panels may not be seen now: whatever could show something of them cannot be done then
    public Commands(ObservableBooleanValue covered) {
        this.covered = covered;
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
        all.computeIfAbsent(section, _ -> new ArrayList<>()).add(always ? command
                : command.when(Bindings.and(command.ready(), Bindings.not(covered))));
    }

    /// Does what a key stands for. A key without Ctrl is left to a field of text.
    public void take(KeyEvent event) {
        for (List<Command> section : all.values()) {
            for (Command command : section) {
                KeyCombination key = command.key();
                if (key != null && key.match(event) && command.ready().get()
                        && !(event.getTarget() instanceof TextInputControl && isTyped(event))) {
                    event.consume();
                    command.deed().run();
                    return;
                }
            }
        }
    }

    private static boolean isTyped(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
    }
}

package initscope.ui.bench.command;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/// Keys that mean something on one page or in one place only, for the sheet of shortcuts. The places take them themselves;
/// tests press every one and see that it is taken.
public final class PageKeys {

    /// @param place words `keys.<place>`
    /// @param keys as [KeyCombination#valueOf] reads them, or signs and digits as they are written
    /// @param id words `key.<place>.<id>`
    public record PageKey(String place, List<String> keys, String id) {

        /// The keys as they are printed on a keyboard.
        public String text() {
            return keys.stream().map(key -> Character.isLetter(key.charAt(0)) ? KeyCombination.valueOf(key).getDisplayText() : key)
                    .collect(Collectors.joining("  "));
        }
    }

    private static final List<PageKey> ALL = List.of(
            new PageKey("panel", List.of("Shift+Left", "Shift+Right"), "layer"),
            new PageKey("panel", List.of("Esc"), "leave"),
            new PageKey("panel", List.of("Enter"), "inside"),
            new PageKey("pictures", List.of("Shortcut+C"), "told"),
            new PageKey("lesson", List.of("1", "…", "9"), "choose"),
            new PageKey("lesson", List.of("Enter"), "on"),
            new PageKey("lesson", List.of("Esc"), "leave"),
            new PageKey("pad", List.of("Left", "Right"), "column"),
            new PageKey("pad", List.of("Home", "End"), "ends"),
            new PageKey("pad", List.of("Up", "Down"), "raise"),
            new PageKey("pad", List.of("Page Up", "Page Down"), "leap"),
            new PageKey("pad", List.of("0", "…", "9"), "digit"),
            new PageKey("pad", List.of("Backspace", "Delete"), "wipe"),
            new PageKey("pad", List.of("Enter"), "commit"),
            new PageKey("tally", List.of("+", "−"), "count"),
            new PageKey("lessons", List.of("Enter"), "begin"),
            new PageKey("glossary", List.of("Up", "Down"), "term"),
            new PageKey("glossary", List.of("Esc"), "empty"),
            new PageKey("training", List.of("Space"), "play"),
            new PageKey("training", List.of("Right"), "step"),
            new PageKey("training", List.of("Left"), "back"),
            new PageKey("training", List.of("Home", "End"), "ends"),
            new PageKey("training", List.of("R"), "anew"),
            new PageKey("training", List.of("M"), "lower"),
            new PageKey("inside", List.of("Left", "Right"), "layer"),
            new PageKey("inside", List.of("Up", "Down"), "bar"),
            new PageKey("inside", List.of("Shortcut+C"), "told"),
            new PageKey("phase", List.of("Left", "Right", "Up", "Down"), "cell"),
            new PageKey("phase", List.of("Enter"), "go"),
            new PageKey("optimizers", List.of("Space"), "play"),
            new PageKey("optimizers", List.of("Right"), "step"),
            new PageKey("optimizers", List.of("Home"), "rewind"),
            new PageKey("reproduce", List.of("Enter"), "show"),
            new PageKey("projected", List.of("H", "Esc"), "thaw"),
            new PageKey("projected", List.of("B"), "blank"),
            new PageKey("field", List.of("Enter"), "take"),
            new PageKey("field", List.of("Esc"), "back"),
            new PageKey("anywhere", List.of("Tab"), "next"),
            new PageKey("anywhere", List.of("Shift+Tab"), "before"),
            new PageKey("anywhere", List.of("Space"), "press"),
            new PageKey("anywhere", List.of("Up", "Down", "Left", "Right"), "arrows"),
            new PageKey("anywhere", List.of("Home", "End", "Page Up", "Page Down"), "far"),
            new PageKey("anywhere", List.of("Esc"), "close"));

    private PageKeys() {
    }

    public static List<PageKey> all() {
        return ALL;
    }
}

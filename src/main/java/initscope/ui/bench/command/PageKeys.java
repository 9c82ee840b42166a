package initscope.ui.bench.command;

import java.util.List;

/// Keys that mean something on one page or in one place only, for the sheet of shortcuts. The places take them themselves;
/// tests press every one and see that it is taken.
public final class PageKeys {

    /// @param place words `keys.<place>`
    /// @param keys as [javafx.scene.input.KeyCombination#valueOf] reads them
    /// @param id words `key.<place>.<id>`
    public record PageKey(String place, List<String> keys, String id) {
    }

    private static final List<PageKey> ALL = List.of(
            new PageKey("panel", List.of("Shift+Left", "Shift+Right"), "layer"),
            new PageKey("panel", List.of("Enter"), "inside"),
            new PageKey("training", List.of("Space"), "play"),
            new PageKey("training", List.of("Right"), "step"),
            new PageKey("training", List.of("Left"), "back"),
            new PageKey("training", List.of("Home", "End"), "ends"),
            new PageKey("training", List.of("R"), "anew"),
            new PageKey("training", List.of("M"), "lower"),
            new PageKey("inside", List.of("Left", "Right"), "layer"),
            new PageKey("inside", List.of("Up", "Down"), "bar"),
            new PageKey("phase", List.of("Left", "Right", "Up", "Down"), "cell"),
            new PageKey("phase", List.of("Enter"), "go"),
            new PageKey("optimizers", List.of("Space"), "play"),
            new PageKey("optimizers", List.of("Right"), "step"),
            new PageKey("optimizers", List.of("Home"), "rewind"),
            new PageKey("reproduce", List.of("Enter"), "show"));

    private PageKeys() {
    }

    public static List<PageKey> all() {
        return ALL;
    }
}

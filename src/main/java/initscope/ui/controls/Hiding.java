package initscope.ui.controls;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;

/// Nodes that several may hide or disable, each for a reason of its own: they are in sight, or free, while nobody does.
public final class Hiding {
    private static final String KEY = "hidden by";
    private static final String OFF = "disabled by";

    private Hiding() {
    }

    /// @param who the reason; the same one shows it again
    public static void hide(Node node, Object who, boolean hidden) {
        boolean free = free(node, KEY, who, hidden);
        node.setVisible(free);
        node.setManaged(free);
    }

    /// The same for what can be operated.
    ///
    /// @param who the reason; the same one frees it again
    public static void disable(Node node, Object who, boolean disabled) {
        node.setDisable(!free(node, OFF, who, disabled));
    }

    @SuppressWarnings("unchecked")
    private static boolean free(Node node, String key, Object who, boolean held) {
        Set<Object> reasons = (Set<Object>) node.getProperties().computeIfAbsent(key, _ -> new HashSet<>());
        if (held) {
            reasons.add(who);
        } else {
            reasons.remove(who);
        }
        return reasons.isEmpty();
    }
}

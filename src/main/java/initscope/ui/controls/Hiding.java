package initscope.ui.controls;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;

/// Nodes that several may hide, each for a reason of its own: they are in sight while nobody does.
public final class Hiding {
    private static final String KEY = "hidden by";

    private Hiding() {
    }

    /// @param who the reason; the same one shows it again
    @SuppressWarnings("unchecked")
    public static void hide(Node node, Object who, boolean hidden) {
        Set<Object> reasons = (Set<Object>) node.getProperties().computeIfAbsent(KEY, _ -> new HashSet<>());
        if (hidden) {
            reasons.add(who);
        } else {
            reasons.remove(who);
        }
        node.setVisible(reasons.isEmpty());
        node.setManaged(reasons.isEmpty());
    }
}

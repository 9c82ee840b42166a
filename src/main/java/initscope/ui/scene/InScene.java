package initscope.ui.scene;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Whether a node is in a scene: `value.when(InScene.of(node))` is followed so long, and does not keep the node alive.
public final class InScene {
    private InScene() {
    }

    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().map(_ -> true).orElse(false);
    }
}

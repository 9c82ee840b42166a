package initscope.ui.explain;

import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every key there is, by where it works.
public final class ShortcutSheet extends Page {
    private final ScrollPane scroll = new ScrollPane();

    /// One key.
    public record Line(String keys, ObservableValue<String> words) {
    }

    /// Keys under one heading.
    public record Group(ObservableValue<String> title, List<Line> lines) {
    }

    public ShortcutSheet(List<Group> groups, Wording wording, Runnable back) {
        setId("shortcuts");
        getStyleClass().add("shortcuts");
        Label title = new Label();
        title.textProperty().bind(wording.of("shortcuts.title"));
        title.getStyleClass().add("title");
        HBox head = new HBox(Icons.back("shortcuts", wording, back), title);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(head);
        FlowPane all = new FlowPane();
        all.getStyleClass().add("groups");
        groups.stream().filter(group -> !group.lines().isEmpty()).forEach(group -> all.getChildren().add(box(group)));
        scroll.setContent(all);
        scroll.setFitToWidth(true);
        scroll.setId("shortcuts-scroll");
        setCenter(scroll);
    }

    private static VBox box(Group group) {
        Label title = new Label();
        title.textProperty().bind(group.title());
        title.getStyleClass().add("text-bold");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        int row = 0;
        for (Line line : group.lines()) {
            Label keys = new Label(line.keys());
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label();
            words.textProperty().bind(line.words());
            words.setWrapText(true);
            grid.addRow(row++, keys, words);
        }
        return new VBox(6, title, grid);
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }
}

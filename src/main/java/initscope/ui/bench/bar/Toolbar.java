package initscope.ui.bench.bar;

import initscope.ui.bench.Bench;
import initscope.ui.controls.Hiding;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The row above the panels: the menu of everything, the stream, and what is needed most. It takes a second row before
/// anything in it is cut off.
public final class Toolbar extends FlowPane {
    private static final Set<String> OPEN = Set.of("menu");

    /// @param menu everything the window can do
    /// @param others what stands after the stream and the views
    public Toolbar(Bench bench, Node menu, Wording wording, Node... others) {
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Button play = Icons.button("bi-pause-fill", wording, "bench.play", bench::togglePlaying);
        play.setId("play");
        play.getStyleClass().remove("flat");
        play.getStyleClass().add("accent");
        bench.playingProperty().subscribe(on -> play.setGraphic(Icons.icon(on ? "bi-pause-fill" : "bi-play-fill")));
        Button step = Icons.button("bi-skip-end-fill", wording, "bench.step", bench::step);
        step.setId("step");
        Button redraw = Icons.button("bi-arrow-clockwise", wording, "bench.redraw", bench::redraw);
        redraw.setId("redraw");
        Label batch = new Label();
        batch.getStyleClass().add("text-muted");
        batch.setId("batch");
        batch.textProperty().bind(wording.of("bench.batch", bench.batchProperty().map(String::valueOf)));
        HBox stream = new HBox(play, step, redraw, batch);
        stream.getStyleClass().add("stream");
        stream.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(menu, stream, new ViewMenu(bench, wording));
        getChildren().addAll(others);
        stream.getChildren().forEach(Toolbar::keepWhole);
        getChildren().forEach(Toolbar::keepWhole);
        // While the panels are covered only what is not about them stays.
        getChildren().stream().filter(child -> !OPEN.contains(String.valueOf(child.getId())))
                .forEach(child -> bench.coveredProperty().subscribe(covered -> Hiding.disable(child, "covered", covered)));
    }

    private static void keepWhole(Node child) {
        if (child instanceof Region region) {
            region.setMinWidth(USE_PREF_SIZE);
        }
    }
}

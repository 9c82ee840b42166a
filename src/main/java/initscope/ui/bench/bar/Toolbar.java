package initscope.ui.bench.bar;

import initscope.ui.bench.Bench;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row above the panels: the stream on the left, the view on the right.
public final class Toolbar extends HBox {

    public Toolbar(Bench bench, Wording wording, Node... right) {
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
        Label seedName = new Label();
        seedName.textProperty().bind(wording.of("bench.seed"));
        Entry seed = new Entry(5, bench::setSeed);
        seed.setId("seed");
        seed.setTooltip(Icons.tooltip(wording.of("bench.seed.help")));
        seedName.setLabelFor(seed);
        SeedOfAll.of(bench).subscribe(seed::show);
        Label batch = new Label();
        batch.getStyleClass().add("text-muted");
        batch.setId("batch");
        batch.textProperty().bind(wording.of("bench.batch", bench.batchProperty().map(String::valueOf)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(play, step, redraw, new SpeedSlider(bench.speedProperty(), wording),
                seedName, seed, freshOrAll(bench, wording), batch, new ViewMenu(bench, wording), space);
        getChildren().addAll(right);
        for (Node child : getChildren()) {
            // Where there is too little room, words give way before controls do.
            if (child instanceof Region region) {
                region.setMinWidth(region instanceof Label ? 0 : USE_PREF_SIZE);
            }
        }
        space.setMinWidth(0);
        // A number alone in its field says nothing: its name goes last, after the sentences.
        seedName.setMinWidth(USE_PREF_SIZE);
    }

    private static Segments<Boolean> freshOrAll(Bench bench, Wording wording) {
        Segments<Boolean> segments = new Segments<>(List.of(false, true),
                all -> wording.of(all ? "bench.accumulate" : "bench.fresh"), bench.accumulatingProperty()::set);
        segments.following(bench.accumulatingProperty());
        segments.button(false).setId("fresh");
        segments.button(true).setId("accumulate");
        segments.button(false).setTooltip(Icons.tooltip(wording.of("bench.fresh.help")));
        segments.button(true).setTooltip(Icons.tooltip(wording.of("bench.accumulate.help")));
        return segments;
    }
}

package initscope.ui.bench.bar;

import initscope.ui.bench.Bench;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// How the batches come: how fast, from which seed, one after the other or added up.
public final class StreamCard extends GridPane {

    public StreamCard(Bench bench, Wording wording) {
        setId("stream-card");
        getStyleClass().addAll("card", "form");
        Entry seed = new Entry(8, bench::setSeed);
        seed.setId("seed");
        seed.setTooltip(Icons.tooltip(wording.of("bench.seed.help")));
        SeedOfAll.of(bench).subscribe(seed::show);
        row(0, "stream.speed", new SpeedSlider(bench.speedProperty(), wording), wording);
        row(1, "stream.batches", freshOrAll(bench, wording), wording);
        row(2, "bench.seed", seed, wording);
    }

    private void row(int row, String key, Node control, Wording wording) {
        Label name = new Label();
        name.textProperty().bind(wording.of(key));
        name.setLabelFor(control);
        add(name, 0, row);
        add(control, 1, row);
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

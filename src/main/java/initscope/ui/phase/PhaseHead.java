package initscope.ui.phase;

import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Plane.Kind;
import initscope.picture.phase.Quantity;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.controls.Waiting;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row above the maps: the way back, what the map spans, what its shades show, how far it is, and the way to networks that
/// are trained there.
final class PhaseHead extends HBox {
    private final PhaseModel model;
    private final Wording wording;
    private final Label progress = new Label();

    PhaseHead(PhaseModel model, Wording wording, Runnable back, Runnable train) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("head");
        setAlignment(Pos.CENTER_LEFT);
        Button leave = Icons.back("phase", wording, back);
        Segments<Kind> kind = new Segments<>(List.of(Kind.values()),
                k -> wording.of("phase.kind." + k.name().toLowerCase(Locale.ROOT)), model.kindProperty()::set);
        kind.following(model.kindProperty());
        Segments<Quantity> quantity = new Segments<>(List.of(Quantity.values()),
                q -> wording.of("phase.quantity." + q.name().toLowerCase(Locale.ROOT)), model.quantityProperty()::set);
        quantity.following(model.quantityProperty());
        for (Kind k : Kind.values()) {
            kind.button(k).setId("phase-" + k.name().toLowerCase(Locale.ROOT));
            kind.button(k).setTooltip(Icons.tooltip(wording.of("phase.kind.help")));
        }
        for (Quantity q : Quantity.values()) {
            quantity.button(q).setId("phase-" + q.name().toLowerCase(Locale.ROOT));
            quantity.button(q).setTooltip(Icons.tooltip(wording.of("phase.quantity.help")));
        }
        for (Region region : List.of(kind, quantity)) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
        progress.setId("phase-progress");
        progress.getStyleClass().add("text-muted");
        progress.setMinWidth(0);
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        Button trained = new Button(null, Icons.icon("bi-graph-down"));
        trained.setId("phase-train");
        trained.setMinWidth(Region.USE_PREF_SIZE);
        trained.textProperty().bind(wording.of("phase.train"));
        trained.setTooltip(Icons.tooltip(wording.of("phase.train.help")));
        trained.setOnAction(_ -> train.run());
        Waiting waiting = new Waiting("phase", model.busyProperty(), wording, model::cancel);
        model.chartProperty().subscribe(chart -> waiting.done(chart == null ? Double.NaN : (double) chart.known() / chart.sites().size()));
        getChildren().addAll(leave, kind, quantity, progress, waiting, trained);
        model.chartProperty().subscribe(_ -> update());
        wording.sentencesFor(this).subscribe(_ -> update());
    }

    private void update() {
        Chart chart = model.chartProperty().get();
        if (chart == null) {
            progress.setText("");
            return;
        }
        int each = chart.plane().kind() == Kind.GAIN_DEPTH ? chart.plane().rows() : 1;
        String all = String.valueOf(chart.sites().size() / each);
        progress.setText(chart.isWhole() ? wording.now("phase.whole", all, chart.network().toString())
                : wording.now("phase.progress", String.valueOf(chart.known() / each), all));
    }
}

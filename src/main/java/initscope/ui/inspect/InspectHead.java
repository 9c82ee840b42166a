package initscope.ui.inspect;

import initscope.experiment.inspection.Inspection;
import initscope.ui.controls.Icons;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The way back, which layer of which network, and its neighbours.
final class InspectHead extends HBox {
    private final InspectModel model;
    private final ObservableValue<Boolean> accumulating;
    private final Wording wording;
    private final Button before;
    private final Button after;
    private final Label layer = new Label();
    private final Label spec = new Label();
    private final Label batch = new Label();

    InspectHead(InspectModel model, ObservableValue<Boolean> accumulating, Wording wording, Runnable back) {
        this.model = model;
        this.accumulating = accumulating;
        this.wording = wording;
        getStyleClass().add("head");
        setAlignment(Pos.CENTER_LEFT);
        Button leave = Icons.back("inspect", wording, back);
        before = Icons.button("bi-chevron-left", wording, "inspect.before", () -> model.go(-1));
        before.setId("inspect-before");
        after = Icons.button("bi-chevron-right", wording, "inspect.after", () -> model.go(1));
        after.setId("inspect-after");
        layer.setId("inspect-layer");
        layer.getStyleClass().add("title");
        layer.setMinWidth(Region.USE_PREF_SIZE);
        spec.getStyleClass().add("text-muted");
        spec.setMinWidth(0);
        HBox.setHgrow(spec, Priority.ALWAYS);
        spec.setMaxWidth(Double.MAX_VALUE);
        batch.setId("inspect-batch");
        batch.getStyleClass().add("text-muted");
        batch.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(leave, before, layer, after, spec, batch);
        wording.sentencesFor(this).subscribe(_ -> update());
        accumulating.when(InScene.of(this)).subscribe(_ -> update());
        model.layerProperty().subscribe(_ -> update());
        model.inspectionProperty().subscribe(_ -> update());
    }

    private void update() {
        int now = model.layerProperty().get();
        int depth = model.spec().depth();
        layer.setText(wording.now("inspect.layer", String.valueOf(now), String.valueOf(depth)));
        spec.setText(model.spec().toString());
        before.setDisable(now <= 1);
        after.setDisable(now >= depth);
        Inspection seen = model.inspectionProperty().get();
        batch.setText(seen == null ? "" : wording.now(accumulating.getValue() ? "inspect.batch.last" : "inspect.batch",
                String.valueOf(seen.batch())));
    }
}

package initscope.ui.bench;

import initscope.ui.controls.Icons;
import initscope.ui.studies.StudiesModel;
import initscope.ui.words.Wording;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The pages about what comes after the first pass: learning, and learning as a way to start.
final class LearnMenu extends MenuButton {
    private final Wording wording;

    LearnMenu(Pages pages, Wording wording) {
        this.wording = wording;
        setId("learn");
        setGraphic(Icons.icon("bi-graph-down"));
        Icons.explain(this, wording.of("learn.help"));
        textProperty().bind(wording.of("learn"));
        entry("training", pages::train);
        entry("pretraining", pages::pretrain);
        entry("starts", pages::compareStarts);
        entry("losses", pages::losses);
        entry("optimizers", pages::optimizers);
        for (StudiesModel.Kind kind : StudiesModel.Kind.values()) {
            entry(kind.name().toLowerCase(Locale.ROOT), () -> pages.study(kind));
        }
        entry("preprocessing", pages::preprocess);
    }

    /// One page; its words are `learn.<id>` and `learn.<id>.help`.
    private void entry(String id, Runnable open) {
        MenuItem item = new MenuItem();
        item.setId("learn-" + id);
        item.textProperty().bind(Bindings.createStringBinding(
                () -> wording.now("learn." + id) + ": " + wording.now("learn." + id + ".help"), wording.changes()));
        item.setOnAction(_ -> open.run());
        getItems().add(item);
    }
}

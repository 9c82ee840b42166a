package initscope.ui.jacobian;

import initscope.experiment.jacobian.JacobianAndTheory;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.JacobianTables;
import initscope.picture.Look;
import initscope.picture.jacobian.ChiPicture;
import initscope.picture.jacobian.SingularPicture;
import initscope.picture.twin.PageTwin;
import initscope.ui.canvas.Halves;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.controls.Waiting;
import initscope.ui.controls.WrappingRow;
import initscope.ui.scene.InScene;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page: whose Jacobian it is and how to read it above, singular values left, layers right.
public final class JacobianView extends Page implements Data.Source {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final JacobianModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Plot values = new Plot((surface, box) -> values().paint(surface, box));
    private final Plot chi = new Plot((surface, box) -> chi().paint(surface, box));
    private final Label spec = new Label();
    private final Label sentence = new Label();

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public JacobianView(JacobianModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        this.text = text;
        setId("jacobian");
        getStyleClass().add("jacobian");
        setFocusTraversable(true);
        sentence.setId("jacobian-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        setTop(new VBox(head(back), sentence));
        setCenter(pictures());
        follow();
    }

    public JacobianModel model() {
        return model;
    }

    private WrappingRow head(Runnable back) {
        Button leave = Icons.back("jacobian", wording, back);
        Label title = new Label();
        title.textProperty().bind(wording.of("jacobian.title"));
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        spec.getStyleClass().add("text-muted");
        spec.setWrapText(true);
        WrappingRow head = new WrappingRow(leave, title, spec,
                new Waiting("jacobian", model.busyProperty(), wording, model::cancel));
        head.getStyleClass().add("head");
        return head;
    }

    private Halves pictures() {
        values.saying(() -> new PageTwin(wording.localeProperty().get()).singular(model.seenProperty().get()));
        chi.saying(() -> new PageTwin(wording.localeProperty().get()).chi(model.seenProperty().get()));
        values.setId("jacobian-values");
        chi.setId("jacobian-chi");
        Halves halves = new Halves(values, chi);
        halves.getStyleClass().add("pictures");
        return halves;
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(InScene.of(this)).subscribe(_ -> update());
        for (ObservableValue<?> seen : List.of(model.seenProperty(), model.problemProperty(), model.busyProperty())) {
            seen.subscribe(_ -> update());
        }
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.close();
            }
        });
    }

    private void update() {
        spec.setText(model.spec().toString());
        sentence.setText(sentence());
        setAccessibleText(sentence.getText());
        for (Plot plot : List.of(values, chi)) {
            plot.pseudoClassStateChanged(STALE, model.busyProperty().get());
            plot.repaint();
        }
    }

    private String sentence() {
        if (model.problemProperty().get() != null) {
            return wording.sentences().getValue().problem(model.problemProperty().get());
        }
        return wording.now(model.busyProperty().get() ? "jacobian.busy" : model.isGivenUp() ? "jacobian.given-up" : "jacobian.help");
    }

    private Look look() {
        return Look.DESK.times(text.getValue().doubleValue());
    }

    private SingularPicture values() {
        return new SingularPicture(model.seenProperty().get(), look(), wording.pictures());
    }

    private ChiPicture chi() {
        return new ChiPicture(model.seenProperty().get(), look(), wording.pictures());
    }

    @Override
    public Data data() {
        JacobianAndTheory seen = model.seenProperty().get();
        String title = wording.now("export.page.jacobian", model.spec().toString());
        return seen == null ? Data.nothing(title) : new Data(title, () -> JacobianTables.of(seen));
    }
}

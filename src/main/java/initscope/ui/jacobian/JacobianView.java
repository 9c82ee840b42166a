package initscope.ui.jacobian;

import initscope.picture.Look;
import initscope.picture.jacobian.ChiPicture;
import initscope.picture.jacobian.SingularPicture;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The page: whose Jacobian it is and how to read it above, singular values left, layers right.
public final class JacobianView extends BorderPane {
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
        getStyleClass().addAll("page", "jacobian");
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

    private HBox head(Runnable back) {
        Button leave = new Button(null, Icons.icon("bi-arrow-left"));
        leave.textProperty().bind(wording.of("jacobian.back"));
        leave.setId("jacobian-back");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setTooltip(Icons.tooltip(wording.of("jacobian.back.help")));
        leave.setOnAction(_ -> back.run());
        Label title = new Label();
        title.textProperty().bind(wording.of("jacobian.title"));
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        spec.getStyleClass().add("text-muted");
        spec.setMinWidth(0);
        HBox head = new HBox(leave, title, spec);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private GridPane pictures() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pictures");
        values.setId("jacobian-values");
        chi.setId("jacobian-chi");
        for (Plot plot : List.of(values, chi)) {
            plot.setMinSize(0, 0);
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(values, 0, 0);
        grid.add(chi, 1, 0);
        RowConstraints whole = new RowConstraints();
        whole.setPercentHeight(100);
        grid.getRowConstraints().add(whole);
        return grid;
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> update());
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
        values.setAccessibleText(values().figures());
        chi.setAccessibleText(chi().text());
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
        return wording.now(model.busyProperty().get() ? "jacobian.busy" : "jacobian.help");
    }

    private Look look() {
        double size = text.getValue().doubleValue();
        return new Look(Look.DESK.text() * size, Look.DESK.line() * Math.max(1, size));
    }

    private SingularPicture values() {
        return new SingularPicture(model.seenProperty().get(), look(), wording.pictures());
    }

    private ChiPicture chi() {
        return new ChiPicture(model.seenProperty().get(), look(), wording.pictures());
    }
}

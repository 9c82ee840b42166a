package initscope.ui.panel;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.picture.Look;
import initscope.picture.sheet.Panel;
import initscope.ui.canvas.Plot;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One panel: controls above, the picture large, the sentence below.
public final class PanelView extends BorderPane {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final PanelModel model;
    private final PictureView picture;
    private final Wording wording;

    /// @param verdict what is said of the picture, below it
    /// @param text size of text, 1 = ordinary
    public PanelView(PanelModel model, PanelCommands commands, Node verdict, Wording wording, Wardrobe wardrobe,
            ObservableValue<? extends Number> text) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("panel");
        setMinWidth(0);
        picture = new PictureView(model, commands.inspect(), wording, text);
        NoticeBar notice = new NoticeBar(model, wording);
        Progress progress = new Progress(model, wording);
        StackPane middle = new StackPane(picture, progress);
        StackPane.setAlignment(progress, Pos.CENTER);
        setTop(new VBox(new Header(model, commands, wording, wardrobe), notice));
        setCenter(middle);
        setBottom(new VBox(new TheoryLine(model, wording), verdict));
        model.findingsProperty().subscribe(_ -> speak(wording));
        wording.sentencesFor(this).subscribe(_ -> speak(wording));
        model.staleProperty().subscribe(stale -> picture.pseudoClassStateChanged(STALE, stale));
        model.heldProperty().subscribe(held -> picture.pseudoClassStateChanged(STALE, held || model.staleProperty().get()));
    }

    /// The verdict, for whoever cannot see it.
    private void speak(Wording wording) {
        List<Diagnosis> found = model.findingsProperty().get();
        if (!found.isEmpty()) {
            picture.setAccessibleText(model.spec() + ". " + wording.sentences().getValue().verdict(found.getFirst()));
        }
    }

    /// Marks the panel that keys and clipboard are about.
    public void showFocused(boolean focused) {
        pseudoClassStateChanged(CURRENT, focused);
    }

    /// Whether keys go to the picture.
    public boolean isOnPicture() {
        return picture.isFocused();
    }

    /// The experiment on the first line, its picture in words on the second.
    public String told() {
        return model.spec() + "\n" + picture.twin();
    }

    /// Gives the picture the focus.
    public void focus() {
        picture.requestFocus();
    }

    /// The panel as it goes into a file; empty before the first picture.
    ///
    /// @param look how large and heavy
    public Optional<Panel> figure(Look look) {
        Snapshot seen = model.snapshotProperty().get();
        List<Diagnosis> found = model.findingsProperty().get();
        if (seen == null || found.isEmpty()) {
            return Optional.empty();
        }
        int networks = Math.max(1, model.networksProperty().get().size());
        return Optional.of(new Panel(seen.spec().toString(), wording.sentences().getValue().verdict(found.getFirst()),
                found.getFirst().severity(), wording.pictures().networks(networks, seen.spec().seed()),
                picture.still(look)::paint));
    }

    public PanelModel model() {
        return model;
    }

    /// The plot, for whoever looks at its pixels.
    public Plot plot() {
        return picture.plot();
    }
}

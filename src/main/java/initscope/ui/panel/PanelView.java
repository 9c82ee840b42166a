package initscope.ui.panel;

import initscope.ui.canvas.Plot;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
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
    private final StripView strip;

    /// @param verdict what is said of the picture, below it
    /// @param text size of text, 1 = ordinary
    public PanelView(PanelModel model, PanelCommands commands, Node verdict, Wording wording, Wardrobe wardrobe,
            ObservableValue<? extends Number> text) {
        this.model = model;
        getStyleClass().add("panel");
        setMinWidth(0);
        strip = new StripView(model, commands.inspect(), wording, text);
        NoticeBar notice = new NoticeBar(model, wording);
        Progress progress = new Progress(model, wording);
        StackPane picture = new StackPane(strip, progress);
        StackPane.setAlignment(progress, Pos.CENTER);
        setTop(new VBox(new Header(model, commands, wording, wardrobe), notice));
        setCenter(picture);
        setBottom(new VBox(new TheoryLine(model, wording), verdict));
        model.findingsProperty().subscribe(found -> {
            if (!found.isEmpty()) {
                strip.setAccessibleText(model.spec() + ". "
                        + wording.sentences().getValue().verdict(found.getFirst()));
            }
        });
        model.staleProperty().subscribe(stale -> strip.pseudoClassStateChanged(STALE, stale));
        model.heldProperty().subscribe(held -> strip.pseudoClassStateChanged(STALE, held || model.staleProperty().get()));
    }

    /// Marks the panel that keys and clipboard are about.
    public void showFocused(boolean focused) {
        pseudoClassStateChanged(CURRENT, focused);
    }

    /// Gives the picture the focus.
    public void focus() {
        strip.requestFocus();
    }

    public PanelModel model() {
        return model;
    }

    /// The plot, for whoever looks at its pixels.
    public Plot plot() {
        return strip.plot();
    }
}

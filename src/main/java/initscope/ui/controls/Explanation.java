package initscope.ui.controls;

import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// An "i" beside a control: a click opens a formula and a few sentences about what is chosen there.
public final class Explanation extends Button {
    private static final double WIDTH = 380;

    private final Wording wording;
    private final ObservableValue<List<String>> keys;
    private final VBox text = new VBox(8);

    /// @param name key of the button's own help
    /// @param keys of the texts for what is chosen now: a headline, then paragraphs
    public Explanation(String name, ObservableValue<List<String>> keys, Wording wording, Wardrobe wardrobe) {
        super(null, Icons.icon("bi-info-circle"));
        this.wording = wording;
        this.keys = keys;
        getStyleClass().addAll("button-icon", "flat");
        Icons.explain(this, wording.of(name));
        setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("card");
        text.setPadding(new Insets(12));
        text.setPrefWidth(WIDTH);
        PopOver card = new PopOver(text);
        card.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        wardrobe.dress(card);
        keys.subscribe(_ -> say());
        wording.sentencesFor(this).subscribe(_ -> say());
        setOnAction(_ -> {
            if (card.isShowing()) {
                card.hide();
            } else {
                card.show(this);
            }
        });
    }

    private void say() {
        text.getChildren().clear();
        for (String key : keys.getValue()) {
            Label line = new Label(wording.now(key));
            line.setWrapText(true);
            line.setMaxWidth(WIDTH);
            if (text.getChildren().isEmpty()) {
                line.getStyleClass().add("text-bold");
            }
            text.getChildren().add(line);
        }
    }
}

package initscope.ui.explain;

import initscope.lesson.glossary.Entry;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/// What the control or figure pointed at is: its own sentence, then the term behind it.
final class ExplainCard extends VBox {
    private static final double WIDTH = 430;

    /// @param key of the words of what is explained
    /// @param show puts a term's experiment into the window; null where that may not be seen now
    /// @param open leads into the glossary
    ExplainCard(String key, Terms terms, Wording wording, Consumer<Entry> show, Consumer<Entry> open) {
        super(8);
        setId("explanation");
        getStyleClass().add("card");
        setPrefWidth(WIDTH);
        Optional<Entry> entry = terms.entry(key);
        String name = terms.name(key);
        String sentence = terms.sentence(key);
        if (!name.isEmpty()) {
            getChildren().add(TermBox.line(name, "text-bold"));
        }
        if (entry.isEmpty() || !sentence.equals(entry.get().sentence())) {
            Label own = TermBox.line(sentence, "sentence");
            own.setId("explanation-sentence");
            getChildren().addAll(own);
        }
        entry.ifPresent(term -> {
            Button all = new Button(wording.now("explain.glossary"), Icons.icon("bi-book"));
            all.setId("explanation-glossary");
            all.getStyleClass().add("flat");
            all.setTooltip(Icons.tooltip(wording.of("explain.glossary.help")));
            all.setOnAction(_ -> open.accept(term));
            if (!getChildren().isEmpty()) {
                getChildren().add(new Separator());
            }
            getChildren().addAll(new TermBox(term, terms, wording, show == null ? null : () -> show.accept(term), open));
            if (show != null) {
                getChildren().add(all);
            }
        });
    }
}

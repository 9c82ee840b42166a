package initscope.ui.explain;

import initscope.lesson.glossary.Entry;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A term in full: its names, what it is, the formula, whose it is, what shows it, and the terms near it.
final class TermBox extends VBox {

    /// @param show puts the term's experiment into the window; null where that may not be seen now
    /// @param go leads to another term
    TermBox(Entry entry, Terms terms, Wording wording, Runnable show, Consumer<Entry> go) {
        super(8);
        getStyleClass().add("term");
        Label name = line(terms.names(entry), "title");
        name.setId("term-name");
        Label sentence = line(entry.sentence(), "sentence");
        sentence.setId("term-sentence");
        getChildren().addAll(name, sentence);
        if (!entry.formula().isEmpty()) {
            getChildren().add(line(entry.formula(), "formula"));
        }
        if (!entry.source().isEmpty()) {
            Label source = line(wording.sentences().getValue().source(entry.source()), "source");
            source.getStyleClass().add("text-muted");
            getChildren().add(source);
        }
        if (show != null) {
            getChildren().add(foot(entry, wording, show));
        }
        FlowPane near = new FlowPane(10, 2, line(wording.now("explain.see"), "text-muted"));
        for (Entry other : terms.near(entry)) {
            Hyperlink link = new Hyperlink(other.term());
            link.setTooltip(Icons.tooltip(wording.of("explain.see.help")));
            link.setOnAction(_ -> go.accept(other));
            near.getChildren().add(link);
        }
        getChildren().add(near);
    }

    private static HBox foot(Entry entry, Wording wording, Runnable show) {
        Button shown = new Button(wording.now("explain.show"), Icons.icon("bi-play"));
        shown.setId("term-show");
        shown.setMinWidth(USE_PREF_SIZE);
        shown.setTooltip(Icons.tooltip(wording.of("explain.show.help")));
        shown.setOnAction(_ -> show.run());
        Label what = line(what(entry, wording), "text-muted");
        HBox foot = new HBox(10, shown, what);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /// What will be seen: a view of an experiment, or a page.
    private static String what(Entry entry, Wording wording) {
        String place = entry.show().place();
        return entry.show().paged() ? wording.now("explain.page." + place)
                : entry.show().shows().getFirst() + "  ·  " + wording.now("look." + place);
    }

    /// A text that wraps and is never cut.
    static Label line(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }
}

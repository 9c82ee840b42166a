package initscope.ui.controls;

import initscope.ui.words.Phrase;
import initscope.ui.words.Wording;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Which words explain a node: the key of its sentence, from which the glossary knows the term, the formula and what to show.
/// Whatever has a tooltip of [Wording#of] is explained by it and needs no mark.
public final class Explain {
    private static final String KEY = "initscope.explain";
    private static final String HELP = ".help";
    private static final String STATISTIC = "statistic";

    private Explain() {
    }

    /// Names the words that explain a node and all within it that has none of its own.
    ///
    /// @param key of a name whose sentence is `key.help`, or of the sentence itself
    public static <N extends Node> N mark(N node, String key) {
        node.getProperties().put(KEY, key);
        return node;
    }

    /// The same, and says the sentence where the pointer rests and to whoever cannot see.
    public static <C extends Control> C mark(C control, String key, Wording wording) {
        mark(control, key);
        Phrase sentence = wording.of(wording.has(key + HELP) ? key + HELP : key);
        control.setTooltip(Icons.tooltip(sentence));
        control.accessibleHelpProperty().bind(sentence);
        return control;
    }

    /// Names the words of a statistic: its sentence where the pointer rests, its term with formula and experiment by a click, and by
    /// F1 or Enter where it has the focus.
    public static <L extends Label> L statistic(L name, String key, Wording wording) {
        mark(name, key);
        if (wording.has(key + HELP)) {
            Phrase sentence = wording.of(key + HELP);
            name.setTooltip(Icons.tooltip(sentence));
            name.accessibleHelpProperty().bind(sentence);
        }
        name.getStyleClass().add(STATISTIC);
        name.setFocusTraversable(true);
        return name;
    }

    /// Whether a click on a node asks what it is.
    public static boolean asks(Node node) {
        return node.getStyleClass().contains(STATISTIC);
    }

    /// Notes in the properties of a tooltip which words it says.
    static void note(Tooltip tooltip, ObservableValue<String> text) {
        if (text instanceof Phrase phrase) {
            tooltip.getProperties().put(KEY, phrase.key());
        }
    }

    /// The node's own words, or those of the nearest around it.
    public static Optional<Node> explained(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (key(at).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// The key of a node's own words, without `.help`; empty where it has none.
    public static Optional<String> key(Node node) {
        Object key = node.getProperties().get(KEY);
        if (key == null && node instanceof Control control && control.getTooltip() != null) {
            key = control.getTooltip().getProperties().get(KEY);
        }
        return Optional.ofNullable(key).map(Object::toString).map(Explain::name);
    }

    private static String name(String key) {
        return key.endsWith(HELP) ? key.substring(0, key.length() - HELP.length()) : key;
    }
}

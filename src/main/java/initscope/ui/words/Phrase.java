package initscope.ui.words;

import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.StringBinding;

/// Text that follows the language and remembers which words it is, so that what it stands on can be explained.
public final class Phrase extends StringBinding {
    private final String key;
    private final Callable<String> text;

    Phrase(String key, Callable<String> text, Observable... watched) {
        this.key = key;
        this.text = text;
        bind(watched);
    }

    /// The key of the words.
    public String key() {
        return key;
    }

    @Override
    protected String computeValue() {
        try {
            return text.call();
        } catch (Exception e) {
            throw new IllegalStateException("no text for " + key, e);
        }
    }
}

package initscope.ui.words;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/// Every text twice as long, as a language of its own: Korean says it, then says it again.
public final class words_ko_QD extends ResourceBundle {

    @Override
    protected Object handleGetObject(String key) {
        String once = parent.getString(key);
        return once + " " + once;
    }

    @Override
    public Enumeration<String> getKeys() {
        return parent == null ? Collections.emptyEnumeration() : parent.getKeys();
    }
}

package initscope.ui.words;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/// Every text of the language above twice, as a language of its own: says it, then says it again.
abstract class TwiceAsLong extends ResourceBundle {

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

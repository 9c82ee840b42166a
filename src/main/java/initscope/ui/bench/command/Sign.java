package initscope.ui.bench.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key known by the sign it writes, wherever that lies on a keyboard: "?" or a digit.
public final class Sign extends KeyCombination {
    private final String sign;

    public Sign(String sign) {
        this.sign = sign;
    }

    @Override
    public boolean match(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && (event.getText().equals(sign)
                || sign.equals("?") && event.isShiftDown() && event.getCode() == KeyCode.SLASH);
    }

    @Override
    public String getName() {
        return sign;
    }

    @Override
    public String getDisplayText() {
        return sign;
    }

    @Override
    public String toString() {
        return sign;
    }
}

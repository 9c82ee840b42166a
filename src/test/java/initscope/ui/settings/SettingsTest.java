package initscope.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.ui.theme.Theme;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import org.junit.jupiter.api.Test;

class SettingsTest {

    /// Preferences that live in memory, so that a test leaves nothing behind.
    private static final class Memory extends AbstractPreferences {
        private final Map<String, String> values = new HashMap<>();

        Memory() {
            super(null, "");
        }

        @Override
        protected void putSpi(String key, String value) {
            values.put(key, value);
        }

        @Override
        protected String getSpi(String key) {
            return values.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            values.remove(key);
        }

        @Override
        protected void removeNodeSpi() {
        }

        @Override
        protected String[] keysSpi() {
            return values.keySet().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            throw new UnsupportedOperationException("no children");
        }

        @Override
        protected void syncSpi() {
        }

        @Override
        protected void flushSpi() {
        }
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        Memory memory = new Memory();
        Settings first = Settings.kept(memory);
        first.languageProperty().set(Locale.KOREAN);
        first.themeProperty().set(Theme.DARK);
        first.textProperty().set(1.4);
        first.widthProperty().set(1600);
        Settings next = Settings.kept(memory);
        assertEquals(Locale.KOREAN, next.languageProperty().get());
        assertEquals(Theme.DARK, next.themeProperty().get());
        assertEquals(1.4, next.textProperty().get());
        assertEquals(1600, next.widthProperty().get());
    }

    @Test
    void theWindowsPlaceAndTheHintAreRememberedAndProjectedTextIsNot() {
        Memory memory = new Memory();
        Settings first = Settings.kept(memory);
        assertEquals(Double.NaN, first.xProperty().get());
        assertEquals(false, first.hintedProperty().get());
        first.xProperty().set(-120);
        first.yProperty().set(40);
        first.hintedProperty().set(true);
        first.textProperty().set(1.2);
        first.enlarge();
        assertEquals(1.5, first.textProperty().get());
        Settings killed = Settings.kept(memory);
        assertEquals(1.2, killed.textProperty().get());
        assertEquals(-120, killed.xProperty().get());
        assertEquals(40, killed.yProperty().get());
        assertEquals(true, killed.hintedProperty().get());
        first.restore();
        assertEquals(1.2, first.textProperty().get());
    }

    @Test
    void aDamagedStoreGivesTheStandardSettings() {
        Memory memory = new Memory();
        memory.put("theme", "PURPLE");
        memory.put("text", "enormous");
        memory.put("width", "-3");
        Settings settings = Settings.kept(memory);
        assertEquals(Theme.SYSTEM, settings.themeProperty().get());
        assertEquals(1, settings.textProperty().get());
        assertEquals(640, settings.widthProperty().get());
    }
}

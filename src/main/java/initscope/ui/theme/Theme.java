package initscope.ui.theme;

/// Light, dark, or whatever the desktop says.
public enum Theme {
    SYSTEM, LIGHT, DARK;

    /// The theme of this name, SYSTEM if there is none.
    public static Theme named(String name) {
        for (Theme theme : values()) {
            if (theme.name().equals(name)) {
                return theme;
            }
        }
        return SYSTEM;
    }
}

package initscope.ui.canvas;

import initscope.picture.Palette;
import initscope.picture.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.CssMetaData;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;

/// The colour of one role in one plot, settable from CSS as `-ink-` and the role's name.
final class Dye extends StyleableObjectProperty<Color> {
    /// One property a role, in the order of the roles.
    static final List<CssMetaData<Plot, Color>> META = metas();

    private final Plot plot;
    private final Role role;

    Dye(Plot plot, Role role) {
        super(Plot.web(Palette.LIGHT.rgb(role)));
        this.plot = plot;
        this.role = role;
    }

    private static List<CssMetaData<Plot, Color>> metas() {
        List<CssMetaData<Plot, Color>> list = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = "-ink-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            list.add(new CssMetaData<>(name, StyleConverter.getColorConverter(), Plot.web(Palette.LIGHT.rgb(role))) {
                @Override
                public boolean isSettable(Plot plot) {
                    return !plot.dye(role).isBound();
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(Plot plot) {
                    return plot.dye(role);
                }
            });
        }
        return List.copyOf(list);
    }

    @Override
    protected void invalidated() {
        get();
        plot.repaint();
    }

    @Override
    public Object getBean() {
        return plot;
    }

    @Override
    public String getName() {
        return role.name();
    }

    @Override
    public CssMetaData<Plot, Color> getCssMetaData() {
        return META.get(role.ordinal());
    }
}

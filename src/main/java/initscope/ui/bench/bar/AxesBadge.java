package initscope.ui.bench.bar;

import initscope.picture.axes.Axes;
import initscope.picture.axes.Scope;
import initscope.picture.view.View;
import initscope.ui.bench.Bench;
import initscope.ui.words.Wording;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/// Who shares which axis, always in sight.
public final class AxesBadge extends Label {
    private final Bench bench;
    private final Wording wording;

    public AxesBadge(Bench bench, Wording wording) {
        this.bench = bench;
        this.wording = wording;
        setId("badge");
        getStyleClass().addAll("text-muted", "differs");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(Bindings.createStringBinding(this::badge, bench.choiceProperty(), bench.viewProperty(),
                bench.decadesProperty(), wording.changes()));
    }

    private String badge() {
        Axes.Choice choice = bench.choiceProperty().get();
        View view = bench.viewProperty().get();
        if (view.hasTwin()) {
            boolean shared = bench.decadesProperty().get() && choice.values() != Scope.EACH;
            return wording.now(bench.decadesProperty().get() ? "view.badge.decades" : "view.badge.linear",
                    wording.now(shared ? "view.scope.all" : "view.scope.panel"));
        }
        if (!view.zooms() && view != View.HEATMAP && view != View.BANDS) {
            return "";
        }
        return wording.now(choice.log() ? "view.badge.log" : "view.badge",
                wording.now("view.scope." + choice.values().name().toLowerCase(Locale.ROOT)),
                wording.now("view.scope." + choice.heights().name().toLowerCase(Locale.ROOT)));
    }
}

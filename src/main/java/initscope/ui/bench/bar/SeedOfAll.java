package initscope.ui.bench.bar;

import initscope.ui.bench.Bench;
import initscope.ui.panel.PanelModel;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;

/// The seed all panels share, as text; "–" if they do not.
public final class SeedOfAll {

    private SeedOfAll() {
    }

    static ReadOnlyStringProperty of(Bench bench) {
        ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
        Map<PanelModel, Subscription> watched = new HashMap<>();
        Runnable update = () -> {
            long different = bench.panels().stream().map(p -> p.spec().seed()).distinct().count();
            text.set(different == 1 ? String.valueOf(bench.panels().getFirst().spec().seed()) : "–");
        };
        Runnable watch = () -> {
            for (PanelModel panel : bench.panels()) {
                watched.computeIfAbsent(panel, p -> p.specProperty().subscribe((_, _) -> update.run()));
            }
            watched.entrySet().removeIf(entry -> {
                boolean gone = !bench.panels().contains(entry.getKey());
                if (gone) {
                    entry.getValue().unsubscribe();
                }
                return gone;
            });
            update.run();
        };
        bench.panels().addListener((ListChangeListener<PanelModel>) _ -> watch.run());
        watch.run();
        return text.getReadOnlyProperty();
    }
}

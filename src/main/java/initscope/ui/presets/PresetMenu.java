package initscope.ui.presets;

import initscope.experiment.spec.Presets;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Suggestions;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Every preset, grouped by where it comes from or what it shows.
public final class PresetMenu extends MenuButton {
    private static final String GROUP = "preset.";
    private static final String REST = "preset.more";

    /// @param chosen takes the text of the spec chosen
    public PresetMenu(Consumer<String> chosen, Wording wording) {
        setId("presets");
        setGraphic(Icons.icon("bi-collection"));
        textProperty().bind(wording.of("presets"));
        Icons.explain(this, wording.of("preset.menu"));
        groups(wording).forEach((key, presets) -> {
            Menu menu = new Menu();
            menu.setId(key);
            menu.textProperty().bind(wording.of(key));
            for (Presets.Preset preset : presets) {
                menu.getItems().add(item(preset, chosen, wording));
            }
            getItems().add(menu);
        });
    }

    /// By the first word of the name; presets without a group of their own come last.
    private static Map<String, List<Presets.Preset>> groups(Wording wording) {
        Map<String, List<Presets.Preset>> groups = new LinkedHashMap<>();
        List<Presets.Preset> rest = new ArrayList<>();
        for (Presets.Preset preset : Presets.all()) {
            int end = preset.name().indexOf('-');
            String key = GROUP + (end < 0 ? preset.name() : preset.name().substring(0, end));
            if (wording.has(key)) {
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(preset);
            } else {
                rest.add(preset);
            }
        }
        if (!rest.isEmpty()) {
            groups.put(REST, rest);
        }
        return groups;
    }

    /// What it is, its source in small letters under it.
    private static MenuItem item(Presets.Preset preset, Consumer<String> chosen, Wording wording) {
        MenuItem item = Suggestions.item(preset.spec(), wording.sentences().map(said -> said.source(preset.source())));
        item.setId(preset.name());
        item.setOnAction(_ -> chosen.accept(preset.spec()));
        return item;
    }
}

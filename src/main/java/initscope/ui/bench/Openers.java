package initscope.ui.bench;

import initscope.ui.bench.bar.ViewCard;
import initscope.ui.bench.command.Commands;
import initscope.ui.bench.command.LearnMenu;
import initscope.ui.bench.command.MainMenu;
import initscope.ui.controls.Icons;
import initscope.ui.panel.PanelCommands;
import initscope.ui.presets.PresetMenu;
import initscope.ui.settings.Settings;
import initscope.ui.settings.SettingsCard;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.controlsfx.control.PopOver;

/// The right end of the toolbar: what opens a menu, a page or a card.
final class Openers {
    /// In a narrower window the menu of pages is a sign alone.
    private static final double WORDY = 1150;

    private final BenchView view;
    private final Bench bench;
    private final Settings settings;
    private final Wording wording;
    private final Wardrobe wardrobe;

    Openers(BenchView view, Bench bench, Settings settings, Wording wording, Wardrobe wardrobe) {
        this.view = view;
        this.bench = bench;
        this.settings = settings;
        this.wording = wording;
        this.wardrobe = wardrobe;
    }

    /// In their order from the left.
    Node[] all(Commands commands) {
        Button add = button("bi-plus", "bench.add", "add", bench::add);
        add.disableProperty().bind(Bindings.size(bench.panels()).greaterThanOrEqualTo(PanelCommands.MOST));
        return new Node[] {new MainMenu(commands, wording), new PresetMenu(bench::paste, wording), add, learn(commands),
            button("bi-map", "bench.phase", "phase-map", view.pages()::phase),
            button("bi-journal-check", "bench.reproduce", "reproduce", view.pages()::reproduce),
            button("bi-download", "bench.export", "export", () -> view.export(false)),
            card("bi-sliders", "bench.view", "view", new ViewCard(bench, wording)),
            card("bi-gear", "bench.settings", "settings", new SettingsCard(settings, wording))};
    }

    private LearnMenu learn(Commands commands) {
        LearnMenu learn = new LearnMenu(commands, wording);
        learn.contentDisplayProperty().bind(Bindings.createObjectBinding(
                () -> view.getWidth() < WORDY * settings.textProperty().get() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT,
                view.widthProperty(), settings.textProperty()));
        return learn;
    }

    private Button button(String sign, String key, String id, Runnable deed) {
        Button button = Icons.button(sign, wording, key, deed);
        button.setId(id);
        return button;
    }

    /// A button that shows a card, and puts it away.
    private Button card(String sign, String key, String id, Node card) {
        PopOver popOver = new PopOver(card);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        wardrobe.dress(popOver);
        Button button = button(sign, key, id, () -> { });
        button.setOnAction(_ -> {
            if (popOver.isShowing()) {
                popOver.hide();
            } else {
                popOver.show(button);
            }
        });
        return button;
    }
}

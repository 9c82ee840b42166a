package initscope.ui.bench;

import initscope.ui.bench.bar.StreamCard;
import initscope.ui.bench.bar.ViewCard;
import initscope.ui.bench.command.Commands;
import initscope.ui.bench.command.LearnMenu;
import initscope.ui.bench.command.MainMenu;
import initscope.ui.controls.Icons;
import initscope.ui.presets.PresetMenu;
import initscope.ui.settings.Settings;
import initscope.ui.settings.SettingsCard;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// What of the toolbar opens a menu or a card.
final class Openers {
    private final Bench bench;
    private final Settings settings;
    private final Wording wording;
    private final Wardrobe wardrobe;
    private Runnable preferences;
    private MainMenu menu;

    Openers(Bench bench, Settings settings, Wording wording, Wardrobe wardrobe) {
        this.bench = bench;
        this.settings = settings;
        this.wording = wording;
        this.wardrobe = wardrobe;
    }

    /// In their order from the left, after the stream and the views.
    ///
    /// @param held hears of cards with controls that may be held
    Node[] all(Commands commands, Consumer<Parent> held) {
        VBox views = new VBox(new StreamCard(bench, wording), new ViewCard(bench, wording));
        held.accept(views);
        PresetMenu presets = new PresetMenu(bench::paste, wording);
        return new Node[] {presets, new LearnMenu(commands, wording), card("bi-sliders", "bench.view", "view", views)};
    }

    /// The menu of everything, and under it the card of preferences.
    MainMenu menu(Commands commands) {
        menu = new MainMenu(commands, wording);
        preferences = popOver(new SettingsCard(settings, wording), PopOver.ArrowLocation.TOP_LEFT, menu);
        return menu;
    }

    /// What shows a card under the menu of everything, and puts it away.
    Runnable underMenu(Node card) {
        PopOver popOver = new PopOver(card);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        wardrobe.dress(popOver);
        return () -> toggle(popOver, menu);
    }

    /// Opens the card of preferences, or closes it.
    void settings() {
        preferences.run();
    }

    private Button button(String sign, String key, String id, Runnable deed) {
        Button button = Icons.button(sign, wording, key, deed);
        button.setId(id);
        return button;
    }

    private Button card(String sign, String key, String id, Node card) {
        Button button = button(sign, key, id, () -> { });
        Runnable toggle = popOver(card, PopOver.ArrowLocation.TOP_RIGHT, button);
        button.setOnAction(_ -> toggle.run());
        return button;
    }

    /// What shows a card under a control, and puts it away.
    private Runnable popOver(Node card, PopOver.ArrowLocation arrow, Node under) {
        PopOver popOver = new PopOver(card);
        popOver.setArrowLocation(arrow);
        wardrobe.dress(popOver);
        return () -> toggle(popOver, under);
    }

    private static void toggle(PopOver popOver, Node under) {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(under);
        }
    }
}

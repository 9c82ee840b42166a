package initscope.ui.bench.bar;

import initscope.picture.view.View;
import initscope.ui.bench.Bench;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// How all panels look at their runs: the name of the view on the button, all of them, each with its digit, in the menu.
public final class ViewMenu extends MenuButton {
    /// In the order of the views; the tenth is at 0.
    private static final String KEYS = "1234567890";

    ViewMenu(Bench bench, Wording wording) {
        setId("views");
        setGraphic(Icons.icon("bi-layers"));
        Icons.explain(this, wording.of("look.help"));
        textProperty().bind(Bindings.createStringBinding(() -> wording.now("look." + bench.viewProperty().get().id()),
                bench.viewProperty(), wording.changes()));
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("look-" + view.id());
            item.setToggleGroup(group);
            item.textProperty().bind(Bindings.createStringBinding(() -> key(view) + "   " + wording.now("look." + view.id()) + ": "
                    + wording.now("look." + view.id() + ".help"), wording.changes()));
            item.setOnAction(_ -> bench.viewProperty().set(view));
            bench.viewProperty().subscribe(now -> item.setSelected(now == view));
            getItems().add(item);
        }
        CheckMenuItem decades = new CheckMenuItem();
        decades.setId("decades");
        decades.textProperty().bind(wording.of("look.decades"));
        decades.selectedProperty().bindBidirectional(bench.decadesProperty());
        getItems().addAll(new SeparatorMenuItem(), decades);
    }

    /// The digit of a view.
    public static String key(View view) {
        return KEYS.substring(view.ordinal(), view.ordinal() + 1);
    }
}

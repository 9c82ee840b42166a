package initscope.ui.studies;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.study.Grid;
import initscope.experiment.study.Standards;
import initscope.training.optimizer.Optimizer;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.studies.StudiesModel.Kind;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row of settings of one study: what all runs have in common as a line of text, and what is the study's own.
final class StudySettings extends HBox {
    private final Wording wording;
    private final TextField field = new TextField();

    StudySettings(StudiesModel model, Kind kind, Wording wording) {
        this.wording = wording;
        getStyleClass().add("settings");
        setAlignment(Pos.CENTER_LEFT);
        StudyModel<?> study = switch (kind) {
            case GRID -> model.grid();
            case SYMMETRY -> model.symmetry();
            case SCALES -> model.scales();
            case DEPTH -> model.depth();
        };
        text(study);
        getChildren().add(field);
        switch (kind) {
            case GRID -> getChildren().addAll(
                    menu("studies-optimizers", "studies.optimizers", Standards.allOptimizers(), model.grid().optimizersProperty(),
                            StudySettings::name),
                    menu("studies-initializers", "studies.initializers", Standards.allInitializers(),
                            model.grid().initializersProperty(), i -> name(Names.initializers(), i)));
            case SYMMETRY -> {
                ToggleButton noise = toggle("studies-noise", "studies.noise", model.symmetry().noiseProperty());
                study.baseProperty().subscribe(_ -> noise.setDisable(!model.symmetry().takesNoise()));
                getChildren().addAll(noise, toggle("studies-dropout", "studies.dropout", model.symmetry().dropoutProperty()));
            }
            case SCALES, DEPTH -> { }
        }
    }

    static <T> String name(List<Form<T>> forms, T value) {
        return Form.text(forms, value);
    }

    /// An optimizer with its learning rate.
    static String name(Optimizer optimizer) {
        return optimizer.id() + " η " + Figures.number(optimizer.rate());
    }

    private void text(StudyModel<?> study) {
        field.setId("studies-text");
        field.setMinWidth(120);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.accessibleTextProperty().bind(wording.of("studies.text"));
        field.setTooltip(Icons.tooltip(wording.of("studies.text")));
        study.textProperty().subscribe(now -> field.setText(now));
        field.setOnAction(_ -> study.textProperty().set(field.getText().strip()));
        field.focusedProperty().subscribe((_, on) -> {
            if (!on) {
                study.textProperty().set(field.getText().strip());
            }
        });
    }

    private ToggleButton toggle(String id, String key, BooleanProperty property) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(wording.of(key));
        button.setTooltip(Icons.tooltip(wording.of(key + ".help")));
        button.selectedProperty().bindBidirectional(property);
        return button;
    }

    /// All there is to choose from, ticked where it is chosen; the last tick cannot be taken away, nor one too many be set.
    private <T> MenuButton menu(String id, String key, List<T> all, ObjectProperty<List<T>> chosen, Function<T, String> name) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.textProperty().bind(wording.of(key));
        Explain.mark(menu, key, wording);
        for (T one : all) {
            CheckMenuItem item = new CheckMenuItem(name.apply(one));
            item.setMnemonicParsing(false);
            item.setSelected(chosen.get().contains(one));
            item.setOnAction(_ -> {
                List<T> now = GridModel.with(all, chosen.get(), one, item.isSelected());
                if (now.isEmpty() || now.size() > Grid.MOST) {
                    item.setSelected(!item.isSelected());
                } else {
                    chosen.set(now);
                }
            });
            menu.getItems().add(item);
        }
        return menu;
    }
}

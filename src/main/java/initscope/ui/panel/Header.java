package initscope.ui.panel;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.init.Initializer.VarianceScaling.Scheme;
import initscope.init.Initializer.VarianceScaling.Shape;
import initscope.network.Block;
import initscope.network.Norm;
import initscope.ui.controls.Chooser;
import initscope.ui.controls.Explanation;
import initscope.ui.controls.Hiding;
import initscope.ui.controls.Icons;
import initscope.ui.controls.WrappingRow;
import initscope.ui.spec.Knob;
import initscope.ui.spec.SpecEdit;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.PopOver;

/// A panel's controls in one row: activation, initializer, its number, the layers, the menu.
final class Header extends WrappingRow {
    private final PanelModel model;
    private final Wording wording;
    private final Wardrobe wardrobe;
    private final Button layers = new Button();
    private PopOver card;

    Header(PanelModel model, PanelCommands commands, Wording wording, Wardrobe wardrobe) {
        this.model = model;
        this.wording = wording;
        this.wardrobe = wardrobe;
        getStyleClass().add("header");
        Chooser activation = new Chooser(Names.activations().stream().map(Form::id).toList(), wording,
                id -> model.edit("activation", SpecEdit.withActivation(model.spec(), id)));
        Chooser initializer = new Chooser(Names.initializers().stream().map(Form::id).toList(), wording,
                id -> model.edit("initializer",
                        SpecEdit.withInitializer(model.spec(), Knob.changedTo(model.spec(), id))));
        wording.sentencesFor(this).subscribe(_ -> initializer.offer(wording.now("panel.pretrained"), commands.pretrain()));
        activation.setId("activation");
        initializer.setId("initializer");
        activation.setTooltip(Icons.tooltip(wording.of("panel.activation")));
        initializer.setTooltip(Icons.tooltip(wording.of("panel.initializer")));
        activation.accessibleTextProperty().bind(wording.of("panel.activation"));
        initializer.accessibleTextProperty().bind(wording.of("panel.initializer"));
        Explanation law = new Explanation("panel.law", model.specProperty().map(spec -> law(spec.initializer())), wording,
                wardrobe);
        law.setId("law");
        KnobView knob = new KnobView(model, wording);
        HBox.setHgrow(knob, Priority.ALWAYS);
        layers.setId("layers");
        layers.setMinWidth(USE_PREF_SIZE);
        layers.getStyleClass().add("layers");
        Icons.explain(layers, wording.of("panel.layers"));
        layers.setOnAction(_ -> showCard());
        PanelMenu menu = new PanelMenu(commands, wording);
        menu.setId("panel-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(activation, initializer, law, knob, layers, menu);
        // Before the back row the picture needs the room: what chooses the experiment stays.
        wardrobe.projectingFor(this).subscribe(on -> {
            for (Node node : new Node[] {law, layers, menu}) {
                Hiding.hide(node, "projector", on);
            }
            knob.slim(on);
        });
        model.specProperty().subscribe(spec -> {
            activation.show(spec.activation().id());
            initializer.show(Knob.id(spec.initializer()));
            layers.setText(shape(spec));
        });
        // The card goes with its panel: a showing one would keep the panel for good.
        sceneProperty().subscribe(now -> {
            if (now == null && card != null) {
                card.hide();
            }
        });
        wording.sentencesFor(this).subscribe(_ -> layers.setText(shape(model.spec())));
    }

    /// The keys of what is to be said about an initializer: formula, sentences, and its shape where that is not normal.
    private static List<String> law(Initializer initializer) {
        List<String> keys = new ArrayList<>();
        String name = switch (initializer) {
            case Initializer.VarianceScaling v -> v.scheme().name().toLowerCase(Locale.ROOT);
            case Initializer.Zeros _, Initializer.Ones _, Initializer.Constant _ -> "constant";
            default -> initializer.id();
        };
        keys.add("law." + name + ".formula");
        keys.add("law." + name);
        if (initializer instanceof Initializer.VarianceScaling v && v.scheme() == Scheme.XAVIER) {
            keys.add("law.xavier.three");
        }
        if (initializer instanceof Initializer.VarianceScaling v && v.shape() != Shape.NORMAL) {
            keys.add("law.shape." + v.shape().name().toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    /// Depth and width, and whatever else makes the picture another one although the row's fields say the same.
    private String shape(Spec spec) {
        boolean same = spec.widths().stream().distinct().count() == 1;
        StringBuilder text = new StringBuilder().append(spec.depth()).append(" × ")
                .append(same ? spec.widths().getFirst() : "…");
        Block block = spec.block();
        if (block.norm() != Norm.NONE) {
            sign(text, "shape.norm." + block.norm().id());
        }
        if (block.residual()) {
            sign(text, "shape.residual");
        }
        if (block.dropout() > 0) {
            sign(text, "shape.dropout", Figures.number(block.dropout()));
        }
        if (!spec.precisionName().equals("fp32")) {
            text.append(" · ").append(spec.precisionName());
        }
        return text.toString();
    }

    private void sign(StringBuilder text, String key, Object... figures) {
        text.append(" · ").append(wording.now(key, figures));
    }

    private void showCard() {
        if (card == null) {
            card = new PopOver(new LayersCard(model, wording, this));
            card.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
            wardrobe.dress(card);
        }
        if (card.isShowing()) {
            card.hide();
        } else {
            card.show(layers);
        }
    }
}

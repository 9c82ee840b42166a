package initscope.ui.findings;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Sentences;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Hiding;
import initscope.ui.controls.Icons;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was found, as one sentence with its sign. The others, the usual sentences it contradicts and the remedies wait in
/// pop-overs.
public final class VerdictLine extends HBox {
    private final FindingsModel model;
    private final Wording wording;
    private final FontIcon sign = new FontIcon();
    private final Label sentence = new Label();
    private final Hyperlink more = new Hyperlink();
    private final Button myths;
    private final Button repair;
    private final Pop findings;
    private RepairModel trials;

    public VerdictLine(FindingsModel model, FindingsCommands commands, Wording wording, Wardrobe wardrobe) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("verdict");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("sentence");
        sentence.setId("sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMinWidth(0);
        Explain.mark(sentence, "verdict.sentence");
        sentence.setTooltip(Icons.tooltip(sentence.textProperty()));
        sentence.setOnMouseClicked(_ -> {
            if (!model.findingsProperty().get().isEmpty()) {
                commands.point().accept(model.findingsProperty().get().getFirst());
            }
        });
        Pop limits = new Pop(wardrobe, () -> new LimitsCard(model.thresholdsProperty(), wording));
        findings = new Pop(wardrobe, () -> new FindingsCard(model, commands, () -> showLimits(limits), wording));
        Pop contradictions = new Pop(wardrobe, () -> new MythCard(model, commands, wording));
        Pop remedies = new Pop(wardrobe, () -> new RepairCard(trials, model, commands, wording));
        more.setId("more");
        more.setMinWidth(USE_PREF_SIZE);
        Explain.mark(more, "verdict.open", wording);
        more.setOnAction(_ -> findings.toggle(more));
        myths = Icons.button("bi-lightbulb", wording, "myths.open", () -> { });
        myths.setId("myths");
        myths.setOnAction(_ -> contradictions.toggle(myths));
        repair = Icons.button("bi-tools", wording, "repair.open", () -> { });
        repair.setId("repair");
        repair.setOnAction(_ -> repair(remedies));
        getChildren().addAll(sign, sentence, more, myths, repair);
        wardrobe.projectingFor(this).subscribe(on -> {
            Hiding.hide(myths, "projector", on);
            Hiding.hide(repair, "projector", on);
        });
        // A card goes with its panel: a showing one would keep the panel for good.
        sceneProperty().subscribe(now -> {
            if (now == null) {
                List.of(findings, limits, contradictions, remedies).forEach(Pop::close);
                if (repair.isDisabled()) {
                    trials.close();
                    repair.setDisable(false);
                }
            }
        });
        model.findingsProperty().subscribe(_ -> update());
        model.mythsProperty().subscribe(_ -> update());
        wording.sentencesFor(this).subscribe(_ -> update());
    }

    private void showLimits(Pop limits) {
        findings.toggle(more);
        limits.toggle(more);
    }

    /// Theory is asked first, so that the card has its size when it opens.
    private void repair(Pop remedies) {
        if (remedies.isOpen()) {
            remedies.toggle(repair);
            return;
        }
        trials = new RepairModel(model.seenProperty().get().spec(), model.findingsProperty().get(), model.bridge());
        repair.setDisable(true);
        trials.trialsProperty().subscribe(found -> {
            if (found != null && repair.isDisabled()) {
                repair.setDisable(false);
                remedies.toggle(repair);
            }
        });
    }

    private void update() {
        List<Diagnosis> findings = model.findingsProperty().get();
        Sentences sentences = wording.sentences().getValue();
        boolean some = !findings.isEmpty();
        sign.setVisible(some);
        show(more, some);
        show(myths, !model.mythsProperty().get().isEmpty());
        show(repair, some && findings.getFirst().severity() != Diagnosis.Severity.GOOD);
        if (!some) {
            sentence.setText("");
            return;
        }
        mark(sign, findings.getFirst());
        sentence.setText(sentences.verdict(findings.getFirst()));
        more.setText(findings.size() > 1 ? wording.now("verdict.more", findings.size() - 1) : wording.now("verdict.why"));
    }

    private static void show(Node node, boolean shown) {
        Hiding.hide(node, "model", !shown);
    }

    /// Gives an icon the shape and colour of a finding's severity.
    static void mark(FontIcon icon, Diagnosis finding) {
        icon.setIconLiteral(switch (finding.severity()) {
            case BAD -> "bi-x-octagon-fill";
            case WARNING -> "bi-exclamation-triangle-fill";
            case GOOD -> "bi-check-circle-fill";
        });
        icon.getStyleClass().setAll("ikonli-font-icon", "severity",
                finding.severity().name().toLowerCase(Locale.ROOT));
    }

    /// A card that is made when it is wanted, and ended when it is hidden.
    private static final class Pop {
        private final Supplier<? extends Node> card;
        private final PopOver popOver = new PopOver();

        Pop(Wardrobe wardrobe, Supplier<? extends Node> card) {
            this.card = card;
            wardrobe.dress(popOver);
            popOver.setOnHidden(_ -> {
                if (popOver.getContentNode() instanceof Ending made) {
                    made.end();
                }
                popOver.setContentNode(new Region());
            });
        }

        void close() {
            popOver.hide();
        }

        boolean isOpen() {
            return popOver.isShowing();
        }

        void toggle(Node owner) {
            if (popOver.isShowing()) {
                popOver.hide();
            } else {
                boolean right = owner.localToScene(0, 0).getX() > 0.6 * owner.getScene().getWidth();
                popOver.setArrowLocation(right ? PopOver.ArrowLocation.BOTTOM_RIGHT : PopOver.ArrowLocation.BOTTOM_CENTER);
                popOver.setContentNode(card.get());
                popOver.show(owner);
            }
        }
    }

    /// A card that has to let go of something when it is put away.
    interface Ending {
        void end();
    }
}

package initscope.ui.files;

import initscope.document.Recovery;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// What has to be decided before something is lost. Asked over the window, answered later: nobody waits on the FX thread.
final class Questions {
    private static final int SHOWN = 200;
    private static final double WIDTH = 560;

    private final Wording wording;
    private final Wardrobe wardrobe;

    enum Saving { SAVE, DISCARD, CANCEL }

    enum Leaving { RESTORE, DISCARD, LATER }

    Questions(Wording wording, Wardrobe wardrobe) {
        this.wording = wording;
        this.wardrobe = wardrobe;
    }

    /// Whether changes are saved first.
    void unsaved(Window owner, String name, Consumer<Saving> answer) {
        ButtonType save = button("files.unsaved.save", ButtonData.YES);
        ButtonType discard = button("files.unsaved.discard", ButtonData.NO);
        ButtonType cancel = button("files.unsaved.cancel", ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(owner, "files.unsaved.title",
                new VBox(6, line(wording.now("files.unsaved.question", name), "unsaved-question"),
                        line(wording.now("files.unsaved.help"), null)), save, discard, cancel);
        name(dialog, save, "unsaved-save");
        name(dialog, discard, "unsaved-discard");
        name(dialog, cancel, "unsaved-cancel");
        dialog.setOnHidden(_ -> answer.accept(dialog.getResult() == save ? Saving.SAVE
                : dialog.getResult() == discard ? Saving.DISCARD : Saving.CANCEL));
        dialog.show();
    }

    /// What becomes of what a crash left, after a look at it.
    void left(Window owner, Recovery.Left left, Consumer<Leaving> answer) {
        ButtonType restore = button("files.left.restore", ButtonData.YES);
        ButtonType discard = button("files.left.discard", ButtonData.NO);
        ButtonType later = button("files.left.later", ButtonData.CANCEL_CLOSE);
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(wording.localeProperty().get()).withZone(ZoneId.systemDefault()).format(left.time());
        VBox content = new VBox(6, line(wording.now("files.left.question", time), "left-question"));
        String file = left.opened().session().view().get("file");
        if (file != null) {
            content.getChildren().add(line(wording.now("files.left.of", file), null));
        }
        for (int i = 0; i < left.opened().shown().size(); i++) {
            content.getChildren().add(line(wording.now("files.left.panel", i + 1,
                    cut(left.opened().shown().get(i).spec().toString())), null));
        }
        if (!left.opened().session().notes().isEmpty()) {
            content.getChildren().add(line(wording.now("files.left.notes", cut(left.opened().session().notes())), null));
        }
        Dialog<ButtonType> dialog = dialog(owner, "files.left.title", content, restore, discard, later);
        name(dialog, restore, "left-restore");
        name(dialog, discard, "left-discard");
        name(dialog, later, "left-later");
        dialog.setOnHidden(_ -> answer.accept(dialog.getResult() == restore ? Leaving.RESTORE
                : dialog.getResult() == discard ? Leaving.DISCARD : Leaving.LATER));
        dialog.show();
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private ButtonType button(String key, ButtonData data) {
        return new ButtonType(wording.now(key), data);
    }

    private static void name(Dialog<ButtonType> dialog, ButtonType type, String id) {
        ((Button) dialog.getDialogPane().lookupButton(type)).setId(id);
    }

    private static Label line(String text, String id) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }

    private Dialog<ButtonType> dialog(Window owner, String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(wording.now(title));
        dialog.getDialogPane().setHeaderText(wording.now(title));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().addAll(buttons);
        wardrobe.dress(dialog.getDialogPane().getScene());
        return dialog;
    }
}

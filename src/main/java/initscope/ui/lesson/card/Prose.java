package initscope.ui.lesson.card;

import initscope.lesson.measure.Claim;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text of a lesson, large; its numbers, written `[0.24](measure)`, stand out and lose what they are measured by.
public final class Prose extends TextFlow {

    public Prose(String text) {
        getStyleClass().add("prose");
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Claim.plain(text));
        int from = 0;
        for (Claim claim : Claim.in(text)) {
            getChildren().addAll(part(text.substring(from, claim.from()), false), part(claim.shown(), true));
            from = claim.to();
        }
        getChildren().add(part(text.substring(from), false));
    }

    /// The text as it is read.
    public static String plain(String text) {
        return Claim.plain(text);
    }

    private static Text part(String text, boolean number) {
        Text part = new Text(text);
        if (number) {
            part.getStyleClass().add("number");
        }
        return part;
    }
}

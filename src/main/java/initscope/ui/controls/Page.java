package initscope.ui.controls;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.BorderPane;

/// A page: settings above, pictures in the middle, a sentence below. The middle is never squeezed to nothing: where text is so
/// large that all of it is too much, the window scrolls.
///
/// A `BorderPane` asks how high its parts are at its own width, but gives them that width less its padding: text that wraps
/// then lies over what comes below.
public class Page extends BorderPane {
    private static final String BODY = "page-body";

    public Page() {
        getStyleClass().add("page");
        centerProperty().subscribe((before, now) -> {
            if (before != null) {
                before.getStyleClass().remove(BODY);
            }
            if (now != null) {
                now.getStyleClass().add(BODY);
            }
        });
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(inside(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(inside(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inside(double width) {
        Insets in = getInsets();
        return width < 0 ? width : Math.max(0, width - in.getLeft() - in.getRight());
    }
}

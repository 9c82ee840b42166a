package initscope.ui.canvas;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/// Two plots side by side, each half as wide as the page and as high as all of it.
public final class Halves extends GridPane {

    public Halves(Plot left, Plot right) {
        for (Plot plot : List.of(left, right)) {
            plot.setMinSize(0, 0);
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        addRow(0, left, right);
        RowConstraints whole = new RowConstraints();
        whole.setPercentHeight(100);
        getRowConstraints().add(whole);
    }
}

package initscope.ui.locks;

import initscope.ui.controls.Segments;
import initscope.ui.locks.Locks.Hold;
import initscope.ui.locks.Locks.Part;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/// Where the teacher says what students may move, and why.
public final class LocksCard extends GridPane {
    private static final double WIDTH = 420;

    private final Wording wording;
    private int row;

    public LocksCard(ObjectProperty<Locks> locks, Wording wording) {
        this.wording = wording;
        getStyleClass().addAll("card", "form");
        setId("locks");
        Label rail = new Label();
        rail.textProperty().bind(wording.of("locks.rail"));
        rail.getStyleClass().add("text-muted");
        rail.setWrapText(true);
        rail.setMaxWidth(WIDTH);
        rail.setMinHeight(USE_PREF_SIZE);
        add(rail, 0, row++, 2, 1);
        TextField title = new TextField();
        title.setId("locks-title");
        TextArea note = new TextArea();
        note.setId("locks-note");
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.setPrefColumnCount(20);
        title.textProperty().subscribe((_, now) -> locks.set(locks.get().withWords(now, note.getText())));
        note.textProperty().subscribe((_, now) -> locks.set(locks.get().withWords(title.getText(), now)));
        line("locks.title", title);
        line("locks.note", note);
        for (Part part : Part.values()) {
            Segments<Optional<Hold>> holds = new Segments<>(
                    List.of(Optional.empty(), Optional.of(Hold.LOCKED), Optional.of(Hold.HIDDEN)),
                    hold -> wording.of(hold.map(h -> h == Hold.LOCKED ? "locks.locked" : "locks.hidden").orElse("locks.free")),
                    hold -> locks.set(locks.get().with(part, hold.orElse(null))));
            holds.button(Optional.of(Hold.LOCKED)).setId("lock-" + part.id());
            holds.button(Optional.of(Hold.HIDDEN)).setId("hide-" + part.id());
            locks.subscribe(now -> holds.show(Optional.ofNullable(now.of(part))));
            line("locks.part." + part.id(), holds);
        }
        Button free = new Button();
        free.setId("locks-free");
        free.textProperty().bind(wording.of("locks.free-all"));
        free.setOnAction(_ -> locks.set(Locks.NONE));
        add(free, 1, row);
        locks.subscribe(now -> {
            if (!now.title().equals(title.getText())) {
                title.setText(now.title());
            }
            if (!now.note().equals(note.getText())) {
                note.setText(now.note());
            }
        });
    }

    private void line(String key, Node control) {
        Label name = new Label();
        name.textProperty().bind(wording.of(key));
        name.setLabelFor(control);
        control.accessibleTextProperty().bind(wording.of(key));
        add(name, 0, row);
        add(control, 1, row++);
    }
}
